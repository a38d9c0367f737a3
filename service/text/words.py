"""From a sentence to its words with offsets: "didn't" is "did" and "n't", "Putin’s" is "Putin" and "’s"."""

import re
from functools import lru_cache

from msgspec import Struct

_WORD = re.compile(
    r"\w+?(?=n['’]t\b)|n['’]t\b|['’](?:s|re|ve|ll|d|m)\b"
    # Python before 3.11.5 reads one mark too far with a possessive group; an atomic one is right in all.
    r"|\d+(?>(?:[.,:/]\d+)*)(?:\w+)?|\w+(?>(?:[-.&]\w+)*)|\.\.+|--+|\S",
    re.IGNORECASE,
)


class Words(Struct, frozen=True):
    """The words and marks of one sentence; ``low`` are lower case with straight apostrophes."""

    form: tuple[str, ...]
    low: tuple[str, ...]
    start: tuple[int, ...]
    end: tuple[int, ...]

    def __len__(self) -> int:
        return len(self.form)

    def at(self, offset: int) -> int:
        """The index of the first word that ends after ``offset``."""
        for index, end in enumerate(self.end):
            if end > offset:
                return index
        return len(self.end)


@lru_cache(maxsize=512)
def words(sentence: str) -> Words:
    """Cut ``sentence`` into words; offsets count from its first character."""
    spans = [match.span() for match in _WORD.finditer(sentence)]
    form = tuple([sentence[start:end] for start, end in spans])
    low = tuple([each.lower().replace("’", "'") for each in form])
    return Words(form, low, tuple([start for start, _ in spans]), tuple([end for _, end in spans]))
