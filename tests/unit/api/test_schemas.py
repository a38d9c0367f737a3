"""From domain values to the wire."""

from dataclasses import dataclass
from typing import Any

import msgspec
import pytest

from service.api.offsets import OffsetUnit
from service.api.schemas import ArticleIn, ExpressionsOut, Include, TimelineOut
from service.domain.article import Article, Published
from service.domain.event import Event, EventClass, Participant, Status, Trigger
from service.domain.granularity import Granularity
from service.domain.interval import DAY, Interval
from service.domain.span import Span
from service.domain.timeline import Entry, Telling, Timeline, When
from service.domain.timex import Alternative, Notice, Timex3, TimexType
from service.domain.tlink import Basis, Relation
from service.resolution.calendar import day_number

TEXT = "🚢 sank Monday"
SANK = Span(2, 6)
MONDAY = Span(7, 13)
FIRST = day_number(2022, 2, 28)


@dataclass(frozen=True)
class Account:
    summary: str = "🚢 sank"
    status: Status = Status.HAPPENED
    attribution: str | None = None
    participants: tuple[Participant, ...] = ()

    def complete(self) -> None:
        """It is."""


def entry(name: str, basis: Basis | None) -> Entry:
    when = When(
        value="2022-02-28",
        edtf="2022-02-28",
        interval=Interval(FIRST * DAY, (FIRST + 1) * DAY),
        granularity=Granularity.DAY,
        relation=Relation.ON,
        expression="t1",
        text="Monday",
        because="the Monday before publication",
    )
    event = Event(
        source="text",
        sentence=Span(0, 13),
        trigger=Trigger(SANK, "sank", "sink"),
        event_class=EventClass.OCCURRENCE,
        account=Account(),
    )
    telling = Telling("text", Span(0, 13), TEXT)
    return Entry(
        id=name,
        when=when if basis else None,
        what=event,
        basis=basis,
        confidence=0.5,
        mentions=(telling,),
    )


TIMELINE = Timeline(
    language="en",
    published=Published("2022-03-01", FIRST + 1, None, "dateline", MONDAY),
    entries=(entry("e1", Basis.EXPLICIT), entry("e2", Basis.CONTEXT), entry("e3", Basis.DOCUMENT)),
    undated=(entry("e4", None),),
    expressions=(
        Timex3(
            id="t1",
            source="text",
            span=MONDAY,
            text="Monday",
            type=TimexType.DATE,
            value="2022-02-28",
            rule="en/weekday/bare",
            because="the Monday before publication",
            interval=Interval(FIRST * DAY, None),
            alternatives=(Alternative("2022-03-07", "the Monday after"),),
        ),
    ),
    warnings=(Notice("ambiguous", "Which Monday?", "text", MONDAY), Notice("no_date", "No date.")),
)


def encoded(**asked: object) -> dict[str, Any]:
    request = msgspec.convert({"text": TEXT, **asked}, ArticleIn)
    answer = TimelineOut.of(request, request.shown(TIMELINE))
    return msgspec.json.decode(msgspec.json.encode(answer), type=dict[str, Any])


def test_field_names_are_those_of_the_contract() -> None:
    answer = encoded()
    assert [*answer] == ["id", "language", "published", "timeline", "undated", "expressions", "warnings"]
    first = answer["timeline"][0]
    assert [*first] == ["id", "when", "what", "status", "basis", "confidence", "mentions"]
    assert first["when"] == {
        "value": "2022-02-28",
        "edtf": "2022-02-28",
        "earliest": "2022-02-28",
        "latest": "2022-02-28",
        "granularity": "day",
        "relation": "on",
        "expression": "t1",
        "text": "Monday",
        "because": "the Monday before publication",
    }
    assert first["what"] == {
        "summary": "🚢 sank",
        "trigger": {"text": "sank", "lemma": "sink", "start": 2, "end": 6},
        "class": "OCCURRENCE",
        "tense": "NONE",
        "aspect": "NONE",
        "polarity": "positive",
        "modality": None,
        "attribution": None,
        "participants": [],
    }
    assert first["status"] == "happened"


def test_open_sides_are_null() -> None:
    expression = encoded()["expressions"][0]
    assert (expression["earliest"], expression["latest"]) == ("2022-02-28", None)
    assert expression["alternatives"] == [{"value": "2022-03-07", "reading": "the Monday after"}]


@pytest.mark.parametrize(
    ("include", "dated", "undated"),
    [
        ([], ["e1"], []),
        (["context"], ["e1", "e2", "e3"], []),
        (["undated"], ["e1"], ["e4"]),
        ([*Include], ["e1", "e2", "e3"], ["e4"]),
    ],
)
def test_the_timeline_shows_what_was_asked(include: list[str], dated: list[str], undated: list[str]) -> None:
    answer = encoded(include=include)
    assert [each["id"] for each in answer["timeline"]] == dated
    assert [each["id"] for each in answer["undated"]] == undated
    assert all(each["when"] is None for each in answer["undated"])


@pytest.mark.parametrize(("unit", "shift"), [("codepoint", 0), ("utf16", 1), ("utf8", 3)])
def test_all_offsets_are_in_one_unit(unit: str, shift: int) -> None:
    request = ArticleIn(text=TEXT, offset_unit=OffsetUnit(unit))
    answer = TimelineOut.of(request, TIMELINE)
    assert answer.published is not None
    starts = (
        answer.published.start,
        answer.expressions[0].start,
        answer.warnings[0].start,
        answer.timeline[0].what.trigger.start + 5,
        answer.timeline[0].mentions[0].end - 6,
    )
    assert starts == (7 + shift,) * 5
    assert answer.warnings[1].start is None


def test_expressions_are_the_same_in_both_answers() -> None:
    request = ArticleIn(text=TEXT)
    assert ExpressionsOut.of(request, TIMELINE).expressions == TimelineOut.of(request, TIMELINE).expressions


def test_a_request_becomes_an_article() -> None:
    assert ArticleIn(text="a").to_article() == Article(text="a")
    assert ArticleIn(text="a", language="en-GB", strict=True).to_article() == Article(
        text="a", language="en-GB", strict=True
    )
