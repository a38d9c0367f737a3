"""Arguments in, paper and exit codes out."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from service.cli.command import main

TEXT = "The talks began on 24 February 2022. They ended on 1 March 2022."

PROGRAM = (sys.executable, "-c", "from service.cli.command import run; run()")


@pytest.fixture
def article(tmp_path: Path) -> str:
    path = tmp_path / "article.txt"
    path.write_text(TEXT)
    return str(path)


def test_a_file_becomes_a_timeline(article: str, capfd: pytest.CaptureFixture[str]) -> None:
    assert main([article, "--published", "2022-03-01", "--title", "Talks"]) == 0
    paper = capfd.readouterr().out.splitlines()
    assert paper[0] == "Talks"
    assert paper[1] == "Published 2022-03-01 (request)"
    assert any(line.startswith("2022-02-24") and "talks began" in line for line in paper)
    assert "\x1b" not in "".join(paper)


def test_expressions_are_listed(article: str, capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["expressions", article]) == 0
    assert "24 February 2022  2022-02-24" in capfd.readouterr().out


def test_json_is_what_the_service_sends(article: str, capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["timeline", "--json", article, "--id", "a", "--include", "context,undated"]) == 0
    answer = json.loads(capfd.readouterr().out)
    assert answer["id"] == "a"
    assert answer["timeline"][0]["when"]["value"] == "2022-02-24"


def test_wrong_values_are_all_named(article: str, capfd: pytest.CaptureFixture[str]) -> None:
    assert main([article, "--date-order", "YDM", "--offset-unit", "bytes"]) == 1
    told = capfd.readouterr()
    assert told.out == ""
    assert "date_order: " in told.err
    assert "offset_unit: " in told.err


def test_a_problem_as_json(article: str, capfd: pytest.CaptureFixture[str]) -> None:
    assert main([article, "--json", "--published", "the day of the cat"]) == 1
    assert json.loads(capfd.readouterr().out)["errors"][0]["pointer"] == "/published"


def test_text_that_is_not_utf8(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "latin.txt"
    path.write_bytes(b"n\xe9")
    assert main([str(path)]) == 1
    assert "byte 1" in capfd.readouterr().err


def test_no_such_file(capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["no-such-file"]) == 2
    assert "no-such-file: No such file" in capfd.readouterr().err


def test_options_do_not_go_with_lines(capfd: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match="2"):
        main(["timeline", "--jsonl", "--language", "en"])
    assert "every line holds its own fields" in capfd.readouterr().err


def test_lines_from_a_file(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "requests.jsonl"
    path.write_text('{"text": "It began on 1 May 2020.", "id": "a"}\nnonsense\n')
    assert main(["timeline", "--jsonl", str(path)]) == 1
    first, second = map(json.loads, capfd.readouterr().out.splitlines())
    assert first["id"] == "a"
    assert second["line"] == 2


def test_settings_that_can_not_be_read(
    article: str, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("DATELINE_PORT", "http")
    assert main([article]) == 2
    assert "DATELINE_PORT" in capfd.readouterr().err


def test_the_document_is_printed(capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["openapi"]) == 0
    assert json.loads(capfd.readouterr().out)["info"]["title"] == "Dateline"


def test_answers_come_line_by_line() -> None:
    with subprocess.Popen(
        [*PROGRAM, "expressions", "--jsonl"], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as program:
        assert program.stdin is not None
        assert program.stdout is not None
        for name in "abc":
            program.stdin.write(json.dumps({"text": "It ended.", "id": name}).encode() + b"\n")
            program.stdin.flush()
            assert json.loads(program.stdout.readline())["id"] == name
        program.stdin.close()
        assert program.wait(timeout=20) == 0


def test_a_closed_pipe_is_no_error(article: str) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    try:
        done = subprocess.run(
            [*PROGRAM, article], stdout=writer, stderr=subprocess.PIPE, check=False, timeout=30
        )
    finally:
        os.close(writer)
    assert done.stderr == b""
    assert done.returncode == 141


def test_refused_candidates_are_named_with_a_reason(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "names.txt"
    path.write_text("The Sunday Times may move on 3 May 2024.")
    assert main(["refused", str(path)]) == 0
    rows = [line.split("\t") for line in capfd.readouterr().out.splitlines()]
    assert ["0-16", "The Sunday Times"] in [row[:2] for row in rows]
    assert not any("3 May 2024" in row for row in rows)


def test_settings_are_listed(monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setenv("DATELINE_MAX_WAITING", "7")
    assert main(["config"]) == 0
    told = capfd.readouterr().out
    assert (
        "DATELINE_MAX_WAITING=7\n    articles that may wait for a worker; more get 503 (default: 32)" in told
    )
