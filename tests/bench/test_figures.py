import pytest

from bench.batch import Run, allowed
from bench.figures import Measured, Range, Turn, ratio, short, table
from bench.growth import KINDS, LEAST, LONGEST, size_for, text_of


def turn(*rounds: tuple[float, ...]) -> Turn:
    return Turn(start=1, start_wall=1, first=1, rounds=rounds, memory=1, peak=1)


def test_a_ratio_is_taken_over_the_texts_that_both_have_read() -> None:
    ours = Measured("ours", (1, 1, 1), (turn((1, 2, 300)), turn((2, 4, 600))))
    peer = Measured("peer", (5, 5), (turn((10, 20)), turn((40, 80))))
    assert ratio(peer, ours) == Range(15, 10, 20)
    assert ratio(ours, peer).most == pytest.approx(0.1)


def test_a_turn_is_the_median_of_its_rounds() -> None:
    assert turn((1, 1), (9, 9), (2, 2)).warm(2) == 4
    assert turn((1, 1), (9, 9), (2, 2)).warm(1) == 2


def test_two_workers_can_do_no_more_than_the_cores_have() -> None:
    one = Run(wall=1, door=1, worker=10)
    assert allowed(one, Run(wall=1, door=1, worker=10)) == pytest.approx(20 / 11)
    assert allowed(one, Run(wall=1, door=0, worker=10)) == pytest.approx(2)
    assert allowed(one, Run(wall=1, door=20, worker=10)) == pytest.approx(0.5)


@pytest.mark.parametrize(
    ("value", "told"),
    [(0, "0"), (0.012345, "0.0123"), (1.2345, "1.23"), (12.345, "12.3"), (99.97, "100"), (1234.5, "1234")],
)
def test_figures_have_three_digits(value: float, told: str) -> None:
    assert short(value) == told


def test_a_table_is_markdown() -> None:
    assert table(["", "a"], [["one", "2"]]) == "|     | a |\n| --- | - |\n| one | 2 |"


@pytest.mark.parametrize("kind", ["ordinary", *KINDS])
def test_a_kind_grows_from_its_beginning(kind: str) -> None:
    once, twice = text_of(kind, 3000), text_of(kind, 6000)
    assert (len(once), len(twice)) == (3000, 6000)
    assert twice.startswith(once)


def test_a_cheap_kind_is_tried_longer() -> None:
    assert size_for(10**9) == LEAST
    assert size_for(1) == LONGEST
    assert LEAST < size_for(LEAST * 1000) < LONGEST
