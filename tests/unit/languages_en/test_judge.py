"""What the learnt models say of English words; sentences are made up, verdicts those any reader would give."""

import pytest

from service.languages.en.fate import fate
from service.languages.en.judge import WEIGHTS, judge
from service.languages.en.senses import UNKNOWN, senses

JUDGED = (
    (
        "The mayor said on Monday that rebels had seized the port.",
        {"said": "REPORTING", "seized": "OCCURRENCE"},
    ),
    ("The collapse of the bank in 2008 ruined the town.", {"collapse": "OCCURRENCE", "ruined": "OCCURRENCE"}),
    ("The talks will resume in May.", {"talks": "OCCURRENCE", "resume": "ASPECTUAL"}),
)


@pytest.mark.parametrize(("sentence", "expected"), JUDGED)
def test_triggers_and_classes(sentence: str, expected: dict[str, str]) -> None:
    assert {one.span.of(sentence): one.event_class.value for one in judge(sentence)} == expected


@pytest.mark.parametrize(
    ("sentence", "side"),
    [
        ("Rebels seized the port.", "happened"),
        ("The union will strike.", "scheduled"),
        ("The firm owns three ports.", "ongoing"),
    ],
)
def test_the_side_of_publication(sentence: str, side: str) -> None:
    assert side in {fate(sentence, one.span, one.event_class).value for one in judge(sentence)}


def test_what_is_known_of_a_word() -> None:
    assert senses("bombings").noun == senses("bombing").noun == "n4"
    assert senses("qzxv").use == UNKNOWN


def test_the_weights_stay_small() -> None:
    assert sum(path.stat().st_size for path in WEIGHTS.iterdir()) < 5_000_000
