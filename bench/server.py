"""A server of this machine to be measured: start it, tell its processes apart, read what they have used."""

import os
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from msgspec import Struct

DATELINE = str(Path(sys.executable).parent / "dateline")
_LISTENING = re.compile(r"http://127\.0\.0\.1:(\d+)")


class Server(Struct, frozen=True):
    """A server that listens on the loopback: the process of its door, its port, the seconds its start took."""

    pid: int
    port: int
    started: float

    def cpu(self) -> tuple[float, float]:
        """Milliseconds of processor time so far: the door's, and its workers'."""
        return cpu(self.pid), sum(map(cpu, workers(self.pid)))


@contextmanager
def serving(workers: int) -> Iterator[Server]:
    """Serve for as long as the context lasts."""
    with tempfile.NamedTemporaryFile() as log:
        begun = time.monotonic()
        command = [DATELINE, "serve", "--port", "0", "--workers", str(workers)]
        with subprocess.Popen(
            command, stderr=log, env=os.environ | {"DATELINE_HOST": "127.0.0.1"}
        ) as process:
            try:
                while not (found := _LISTENING.search(Path(log.name).read_text())):
                    if process.poll() is not None:
                        raise EOFError("the server has ended: " + Path(log.name).read_text()[-500:])
                    time.sleep(0.01)
                yield Server(process.pid, int(found[1]), time.monotonic() - begun)
            finally:
                process.terminate()


def children(pid: int) -> list[int]:
    """Processes that a process has started and that are there."""
    try:
        return [int(each) for each in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]
    except OSError:
        return []


def workers(pid: int) -> list[int]:
    """The processes that analyse: children of the one that they are forked from, which is the door's child."""
    return [each for child in children(pid) for each in children(child)]


def cpu(pid: int) -> float:
    """Milliseconds of processor time so far, of all its threads; 0 of a process that is gone."""
    # /proc/PID/stat would count in steps of ten.
    try:
        threads = [each.read_text() for each in Path(f"/proc/{pid}/task").glob("*/schedstat")]
    except OSError:
        return 0.0
    return sum(int(each.split()[0]) for each in threads) / 1e6
