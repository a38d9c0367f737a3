import sys
from pathlib import Path

import pytest

from bench.driver import Driver, Reading, asked, told
from bench.peers.protocol import answer
from bench.texts import Text

TEXTS = (Text("It fell on Monday.\tTwice.", "1998-01-08"), Text("Ο πύργος έπεσε\nτο 1999.", "2022-03-01"))


def test_a_line_brings_texts_and_days_through_whole() -> None:
    met: list[tuple[str, str]] = []

    def read(text: str, day: str) -> int:
        met.append((text, day))
        return len(met)

    line = answer(read, asked(TEXTS, 0).decode())
    assert met == [(each.text, each.published) for each in TEXTS]
    assert [each.found for each in told(" ".join(map(str, line)))] == [1, 2]


def test_a_driver_ends_early_when_its_limit_is_spent() -> None:
    def read(text: str, day: str) -> int:
        return sum(range(200_000))

    assert len(answer(read, asked(TEXTS * 20, 1).decode())) < 2 * 40


def test_a_driver_is_spoken_to_from_its_start_to_its_end(tmp_path: Path) -> None:
    program = tmp_path / "driver.py"
    program.write_text("from bench.peers.protocol import serve\nserve(lambda text, day: len(text))\n")
    with Driver((sys.executable, str(program))) as driver:
        assert driver.cpu > 0
        assert [each.found for each in driver.read(TEXTS)] == [len(each.text) for each in TEXTS]
        now, peak = driver.memory()
        assert 0 < now <= peak


def test_a_driver_that_ends_too_soon_is_told(tmp_path: Path) -> None:
    program = tmp_path / "driver.py"
    program.write_text("print(1.5, flush=True)\n")
    with Driver((sys.executable, str(program))) as driver, pytest.raises((EOFError, BrokenPipeError)):
        driver.read(TEXTS)


def test_readings_are_told_in_pairs() -> None:
    assert told("1.5 3 0.25 0\n") == (Reading(1.5, 3), Reading(0.25, 0))
