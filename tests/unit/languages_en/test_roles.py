"""Who does what to whom where: told where the form is plain, else not at all."""

import pytest

from service.domain.span import Span
from service.languages.en.phrases import read
from service.languages.en.roles import roles


def _told(text: str, verb: str) -> tuple[str, str, str]:
    index = next(i for i, one in enumerate(read(text)) if one.verb and one.verb.head.of(text) == verb)
    found = roles(text, index)

    def words(span: Span | None) -> str:
        return span.of(text) if span else ""

    return words(found.subject), words(found.object), words(found.place)


PLAIN = (
    ("However, rebels never seized the port of Rosa.", "seized", ("rebels", "the port of Rosa", "")),
    ("The army killed two men in Linden.", "killed", ("The army", "two men", "Linden")),
    ("The 30-strong team arrived in Rosa.", "arrived", ("The 30-strong team", "", "Rosa")),
)
DOUBTFUL = (
    ("The union said the plane crashed.", "said", ("The union", "", "")),
    ("A quake measuring 4.9 on the Richter scale rocked Rosa.", "rocked", ("", "Rosa", "")),
    ("Ships met in Spanish waters.", "met", ("Ships", "", "")),
    ("The resistance put up by fighters held.", "put", ("", "", "")),
)


@pytest.mark.parametrize(("text", "verb", "told"), [*PLAIN, *DOUBTFUL])
def test_roles(text: str, verb: str, told: tuple[str, str, str]) -> None:
    assert _told(text, verb) == told
