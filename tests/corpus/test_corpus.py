"""Every phrase of every language's corpus, set in its sentence: the words found, and what they mean.

A row's test is named after its table, what it says and its place: ``en/relative/case/two weeks ago``.
"""

import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from pkgutil import iter_modules

import pytest

from service.analysis.analyze import find_expressions
from service.analysis.packs import languages
from service.domain.article import Article
from service.domain.span import Span
from service.domain.timeline import Timeline
from service.domain.timex import Timex3
from service.grammar.corpus import THURSDAY, Case, Refused, Tables, Told
from service.resolution.calendar import iso_day

FRAME = "They saw {} there."


@cache
def tables() -> tuple[Tables, ...]:
    """All tables of all languages, in the order of their names."""
    return tuple(table for code in languages() for table in _of_language(code))


def _of_language(code: str) -> Iterator[Tables]:
    package = f"service.languages.{code}.corpus"
    if find_spec(package) is None:
        return
    for info in iter_modules(import_module(package).__path__):
        module = import_module(f"{package}.{info.name}")
        yield Tables(
            f"{code}/{info.name}",
            getattr(module, "CASES", ()),
            getattr(module, "TOLD", ()),
            getattr(module, "NOT_TIMES", ()),
        )


def _cases() -> list[object]:
    return [
        pytest.param(case, phrase, id=f"{table.name}/{place}/{phrase}")
        for table in tables()
        for place, case in enumerate(table.cases)
        for phrase in case.phrases
    ]


def _told() -> list[object]:
    return [
        pytest.param(told, text, id=f"{table.name}/{place}/{text}")
        for table in tables()
        for place, told in enumerate(table.told)
        for text in told.texts
    ]


def _not_times() -> list[object]:
    rows = ((table.name, row) for table in tables() for row in table.not_times)
    return [
        pytest.param(row, id=f"{name}/{row if isinstance(row, str) else row.sentence}") for name, row in rows
    ]


@pytest.mark.parametrize(("case", "phrase"), _cases())
def test_a_phrase_has_its_value(case: Case, phrase: str) -> None:
    head = f"{case.before} " if case.before else ""
    tail = f" {case.after}" if case.after else ""
    sentence = case.sentence.replace("{}", phrase)
    timeline = _read(case, head + sentence + tail)
    start = len(head) + case.sentence.index("{}")
    within = [timex for timex in timeline.expressions if len(head) <= timex.span.start < len(head + sentence)]
    assert [(timex.text, timex.value) for timex in within] == [(phrase, case.value)]
    (timex,) = within
    assert timex.span == Span(start, start + len(phrase))
    _as_asked(case, timex, timeline)


def _as_asked(case: Case, timex: Timex3, timeline: Timeline) -> None:
    days = timex.interval
    earliest = iso_day(days.first_day) if days and days.first_day is not None else None
    latest = iso_day(days.last_day) if days and days.last_day is not None else None
    found = {
        "type": timex.type.value, "mod": timex.mod.value if timex.mod else "", "quant": timex.quant,
        "freq": timex.freq, "edtf": timex.edtf, "earliest": earliest, "latest": latest,
    }  # fmt: skip
    asked = {name: getattr(case, name) for name in found if getattr(case, name) is not None}
    assert {name: found[name] for name in asked} == asked
    if case.other is not None:
        assert case.other in [alternative.value for alternative in timex.alternatives]
    if case.warns is not None:
        assert case.warns in [notice.code for notice in timeline.warnings]


@pytest.mark.parametrize(("told", "text"), _told())
def test_a_text_tells_its_times(told: Told, text: str) -> None:
    marked = _marked(text)
    timeline = _read(told, text.replace("[", "").replace("]", ""))
    expected = list(zip(marked, told.values, strict=True))
    assert [(timex.text, timex.value) for timex in timeline.expressions] == expected
    if told.tied:
        first, second = timeline.expressions
        assert (first.begins, second.ends) == (second.id, first.id)
    if told.mods:
        assert tuple(timex.mod for timex in timeline.expressions) == told.mods
    if told.warns is not None:
        assert told.warns in [notice.code for notice in timeline.warnings]


def _marked(text: str) -> list[str]:
    return [part.partition("]")[0] for part in text.split("[")[1:]]


@pytest.mark.parametrize("row", _not_times())
def test_no_time_is_seen(row: str | Refused) -> None:
    if isinstance(row, Refused):
        found = find_expressions(Article(text=row.sentence, published=THURSDAY)).expressions
        assert all(word in row.sentence for word in row.words)
        places = [Span(at := row.sentence.index(word), at + len(word)) for word in row.words]
        assert [t.text for t in found for p in places if t.span.start < p.end and p.start < t.span.end] == []
        return
    text = row if row.endswith((".", "!", "?", "”")) else FRAME.format(row)
    assert [t.text for t in find_expressions(Article(text=text, published=THURSDAY)).expressions] == []


def _read(row: Case | Told, text: str) -> Timeline:
    return find_expressions(
        Article(
            text=text,
            published=row.dct,
            language=row.language,
            timezone=row.timezone,
            date_order=row.date_order,
        )
    )


def test_english_has_a_corpus_and_a_third_of_it_is_no_times() -> None:
    found = [table for table in tables() if table.name.startswith("en/")]
    told = sum(len(row.phrases) for table in found for row in table.cases)
    told += sum(len(row.texts) for table in found for row in table.told)
    not_times = sum(len(table.not_times) for table in found)
    assert told + not_times >= 1000
    assert not_times * 3 >= told + not_times


def test_the_service_runs_without_its_corpus() -> None:
    code = (
        "import sys, service.api.app, service.cli.command; "
        "from service.analysis.packs import languages, engine_for; "
        "[engine_for(code) for code in languages()]; "
        "print(*(name for name in sys.modules if 'corpus' in name))"
    )
    ran = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert ran.stdout.split() == []
