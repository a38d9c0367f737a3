"""The texts that are measured: articles of a folder, and longer ones mixed from their words."""

import random
import re
from collections.abc import Iterable
from pathlib import Path

from msgspec import Struct

FIXED = "2022-03-01"
"""Publication date of an article that doesn't say its own, and of every mixed one."""

_MARKUP = re.compile(r"<[^<>]{0,2000}>")
_DCT = re.compile(r'functionInDocument="CREATION_TIME"[^>]*>|<DCT>')
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_CUTS = re.compile(r"(?<=[.!?])\s+|,\s+|\n+")


class Text(Struct, frozen=True):
    """One article: what it says, and the day it appeared (ISO 8601)."""

    text: str
    published: str = FIXED

    @property
    def kilobytes(self) -> float:
        """Length in 1024 characters."""
        return len(self.text) / 1024


def kilobytes(texts: Iterable[Text]) -> float:
    """Length of all in 1024 characters."""
    return sum(each.kilobytes for each in texts)


def of_folder(folder: Path) -> tuple[Text, ...]:
    """Every .txt and .tml of a folder, shuffled alike each time, so that its first ones are a fair sample."""
    paths = sorted(path for path in folder.iterdir() if path.suffix in (".txt", ".tml"))
    found = [read(path.read_text(encoding="utf-8"), timeml=path.suffix == ".tml") for path in paths]
    found = [each for each in found if each.text.strip()]
    random.Random(1).shuffle(found)  # noqa: S311
    return tuple(found)


def read(content: str, *, timeml: bool) -> Text:
    """An article as a file has it; of TimeML what stands inside TEXT, and the day of its DCT."""
    if not timeml:
        return Text(content)
    head, _, rest = content.partition("<TEXT>")
    told = _DCT.search(head)
    # The value stands in the element that says it is the creation time, or in the one right after DCT.
    day = _DAY.search(head, head.rfind("<", 0, told.end() - 1) if told else len(head))
    return Text(_MARKUP.sub("", rest.partition("</TEXT>")[0]), day[0] if day else FIXED)


def mixed(texts: Iterable[Text], characters: int, seed: int = 1) -> Text:
    """A text of a length, of clauses of the given ones in new order.

    Sentences that came again whole would flatter whoever remembers sentences, so each is put together anew.
    """
    clauses = [part.strip(" .") for each in texts for part in _CUTS.split(each.text) if part.strip(" .")]
    chance = random.Random(seed)  # noqa: S311
    parts, length = [], 0
    while length < characters:
        sentence = ", ".join(chance.choice(clauses) for _ in range(chance.randint(1, 3)))
        end = ".\n\n" if chance.random() < 0.25 else ". "
        parts.append(sentence[:1].upper() + sentence[1:] + end)
        length += len(parts[-1])
    return Text("".join(parts)[:characters])
