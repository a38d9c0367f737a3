"""What a rule is: where it may stand, how it looks, what its words mean."""

import re
from collections.abc import Callable
from typing import Literal

from msgspec import Struct

from service.domain.expression import Meaning
from service.domain.span import Span
from service.domain.timex import Mod

Match = re.Match[str]


class Part(Struct, frozen=True):
    """One of several expressions that a rule finds in one phrase ("Feb. 24-28" holds two)."""

    span: Span
    meaning: Meaning
    mod: Mod | None = None
    tie: Literal["begin", "end"] | None = None


class LexicalRule(Struct, frozen=True):
    """A phrase that is tried only where one of its ``triggers`` stands.

    ``pattern`` is matched against the folded text (see ``service.recognition.fold``), beginning at the
    trigger or at one of the words before it that the language lists as able to open an expression.
    ``meaning`` returns ``None`` for "not this time". ``guard`` sees the text as written, for capitals.
    ``refuses`` marks a rule of what is no time, which alone makes no number worth a look.
    """

    name: str
    triggers: tuple[str, ...]
    pattern: str
    meaning: Callable[[Match], "Meaning | Part | tuple[Part, ...] | None"]
    guard: Callable[[Match, str], bool] | None = None
    confidence: float = 0.98
    refuses: bool = False


class CompositionRule(Struct, frozen=True):
    """Two neighbouring meanings that form one expression; ``link`` must fill the gap between them.

    ``meaning`` gets the two and returns the whole, or ``None``.
    """

    name: str
    left: tuple[type, ...]
    link: str
    right: tuple[type, ...]
    meaning: Callable[..., "Meaning | None"]


class RangeRule(Struct, frozen=True):
    """Words between two expressions that make them begin and end; ``opener`` must stand before.

    With ``ties`` off they only list: what the last one says of its year holds for those before it. With
    ``named`` they name something of that year ("the spring offensive of 1918"). ``spans`` tie a length to its
    end alone: "the nine months ended Sept. 30".
    """

    link: str
    opener: str | None = None
    ties: bool = True
    named: bool = False
    spans: bool = False
