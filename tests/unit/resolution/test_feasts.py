"""Feasts on the days on which almanacs have them."""

import pytest

from service.analysis.analyze import find_expressions
from service.domain.article import Article
from service.grammar.holiday import ByRegion, HolidayRule
from service.languages.en.holidays import HOLIDAYS
from service.resolution.calendar import civil, iso_day
from service.resolution.feasts import feast_days

ALMANAC = {
    "easter": ("1916-04-23", "2000-04-23", "2024-03-31", "2025-04-20"),
    "orthodox easter": ("1991-04-07", "2016-05-01", "2024-05-05", "2025-04-20"),
    "rosh hashanah": ("1973-09-27", "2020-09-19", "2023-09-16", "2024-10-03"),
    "yom kippur": ("1973-10-06", "2023-09-25", "2024-10-12"),
    "passover": ("2019-04-20", "2023-04-06", "2024-04-23", "2025-04-13"),
    "hanukkah": ("2013-11-28", "2016-12-25", "2023-12-08", "2024-12-26"),
    "purim": ("2023-03-07", "2024-03-24"),
    "chinese new year": ("1985-02-20", "2023-01-22", "2024-02-10", "2034-02-19"),
    "diwali": ("2017-10-19", "2021-11-04", "2022-10-24", "2023-11-12", "2025-10-20"),
    "victoria day": ("2022-05-23", "2024-05-20"),
    "super tuesday": ("2016-03-01", "2020-03-03", "2024-03-05"),
}
SIGHTED = {
    "ramadan": ("2020-04-24", "2022-04-02", "2023-03-23", "2024-03-11", "2025-03-01"),
    "eid al-fitr": ("2019-06-04", "2021-05-13", "2022-05-02", "2023-04-21", "2024-04-10", "2025-03-30"),
    "eid al-adha": ("2019-08-11", "2020-07-31", "2022-07-09", "2023-06-28", "2024-06-16", "2025-06-06"),
}


def _days(name: str, day: str) -> list[str]:
    rule: HolidayRule = HOLIDAYS[name]
    assert not isinstance(rule, ByRegion)
    return [iso_day(found) for found in feast_days(rule, int(day[:4]))]


@pytest.mark.parametrize(("name", "day"), [(name, day) for name, days in ALMANAC.items() for day in days])
def test_a_feast_falls_on_its_day(name: str, day: str) -> None:
    assert _days(name, day) == [day]


@pytest.mark.parametrize(("name", "day"), [(name, day) for name, days in SIGHTED.items() for day in days])
def test_a_sighted_feast_falls_on_the_day_saudi_arabia_kept(name: str, day: str) -> None:
    assert _days(name, day) == [day]


def test_an_islamic_feast_comes_twice_in_a_year_now_and_then() -> None:
    assert _days("eid al-fitr", "2000-01-01") == ["2000-01-08", "2000-12-27"]


@pytest.mark.parametrize("year", [-43, 1, 622, 1066, 2999])
def test_far_years_have_their_feasts(year: int) -> None:
    for rule in HOLIDAYS.values():
        if not isinstance(rule, ByRegion):
            assert all(abs(civil(day)[0] - year) <= 1 for day in feast_days(rule, year))


def test_what_may_move_a_feast_is_said() -> None:
    text = "They will celebrate Eid al-Adha at home."
    (eid,) = find_expressions(Article(text=text, published="2024-03-14")).expressions
    assert eid.value == "2024-06-16"
    assert "may move it by a day" in eid.because
    assert eid.confidence < 0.8


def test_a_month_of_another_calendar_is_a_stretch() -> None:
    text = "They fasted during Ramadan."
    (month,) = find_expressions(Article(text=text, published="2024-03-20")).expressions
    assert (month.type.value, month.value, month.edtf) == ("DURATION", "P1M", "2024-03-11/2024-04-09")


@pytest.mark.parametrize(
    ("language", "name", "day"),
    [
        ("en-US", "Thanksgiving", "2023-11-23"),
        ("en-CA", "Thanksgiving", "2023-10-09"),
        ("en-GB", "Mother's Day", "2024-03-10"),
        ("en-US", "Mother's Day", "2023-05-14"),
        ("en-NZ", "Labour Day", "2023-10-23"),
        ("en-GB", "Labour Day", "2023-05-01"),
        ("en-IN", "Independence Day", "2023-08-15"),
        ("en-AU", "Father's Day", "2023-09-03"),
        ("en-IE", "the August bank holiday", "2023-08-07"),
        ("en-GB", "the August bank holiday", "2023-08-28"),
    ],
)
def test_a_name_means_the_day_of_its_region(language: str, name: str, day: str) -> None:
    text = f"The office closed on {name}."
    (found,) = find_expressions(Article(text=text, published="2024-03-14", language=language)).expressions
    assert (found.text, found.value) == (name, day)


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("Labor Day weekend", "2023-W35-WE"),
        ("the weekend of Labor Day", "2023-W35-WE"),
        ("Thanksgiving weekend", "2023-W47-WE"),
        ("Christmas week", "2023-W52"),
        ("the day after Thanksgiving", "2023-11-24"),
        ("the eve of Yom Kippur", "2023-09-24"),
        ("the holy month of Ramadan", "P1M"),
        ("Halloween night", "2023-10-31TNI"),
        ("Kristallnacht", "1938-11-09"),
    ],
)
def test_what_stands_around_a_feast(words: str, value: str) -> None:
    text = f"They had met on {words} in the city."
    (found,) = find_expressions(Article(text=text, published="2024-03-10")).expressions
    assert (found.text, found.value) == (words, value)


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("The attack on Pearl Harbor was a shock.", ["1941-12-07"]),
        ("He serves in Pearl Harbor.", []),
        ("Bloody Sunday was remembered in Derry.", ["1972-01-30"]),
        ("Bloody Sunday in 1905 shook the tsar.", ["1905"]),
        ("The Christmas season was long.", ["2023-12-25"]),
    ],
)
def test_days_of_history(text: str, values: list[str]) -> None:
    found = find_expressions(Article(text=text, published="2024-03-10")).expressions
    assert [timex.value for timex in found] == values
