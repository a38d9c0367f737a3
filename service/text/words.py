"""From a sentence to its words with offsets: "didn't" is "did" and "n't", "Putin’s" is "Putin" and "’s"."""

import re
from bisect import bisect_right
from functools import lru_cache
from itertools import accumulate

from msgspec import Struct

# Python before 3.11.5 reads one mark too far with a possessive group; an atomic one is right in all.
_REST = (
    r"[^\W\d]\w*(?>(?:[-.&]\w+)*)|['’](?:s|re|ve|ll|d|m)\b|\d+(?>(?:[.,:/]\d+)*)(?:\w+)?"
    r"|\w+(?>(?:[-.&]\w+)*)|\.\.+|--+|\S"
)
_WORD = re.compile(f"({_REST})", re.IGNORECASE)
_WITH_NOT = re.compile(rf"(\w+?(?=n['’]t\b)|n['’]t\b|{_REST})", re.IGNORECASE)
"""Costs half as much again, which most sentences are spared: they hold no "n't"."""


class Words(Struct, frozen=True, gc=False):
    """The words and marks of one sentence; ``low`` are lower case with straight apostrophes."""

    form: tuple[str, ...]
    low: tuple[str, ...]
    start: tuple[int, ...]
    end: tuple[int, ...]

    def __len__(self) -> int:
        return len(self.form)

    def at(self, offset: int) -> int:
        """The index of the first word that ends after ``offset``."""
        return bisect_right(self.end, offset)


@lru_cache(maxsize=512)
def words(sentence: str) -> Words:
    """Cut ``sentence`` into words; offsets count from its first character."""
    pattern = _WITH_NOT if "n't" in sentence.lower().replace("’", "'") else _WORD
    pieces = pattern.split(sentence)
    edges = tuple(accumulate(map(len, pieces)))
    form = pieces[1::2]
    # No word holds a line break, so that one call puts all of them in lower case.
    low = "\n".join(form).lower().replace("’", "'").split("\n") if form else ()
    if "WHO" in form and not sentence.isupper():  # The health organisation is no pronoun.
        low = [word if word == "WHO" else lowered for word, lowered in zip(form, low, strict=True)]
    return Words(tuple(form), tuple(low), edges[:-1:2], edges[1::2])
