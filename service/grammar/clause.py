"""What a language says about a sentence: its verb groups, its clauses, and to which side a clause looks."""

from enum import StrEnum

from msgspec import Struct

from service.domain.event import Aspect, Polarity, Tense
from service.domain.span import Span


class Side(StrEnum):
    """On which side of the moment of writing something lies."""

    PAST = "past"
    FUTURE = "future"
    NONE = "none"


class Direction(Struct, frozen=True, gc=False):
    """The side, the word that told it ("met", "will meet"), and how surely from 0 to 1.

    ``backshifted`` marks what is seen from the past: a future ("said Tuesday it would resume Wednesday"), or what lay
    before it ("had spent the spring there").
    """

    side: Side
    cue: str = ""
    sure: float = 0.0
    backshifted: bool = False


NOWHERE = Direction(Side.NONE)
"""Neither way: the nearest to publication is meant."""


class Voice(StrEnum):
    """Whether the subject does or undergoes."""

    ACTIVE = "active"
    PASSIVE = "passive"


class VerbGroup(Struct, frozen=True, kw_only=True, gc=False):
    """A main verb with its auxiliaries: "may have been killed" has the head "killed", the lemma "kill".

    ``modality`` is the modal word, or the infinitive's governor ("plan", "have to"); ``None`` when there is none.
    """

    span: Span
    head: Span
    lemma: str
    tense: Tense
    aspect: Aspect = Aspect.NONE
    polarity: Polarity = Polarity.POSITIVE
    modality: str | None = None
    voice: Voice = Voice.ACTIVE
    finite: bool = True


class ClauseKind(StrEnum):
    """How a clause hangs on the sentence."""

    MAIN = "main"
    COORDINATE = "coordinate"
    COMPLEMENT = "complement"
    RELATIVE = "relative"
    ADVERBIAL = "adverbial"
    PARTICIPLE = "participle"
    INFINITIVE = "infinitive"


class Clause(Struct, frozen=True, kw_only=True, gc=False):
    """A stretch with at most one verb group; ``opener`` is the word that introduces it, or empty.

    ``parent`` is the index of the clause it hangs on, ``None`` for a main clause. ``quoted`` tells
    whether it stands inside quotation marks.
    """

    span: Span
    kind: ClauseKind
    verb: VerbGroup | None = None
    opener: str = ""
    parent: int | None = None
    quoted: bool = False
