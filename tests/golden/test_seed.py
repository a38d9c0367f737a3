"""The seed article's whole timeline in readable form, so that a failed test reads like a diff."""

from pathlib import Path

from service.analysis import analyze, find_expressions
from service.domain.article import Article
from service.domain.timeline import Entry
from service.resolution.calendar import iso_day

ROOT = Path(__file__).parents[2]
SEED = ROOT / "seeds" / "000_657352b53b0e8767.txt"
EXPECTED = Path(__file__).with_name("seed.txt")


def _day(day: int | None) -> str:
    return ".." if day is None else iso_day(day)


def _line(entry: Entry) -> str:
    assert entry.when is not None
    interval = entry.when.interval
    told = "".join(f" +{mention.span.start}" for mention in entry.mentions)
    days = f"{_day(interval.first_day)}..{_day(interval.last_day)}"
    return f"{days} {entry.when.value} [{entry.what.trigger.text}]{told}\n    {entry.what.account.summary}"


def _explicit(article: Article) -> list[Entry]:
    return [entry for entry in analyze(article).entries if entry.basis == "explicit"]


def test_the_timeline_of_the_seed() -> None:
    article = Article(text=SEED.read_text(encoding="utf-8"))
    assert "\n".join(map(_line, _explicit(article))) + "\n" == EXPECTED.read_text(encoding="utf-8")


def test_the_expressions_of_the_seed() -> None:
    found = find_expressions(Article(text=SEED.read_text(encoding="utf-8")))
    assert found.published is not None
    assert (found.published.value, found.published.source) == ("2022-03-01", "dateline")
    values = [(one.text, one.value) for one in found.expressions]
    assert values == [
        ("last week", "2022-W08"),
        ("2022.03.01", "2022-03-01"),
        ("2014", "2014"),
        ("one-month", "P1M"),
        ("daily", "P1D"),
        ("last Thursday", "2022-02-24"),
        ("Tuesday", "2022-03-01"),
        ("last week", "2022-W08"),
        ("Sunday", "2022-02-27"),
        ("Sunday", "2022-02-27"),
        ("Monday", "2022-02-28"),
        ("Monday", "2022-02-28"),
        ("the first five days", "P5D"),
        ("20 years", "P20Y"),
        ("last week", "2022-W08"),
        ("Sunday", "2022-02-27"),
        ("last week", "2022-W08"),
        ("Monday", "2022-02-28"),
        ("Tuesday", "2022-03-01"),
        ("Monday", "2022-02-28"),
    ]
