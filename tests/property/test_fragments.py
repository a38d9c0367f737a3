"""Fragments made of the very words that rules ask for: whatever a rule expects behind a word may be missing."""

import ast
import random
import re
from pathlib import Path

import pytest

import service.languages.en as english
from service.analysis import analyze
from service.domain.article import Article

_LITTLE = (
    "on in at by for from to until since of and or but , . ; : ( ) - — 's not the a he they it who which that when if "
    "while after before May March Monday 25th 3 1974 two week month year today last next will would had have was were "
    "been be is said told agreed"
)
_ONCE_WRONG = (
    "If foiled recalled through Christmas agreed",
    "The mill will be shut through May.",
    "Rained",
    "Should",
    "often blocks",
    "The mill shut on Friday, and",
    "He surprised",
    "A shell lobbed from a car at hit two men.",
    "It began",
    "which 40 to have refrain the foreseeable cross dock mobilization Monday paid",
)


def _asked_for() -> list[str]:
    """Every word that a string of the language's rules holds."""
    words: set[str] = set()
    for path in sorted(Path(english.__path__[0]).rglob("*.py")):
        if "corpus" in path.parts:
            continue
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                words.update(word for word in node.value.split() if re.fullmatch(r"[A-Za-z0-9’'-]+", word))
    return sorted(words)


@pytest.mark.parametrize("seed", range(8))
def test_fragments_go_the_whole_journey(seed: int) -> None:
    draw = random.Random(seed)  # noqa: S311
    little, asked_for = _LITTLE.split(), _asked_for()
    assert len(asked_for) > 3000
    for _ in range(400):
        words = [draw.choice(draw.choice((little, asked_for))) for _ in range(draw.randint(1, 10))]
        _check(" ".join(words))


@pytest.mark.parametrize("text", _ONCE_WRONG)
def test_fragments_that_once_were_errors(text: str) -> None:
    _check(text)


def _check(text: str) -> None:
    found = analyze(Article(text=text, published="2024-03-14"), everything=True)
    assert all(text[one.span.start : one.span.end] == one.text for one in found.expressions), text
