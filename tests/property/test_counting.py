"""Whatever unit is counted from whatever time: the answer may be "unknown", never an error."""

from itertools import product

import pytest

from service.analysis import analyze
from service.domain.article import Article

BASES = (
    "in the 1990s", "in the 19th century", "in 1998", "in spring 1998", "in the first half of 1998", "in May 1998",
    "in the week of May 4, 1998", "on the weekend of May 9, 1998", "at 5 p.m. on May 4, 1998", "last summer",
    "in 44 BC", "at Christmas 1998", "from 1990 to 1995", "now", "in 9990", "on Feb. 29, 1996",
)  # fmt: skip
UNITS = (
    "minute", "hour", "day", "night", "week", "weekend", "month", "quarter", "season", "half", "year", "decade",
    "century", "morning", "winter", "Monday",
)  # fmt: skip
COUNTED = (
    "The following {}",
    "Three {}s later",
    "That {}",
    "Later that {}",
    "The end of the {}",
    "A {} and a half later",
)


@pytest.mark.parametrize("base", BASES)
def test_every_unit_counts_from_every_time(base: str) -> None:
    for unit, words in product(UNITS, COUNTED):
        text = f"He left {base}. {words.format(unit)}, he came back."
        for published in ("2006-12-14", None):
            timeline = analyze(Article(text=text, published=published), everything=True)
            assert all(one.value is not None or one.because for one in timeline.expressions), text
