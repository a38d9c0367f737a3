"""A thousand of the hostile texts; `python -m tests.property.hostile` tries more, and measures."""

import pytest

from tests.property import hostile


@pytest.mark.parametrize("start", range(0, 1000, 100))
def test_hostile_texts_go_the_whole_journey(start: int) -> None:
    for seed in range(start, start + 100):
        hostile.check(hostile.hostile(seed), seed)
