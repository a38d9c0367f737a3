"""Calendar arithmetic: days and dates turn into each other, neighbours meet, units hold their days."""

from edtf import parse_edtf
from hypothesis import given
from hypothesis import strategies as st

from service.analysis import find_expressions
from service.domain.article import Article
from service.domain.granularity import Granularity
from service.resolution.calendar import civil, day_number, easter, iso_week, week_start, weekday
from service.resolution.placed import unit_around

DAYS = st.integers(day_number(-9998), day_number(9998))
UNITS = st.sampled_from([unit for unit in Granularity if unit.rank >= Granularity.DAY.rank])


@given(DAYS)
def test_a_day_and_its_date_are_one(day: int) -> None:
    assert day_number(*civil(day)) == day


@given(DAYS)
def test_a_day_lies_in_its_iso_week(day: int) -> None:
    assert week_start(*iso_week(day)) == day - weekday(day) + 1


@given(DAYS, UNITS)
def test_a_unit_holds_the_day_it_was_found_by(day: int, unit: Granularity) -> None:
    stretch = unit_around(day, unit, 0)
    assert stretch is not None
    if unit is not Granularity.WEEKEND and civil(day)[0] > 1000:
        assert stretch.first <= day <= stretch.last


@given(st.integers(day_number(1500), day_number(9000)), UNITS)
def test_neighbouring_units_meet(day: int, unit: Granularity) -> None:
    this, following = unit_around(day, unit, 0), unit_around(day, unit, 1)
    assert this is not None
    assert following is not None
    assert following.first == this.last + 1 + (5 if unit is Granularity.WEEKEND else 0)


def test_easter_of_years_known_from_calendars() -> None:
    known = {1961: (4, 2), 2000: (4, 23), 2019: (4, 21), 2024: (3, 31), 2038: (4, 25)}
    assert {year: civil(easter(year))[1:] for year in known} == known


PHRASES = st.sampled_from(
    (
        "last week",
        "the 1990s",
        "the 19th century",
        "44 BC",
        "March 3, 2022",
        "in 2014",
        "May 2014",
        "the third quarter of 1999",
        "spring 2008",
        "the first half of 2010",
        "5 p.m. Monday",
        "about 1850",
        "2022-02-24T17:30:00Z",
        "the 5th century BC",
        "last weekend",
        "tonight",
        "the past five years",
        "the 24th",
        "Easter 1916",
        "the third millennium",
    )
)


@given(PHRASES)
def test_edtf_is_read_by_another_reader(phrase: str) -> None:
    """Level 1 EDTF parses, and says again what it said."""
    found = find_expressions(Article(text=f"It was decided {phrase.strip()}.", published="2022-03-01"))
    told = [one for one in found.expressions if one.edtf is not None]
    assert told
    for one in told:
        assert str(parse_edtf(one.edtf)) == one.edtf
