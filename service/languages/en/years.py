"""How English writes a year, and what its letters and digits say."""

from service.grammar.pattern import GAP
from service.languages.en.lexicon import SHORT_YEAR, YEAR, flat

BEFORE_CHRIST = r"(?:b\.c\.e\.|b\.c\.?|bce|bc)(?![a-z])"
ANNO_DOMINI = rf"(?:a\.d\.|c\.e\.|ad|ce|anno{GAP}domini)(?![a-z])"
ERA = rf"(?:{BEFORE_CHRIST}|{ANNO_DOMINI})"

ANY_YEAR = rf"(?:{ANNO_DOMINI}{GAP}\d{{1,4}}(?!\d)|\d{{1,4}}{GAP}?{ERA}|{YEAR}(?!{GAP}?{BEFORE_CHRIST})|{SHORT_YEAR})"
"""A year as it stands at the end of a date: "2022", "'14", "44 BC", "AD 70"."""


def read_year(words: str) -> tuple[int, bool]:
    """Return the astronomical year and whether its century is open ("'14")."""
    words = flat(words)
    digits = int("".join(letter for letter in words if letter.isdigit()))
    if words[0] == "'":
        return digits, True
    letters = "".join(letter for letter in words if letter.isalpha())
    return (1 - digits if letters in ("bc", "bce") else digits), False
