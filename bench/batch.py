"""Two workers against one: `POST /v1/batch` and the job of the command line, in turn."""

import json
import os
import resource
import socket
import subprocess
import time
from collections.abc import Callable, Sequence
from threading import Thread
from typing import Any

from bench.figures import Range, short, table
from bench.server import DATELINE, Server, serving
from bench.texts import Text, mixed

_ARTICLES, _CHARACTERS = 200, 6144
_WORKERS = (1, 2)

Run = Callable[[], tuple[float, float]]


def measure(texts: Sequence[Text], turns: int) -> tuple[dict[str, Any], str]:
    """Articles a second by the clock with one and two workers, and the processor time of one article."""
    lines = [_line(mixed(texts, _CHARACTERS, seed=number)) for number in range(_ARTICLES)]
    with serving(_WORKERS[0]) as one, serving(_WORKERS[1]) as two:
        doors = {"POST /v1/batch": {1: _posting(one, lines), 2: _posting(two, lines)}}
        doors["dateline timeline --jsonl"] = {count: _job(lines, count) for count in _WORKERS}
        figures = {name: _turns(runs, turns) for name, runs in doors.items()}
    head = ["", "a second with one", "with two", "times", "least wall of each", "CPU ms each, one", "two"]
    rows = [[name, *_row(each)] for name, each in figures.items()]
    shown = table(head, rows) + f"\n{_ARTICLES} articles of {_CHARACTERS} characters, {os.cpu_count()} cores."
    return {"articles": _ARTICLES, "doors": figures}, shown


def _line(text: Text) -> bytes:
    return json.dumps({"text": text.text, "published": text.published}).encode() + b"\n"


def _turns(runs: dict[int, Run], turns: int) -> dict[int, list[tuple[float, float]]]:
    """Seconds by the clock, and milliseconds of processor time an article, for each number of workers."""
    for run in runs.values():
        run()
    told: dict[int, list[tuple[float, float]]] = {count: [] for count in runs}
    for _ in range(turns):
        for count, run in runs.items():
            told[count].append(run())
    return told


def _row(turns: dict[int, list[tuple[float, float]]]) -> list[str]:
    walls = {count: [wall for wall, _ in each] for count, each in turns.items()}
    cpus = {count: Range.of([cpu for _, cpu in each]) for count, each in turns.items()}
    times = Range.of([one / two for one, two in zip(walls[1], walls[2], strict=True)])
    rates = (str(Range.of([_ARTICLES / wall for wall in walls[count]])) for count in _WORKERS)
    least = short(min(walls[1]) / min(walls[2]))
    return [*rates, str(times), least, *(str(cpus[count]) for count in _WORKERS)]


def _posting(server: Server, lines: Sequence[bytes]) -> Run:
    body = b"".join(lines)
    head = (
        "POST /v1/batch HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-ndjson\r\n"
        f"Content-Length: {len(body)}\r\nConnection: close\r\n\r\n"
    ).encode()

    def run() -> tuple[float, float]:
        before, begun = sum(server.cpu()), time.monotonic()
        with socket.create_connection(("127.0.0.1", server.port)) as connection:
            # Answers come while articles are still sent.
            Thread(target=connection.sendall, args=(head + body,), daemon=True).start()
            answer = b"".join(iter(lambda: connection.recv(1 << 20), b""))
        wall = time.monotonic() - begun
        assert answer.count(b'"timeline":[') == len(lines), answer[:500]
        return wall, (sum(server.cpu()) - before) / len(lines)

    return run


def _job(lines: Sequence[bytes], workers: int) -> Run:
    """The start is taken off: that of a job of one line."""

    def once(part: Sequence[bytes]) -> tuple[float, float]:
        before, begun = _children_cpu(), time.monotonic()
        command = [DATELINE, "timeline", "--jsonl", "--workers", str(workers)]
        done = subprocess.run(command, input=b"".join(part), capture_output=True, check=True)
        assert done.stdout.count(b"\n") == len(part)
        return time.monotonic() - begun, _children_cpu() - before

    def run() -> tuple[float, float]:
        start, whole = once(lines[:1]), once(lines)
        return whole[0] - start[0], (whole[1] - start[1]) / (len(lines) - 1)

    return run


def _children_cpu() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return 1000 * (used.ru_utime + used.ru_stime)
