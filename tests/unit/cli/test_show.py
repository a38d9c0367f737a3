"""The page a reader sees in a terminal."""

import msgspec
import pytest

from service.api import problems
from service.api.schemas import EntryOut, MentionOut, TimelineOut, WhenOut
from service.cli import show
from service.cli.show import Page
from service.domain.errors import Fault
from service.domain.event import Status
from service.domain.tlink import Relation

ENTRY = msgspec.convert(
    {
        "id": "e1",
        "when": {
            "value": "2022-02-24",
            "edtf": "2022-02-24",
            "earliest": "2022-02-24",
            "latest": "2022-02-24",
            "granularity": "day",
            "relation": "on",
            "expression": "t1",
            "text": "last Thursday",
            "because": '"last Thursday", counted back from publication',
        },
        "what": {
            "summary": "They began a long march to the capital",
            "trigger": {"text": "began", "lemma": "begin", "start": 5, "end": 10},
            "class": "ASPECTUAL",
            "tense": "PAST",
            "aspect": "NONE",
            "polarity": "positive",
            "modality": None,
            "attribution": None,
            "participants": [],
        },
        "status": "happened",
        "basis": "explicit",
        "confidence": 0.9,
        "mentions": [{"source": "text", "start": 0, "end": 40, "text": "They began …"}],
    },
    EntryOut,
)


def page(
    *entries: EntryOut, width: int = 80, colour: bool = False, undated: tuple[EntryOut, ...] = ()
) -> str:
    found = TimelineOut(
        id=None,
        language="en",
        published=None,
        timeline=entries,
        undated=undated,
        expressions=(),
        warnings=(),
    )
    return "\n".join(show.timeline(found, Page(width, colour=colour)))


def changed(**fields: object) -> EntryOut:
    return msgspec.structs.replace(ENTRY, **fields)


def test_date_event_and_reason() -> None:
    assert page(ENTRY).splitlines()[1:] == [
        "",
        "2022-02-24  They began a long march to the capital",
        '            "last Thursday", counted back from publication',
    ]


@pytest.mark.parametrize(
    ("relation", "edtf", "label"),
    [
        (Relation.ON, "2022-02-24", "2022-02-24"),
        (Relation.WITHIN, "2022-02-21/2022-02-27", "2022-02-21/2022-02-27"),
        (Relation.SINCE, "2022-02-24/..", "since 2022-02-24"),
        (Relation.UNTIL, "../2022-02-24", "until 2022-02-24"),
        (Relation.BEFORE, "2014", "before 2014"),
        (Relation.ABOUT, "2014~", "about 2014~"),
    ],
)
def test_the_label_says_how_the_event_lies_to_the_date(relation: Relation, edtf: str, label: str) -> None:
    assert isinstance(ENTRY.when, WhenOut)
    when = msgspec.structs.replace(ENTRY.when, edtf=edtf, relation=relation)
    assert page(changed(when=when)).splitlines()[2].startswith(f"{label}  They")


def test_what_did_not_simply_happen_says_so() -> None:
    again = MentionOut(source="text", start=50, end=60, text="Again.")
    paper = page(changed(status=Status.DENIED, mentions=(*ENTRY.mentions, again)), width=100)
    assert "denied · " in paper
    assert " · told 2 times" in paper


@pytest.mark.parametrize("width", [30, 45, 80, 120])
def test_no_line_is_wider_than_the_terminal(width: int) -> None:
    assert isinstance(ENTRY.when, WhenOut)
    long = changed(
        when=msgspec.structs.replace(ENTRY.when, edtf="2022-02-24/2022-03-01", because="why " * 40)
    )
    found = page(ENTRY, long, width=width, undated=(ENTRY,))
    assert max(map(len, found.splitlines()[1:])) <= width


def test_colours_only_where_they_are_seen() -> None:
    assert "\x1b" not in page(ENTRY)
    assert "\x1b[1m2022-02-24\x1b[0m" in page(ENTRY, colour=True)


def test_text_can_not_steer_the_terminal() -> None:
    what = msgspec.structs.replace(ENTRY.what, summary="Red\x1b[31m\u202e and\x07 bell\r\nnext")
    assert "Red [31m and bell next" in page(changed(what=what))


def test_nothing_found_is_said() -> None:
    assert "No dated events." in page()
    assert "Undated\n- They began" in page(undated=(changed(when=None),))


def test_problems_name_fields() -> None:
    found = problems.invalid((Fault("/published", "Can't be read."), Fault("", "All wrong.")))
    assert [*show.problem(found)][1:] == ["  published: Can't be read.", "  request: All wrong."]
