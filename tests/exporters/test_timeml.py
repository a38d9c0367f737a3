"""TimeML: valid by its schema, and the same to a reader as to us."""

from pathlib import Path
from xml.etree.ElementTree import Element, fromstring

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from service.analysis import analyze
from service.domain.article import Article
from service.domain.timeline import Timeline
from service.exporters.timeml import timeml

SCHEMA = etree.XMLSchema(etree.parse(str(Path(__file__).with_name("timeml.xsd"))))

SEED = next((Path(__file__).parents[2] / "seeds").glob("*.txt"))


def valid(document: str) -> Element:
    SCHEMA.assertValid(etree.fromstring(document.encode()))
    return fromstring(document)  # noqa: S314 - our own document.


def read(part: Element) -> tuple[str, list[tuple[int, int, str, str | None]]]:
    """The text of a part with its expressions, as scorers of TempEval-3 read it."""
    pieces: list[str] = []
    found: list[tuple[int, int, str, str | None]] = []

    def walk(node: Element) -> None:
        start = len("".join(pieces))
        pieces.append(node.text or "")
        for child in node:
            walk(child)
            pieces.append(child.tail or "")
        if node.tag == "TIMEX3":
            found.append((start, len("".join(pieces)), node.attrib["type"], node.get("value")))

    walk(part)
    return "".join(pieces), found


def resolved(timeline: Timeline) -> list[tuple[int, int, str, str | None]]:
    times = (each for each in timeline.expressions if each.source == "text" and each.value is not None)
    return [(each.span.start, each.span.end, each.type.value, each.value) for each in times]


def test_what_a_reader_finds_is_what_we_found(article: Article, timeline: Timeline) -> None:
    root = valid(timeml(article, timeline))
    body, title = root.find("TEXT"), root.find("TITLE")
    assert body is not None
    assert title is not None
    assert read(body) == (article.text.replace("\x00", "\ufffd"), resolved(timeline))
    assert read(title)[0] == article.title
    creation = root.find("DCT/TIMEX3")
    assert creation is not None
    assert creation.get("value") == "2022-03-01"


def test_links_join_events_and_times() -> None:
    article = Article(text=SEED.read_text(), published="2022-03-01")
    timeline = analyze(article)
    root = valid(timeml(article, timeline))
    events = {each.get("eid") for each in root.iter("EVENT")}
    times = {each.get("tid") for each in root.iter("TIMEX3")}
    links = root.findall("TLINK")
    assert len(links) > len(timeline.entries) // 2
    assert {each.get("eventID") for each in root.findall("MAKEINSTANCE")} == events
    assert {each.get("relatedToTime") for each in links} <= times


def test_without_a_publication_date() -> None:
    article = Article(text="It began yesterday.")
    root = valid(timeml(article, analyze(article)))
    assert root.find("DCT") is None
    assert [*root.iter("TIMEX3")] == []


@given(
    st.lists(
        st.sampled_from(
            ["It began ", "last Monday ", "on 5 May 2020 ", "talks ", "\r", "\n", "<&>", "\x0b", "🚢", ". "]
        )
        | st.text(max_size=5),
        max_size=12,
    ).map("".join)
)
def test_any_text_comes_back(text: str) -> None:
    article = Article(text=text, published="2022-03-01")
    timeline = analyze(article, everything=True)
    body = valid(timeml(article, timeline)).find("TEXT")
    assert body is not None
    found, times = read(body)
    assert len(found) == len(text)
    assert times == resolved(timeline)


@pytest.mark.parametrize("name", ["a\x00b", "<&>", ""])
def test_any_id_comes_through(name: str) -> None:
    article = Article(text="It began.", id=name)
    assert valid(timeml(article, analyze(article))).find("DOCID") is not None
