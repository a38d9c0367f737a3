"""Two workers against one: `POST /v1/batch` and the job of the command line, in turn."""

import json
import os
import socket
import subprocess
import tempfile
import time
from collections.abc import Callable, Sequence
from threading import Thread
from typing import Any

from msgspec import Struct

from bench.figures import Range, short, table
from bench.server import DATELINE, Server, cpu, serving, workers
from bench.texts import Text, mixed

_ARTICLES, _CHARACTERS = 200, 6144
_CORES = 2


class Run(Struct, frozen=True):
    """One batch: seconds by the clock, and milliseconds of processor time an article, of the door and its workers.

    A job of one worker has no others: its door does the work.
    """

    wall: float
    door: float
    worker: float

    @property
    def busiest(self) -> float:
        """Processor time an article of what works alone, and so can't be faster."""
        return max(self.door, self.worker)


Runner = Callable[[], Run]


def measure(texts: Sequence[Text], turns: int) -> tuple[dict[str, Any], str]:
    """Articles a second with one and two workers by the clock, and what their processor time would allow."""
    lines = [_line(mixed(texts, _CHARACTERS, seed=number)) for number in range(_ARTICLES)]
    with serving(1) as one, serving(2) as two:
        doors: dict[str, tuple[Runner, Runner]] = {
            "POST /v1/batch": (_posting(one, lines), _posting(two, lines)),
            "dateline timeline --jsonl": (_job(lines, 1), _job(lines, 2)),
        }
        figures = {name: _turns(*runners, turns) for name, runners in doors.items()}
    head = [
        "",
        "a second, one",
        "two",
        "times",
        "least walls",
        "CPU ms, one",
        "two: door",
        "worker",
        "CPU allows",
    ]
    rows = [[name, *_row(each)] for name, each in figures.items()]
    shown = table(head, rows) + f"\n{_ARTICLES} articles of {_CHARACTERS} characters, {os.cpu_count()} cores."
    return {"articles": _ARTICLES, "doors": figures}, shown


def allowed(one: Run, two: Run) -> float:
    """How many times one worker's rate two can reach on two cores, which the door shares with them."""
    return one.busiest / max(two.door, two.worker / 2, (two.door + two.worker) / _CORES)


def _line(text: Text) -> bytes:
    return json.dumps({"text": text.text, "published": text.published}).encode() + b"\n"


def _turns(one: Runner, two: Runner, turns: int) -> list[tuple[Run, Run]]:
    one(), two()
    return [(one(), two()) for _ in range(turns)]


def _row(turns: Sequence[tuple[Run, Run]]) -> list[str]:
    ones, twos = zip(*turns, strict=True)
    columns = (
        [_ARTICLES / each.wall for each in ones],
        [_ARTICLES / each.wall for each in twos],
        [one.wall / two.wall for one, two in turns],
        [min(each.wall for each in ones) / min(each.wall for each in twos)],
        [each.door + each.worker for each in ones],
        [each.door for each in twos],
        [each.worker for each in twos],
        [allowed(one, two) for one, two in turns],
    )
    return [short(column[0]) if len(column) == 1 else str(Range.of(column)) for column in columns]


def _posting(server: Server, lines: Sequence[bytes]) -> Runner:
    body = b"".join(lines)
    head = (
        "POST /v1/batch HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-ndjson\r\n"
        f"Content-Length: {len(body)}\r\nConnection: close\r\n\r\n"
    ).encode()

    def run() -> Run:
        before, begun = server.cpu(), time.monotonic()
        with socket.create_connection(("127.0.0.1", server.port)) as connection:
            # Answers come while articles are still sent.
            Thread(target=connection.sendall, args=(head + body,), daemon=True).start()
            answer = b"".join(iter(lambda: connection.recv(1 << 20), b""))
        wall = time.monotonic() - begun
        assert answer.count(b'"timeline":[') == len(lines), answer[:500]
        door, worker = (
            (after - earlier) / len(lines) for after, earlier in zip(server.cpu(), before, strict=True)
        )
        return Run(wall, door, worker)

    return run


def _job(lines: Sequence[bytes], count: int) -> Runner:
    """The start is taken off: that of a job of two lines."""

    def run() -> Run:
        start, whole = _once(lines[:2], count), _once(lines, count)
        articles = len(lines) - 2
        door, worker = (whole.door - start.door) / articles, (whole.worker - start.worker) / articles
        return Run(whole.wall - start.wall, door, worker)

    return run


def _once(lines: Sequence[bytes], count: int) -> Run:
    """A whole job; its processes are looked at until they are gone, since nobody inherits what they used."""
    with tempfile.TemporaryFile() as source:
        source.write(b"".join(lines))
        source.seek(0)
        begun = time.monotonic()
        command = [DATELINE, "timeline", "--jsonl", "--workers", str(count)]
        with subprocess.Popen(command, stdin=source, stdout=subprocess.DEVNULL) as process:
            door, each = 0.0, dict[int, float]()
            while process.poll() is None:
                door = max(door, cpu(process.pid))
                each |= {pid: max(cpu(pid), each.get(pid, 0.0)) for pid in workers(process.pid)}
                time.sleep(0.005)
        assert process.returncode == 0
        return Run(time.monotonic() - begun, door, sum(each.values()))
