"""JSON lines."""

import io
import json
import logging
from typing import Any

import pytest

from service.api.jobs import Task
from service.cli import lines
from service.cli.lines import Job


def answered(text: bytes, workers: int = 1, max_body: int = 1000) -> tuple[list[dict[str, Any]], bool]:
    sink = io.BytesIO()
    job = Job(Task.EXPRESSIONS, 1000, max_body)
    well = lines.run(job, io.BytesIO(text), sink, workers)
    return [json.loads(line) for line in sink.getvalue().splitlines()], well


@pytest.mark.parametrize("workers", [1, 2])
def test_one_bad_line_stops_nothing(workers: int) -> None:
    found, well = answered(
        b'{"text": "It began on 1 May 2020.", "id": "a"}\n'
        b"nonsense\n"
        b"\n"
        b'{"text": 3, "id": 4}\r\n'
        b'{"text": "It ended.", "id": "b", "published": "no day"}\n'
        b'{"text": "It ended.", "id": "c"}',
        workers,
    )
    assert [each.get("id") for each in found] == ["a", None, None, None, "c"]
    assert [each.get("line") for each in found] == [None, 2, 4, 5, None]
    assert [each["pointer"] for each in found[2]["errors"]] == ["/id", "/text"]
    assert [each["pointer"] for each in found[3]["errors"]] == ["/published"]
    assert not well


def test_all_well() -> None:
    found, well = answered(b'{"text": "It ended."}\n' * 3)
    assert len(found) == 3
    assert well


@pytest.mark.parametrize("over", [1, 2, 3, 500])
def test_a_line_over_the_limit_is_passed_over(over: int) -> None:
    line = b'{"text": "It ended."}'
    long = line + b" " * (100 - len(line))
    found, well = answered(long + b"\n" + long + b" " * over + b"\n" + line, max_body=100)
    assert [each.get("limit") for each in found] == [None, 100, None]
    assert not well


def test_a_failure_is_a_problem_in_its_place(
    caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_: object) -> None:
        raise RuntimeError("secret")

    monkeypatch.setattr("service.api.answers.find_expressions", fail)
    with caplog.at_level(logging.ERROR):
        answer = lines.answer(Job(Task.EXPRESSIONS, 1000, 1000), 7, b'{"text": "a", "id": "x"}')
    assert json.loads(answer.line)["status"] == 500
    assert json.loads(answer.line)["line"] == 7
    assert b"secret" not in answer.line
    assert "RuntimeError" in caplog.text
    assert "secret" not in caplog.text
