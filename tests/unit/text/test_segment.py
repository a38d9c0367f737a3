"""Sentences are cut where a reader would, and their offsets are those of the text as received."""

import pytest

from service.domain.article import SentenceKind
from service.languages.en.writing import ABBREVIATIONS, WRITING
from service.text.segment import Outline


def cut(text: str) -> list[str]:
    return [
        sentence.span.of(text)
        for sentence in Outline(text, "text", ABBREVIATIONS, WRITING).passage().sentences
    ]


def kinds(text: str) -> list[tuple[str, str]]:
    passage = Outline(text, "text", ABBREVIATIONS, WRITING).passage()
    return [(sentence.kind.value, sentence.span.of(text)) for sentence in passage.sentences]


WHOLE = (
    "Mr. Ito met Maj. Gen. Lee on Jan. 27 in St. Paul.",
    "Judge Vera V. Novak ruled for the U.S. Navy.",
    "The store opens at 9 a.m. Monday and shuts at 5 p.m. Eastern time.",
    "He waited … and then he left.",
    "“Will it hold?” she asked.",
    "It rose 3.5 percent to 1.2 million.",
    "They spoke of peace . . . and of war.",
)


@pytest.mark.parametrize("text", WHOLE)
def test_one_sentence_stays_whole(text: str) -> None:
    assert cut(text) == [text]


PAIRS = (
    ("It began at 9 a.m.", "The hall was full."),
    ("“It is over.”", "He left."),
    ("They live in the U.S.", "He works there."),
    ("Is it?", "It is!"),
    ("She came… ", "Nobody else did."),
    ("İstanbul slept. ", "Ankara did not 🙂."),
)


@pytest.mark.parametrize(("first", "second"), PAIRS)
def test_two_sentences_are_cut(first: str, second: str) -> None:
    assert cut(f"{first} {second}") == [first.strip(), second]


def test_a_single_newline_ends_a_sentence_unless_lines_are_wrapped() -> None:
    assert cut("The first line stands here\nThe second line stands here") == [
        "The first line stands here",
        "The second line stands here",
    ]


def test_wrapped_lines_are_joined() -> None:
    wrapped = (
        "The committee that was set up by the governor\nlast year has met again and it has found\n"
        "that nothing whatever has changed since then\nin any town. It will report.\n\nNobody was pleased."
    )
    assert len(cut(wrapped)) == 3


def test_list_items_lose_their_mark() -> None:
    assert cut("• Talks began Monday.\n• They ended Friday.") == ["Talks began Monday.", "They ended Friday."]


KINDS = (
    ("River Rises Again\n\nThe river rose on Monday.", ["headline", "prose"]),
    ("A boat on the river last week. (Ann Lee/River Agency)\n\nIt sank.", ["caption", "furniture", "prose"]),
    ("PARIS, April 5 (Agency) — The court met.", ["furniture", "prose"]),
    ("[ – 2020.04.05] The court met.", ["furniture", "prose"]),
    ("The court met.\n\nLeave a Comment\n\nBy Ann Lee", ["prose", "furniture", "furniture"]),
    ("The court met (and rose).", ["prose"]),
    ("Talks resume Thursday", ["prose"]),
)


@pytest.mark.parametrize(("text", "expected"), KINDS)
def test_lines_are_told_apart(text: str, expected: list[str]) -> None:
    assert [kind for kind, _ in kinds(text)] == expected


def test_a_title_is_a_headline() -> None:
    assert Outline("Talks resume Thursday", "title").passage().sentences[0].kind is SentenceKind.HEADLINE


@pytest.mark.parametrize("text", ["", " \n\n ", "\r\n\r\n"])
def test_nothing_gives_nothing(text: str) -> None:
    assert cut(text) == []


ARTICLE = (
    "GENEVA, Feb. 3 (Wire) — Talks began on Monday. Mr. Ito was late! Was he ill? Nobody said.\n\n"
    "• The first point is here. It has two sentences.\n• The second has one\n\n"
    "A crowd waits. It has waited since 9 a.m. Tuesday. (Ann Lee/Agency)\n\n"
    + "Words without any stop go on and on "
    * 60
)


LONG = (
    "The line before this one was short, but this one goes on and on until it is far longer than a page is wide. "
    * 2
)
WRAPPED = (
    "This line is as long as a page is wide, and so goes on\n"
    "in the next line. There it ends a second time, and then a"
)
WAYS = {
    "items": ARTICLE,
    "a paragraph a line": "\n" + ARTICLE.replace("\n\n", "\n").replace("\n", "\n\n") + "\n",
    "long lines": f"Heading\n{LONG}\n- {LONG}\n\nIt ended. Then it was over\nBy Ann Lee\n",
    "wrapped": f"{WRAPPED}\n{WRAPPED}\n{WRAPPED}\nthird. It is over.\n\nAnother paragraph. It is short.",
    "carriage returns": ARTICLE.replace("\n", "\r\n"),
}


@pytest.mark.parametrize("text", WAYS.values(), ids=WAYS)
def test_a_sentence_is_the_same_alone_as_among_all(text: str) -> None:
    outline = Outline(text, "text", ABBREVIATIONS, WRITING)
    sentences = [sentence.span for sentence in outline.passage().sentences]
    assert len(sentences) > 5
    for span in sentences:
        assert {outline.sentence_at(offset) for offset in range(span.start, span.end)} == {span}


def test_nearness_counts_sentences() -> None:
    outline = Outline(ARTICLE, "text", ABBREVIATIONS, WRITING)
    starts = [sentence.span.start for sentence in outline.passage().sentences]
    for first in range(len(starts)):
        for second in range(first, len(starts)):
            for most in range(3):
                assert outline.within(starts[first], starts[second], most) == (second - first <= most)
