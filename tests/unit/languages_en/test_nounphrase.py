"""How far the phrase of a noun reaches."""

import pytest

from service.domain.span import Span
from service.languages.en.nounphrase import noun_phrase

PHRASES = (
    ("They fear Hale Corp.'s launch of a chip.", "launch", "", "Hale Corp.'s launch of a chip"),
    (
        "They want a withdrawal of almost all men from Rosa.",
        "withdrawal",
        "",
        "a withdrawal of almost all men from Rosa",
    ),
    ("He spoke of the 2004 hotel bombing in Rosa.", "bombing", "2004", "the 2004 hotel bombing in Rosa"),
    ("Since the talks in Rosa on Monday shares fell.", "talks", "Monday", "the talks in Rosa"),
    ("The death Thursday of the premier shook us.", "death", "Thursday", "The death Thursday of the premier"),
    ("A conference between Rosa and Linden ended.", "conference", "", "A conference between Rosa and Linden"),
    ("It brought the toll since the uprising in 2000 to 90.", "uprising", "2000", "the uprising"),
    ("They fear Monday's vote on a pact will fail.", "vote", "Monday", "Monday's vote on a pact"),
)


def _find(text: str, word: str) -> Span:
    return Span(text.index(word), text.index(word) + len(word))


@pytest.mark.parametrize(("text", "noun", "time", "phrase"), PHRASES)
def test_a_noun_has_what_belongs_to_it(text: str, noun: str, time: str, phrase: str) -> None:
    times = (_find(text, time),) if time else ()
    assert noun_phrase(text, _find(text, noun), times).of(text) == phrase
