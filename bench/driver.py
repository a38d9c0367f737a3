"""Speak to one measured process: it reads texts, and says what each cost.

A driver writes a line once it can read: the milliseconds of processor time its start has taken. Then it answers each of

    LIMIT <tab> DAY <tab> BASE64 <tab> DAY <tab> BASE64 …

with `CPU FOUND` for each text, all on one line, and ends early once it has taken LIMIT milliseconds (0: no limit). It
measures around its calls, so that neither its start nor this conversation is counted. It ends with its input.
"""

import base64
import os
import re
import select
import subprocess
import time
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import Self

from msgspec import Struct

from bench.texts import Text

ROOT = Path(__file__).parents[1]
PATIENCE = 600.0


class Reading(Struct, frozen=True):
    """What one text cost, in milliseconds of processor time, and how much was found in it."""

    cpu: float
    found: int


class Driver:
    """A measured process for as long as the context lasts; ``cpu`` and ``wall`` are milliseconds of its start."""

    cpu: float
    wall: float

    def __init__(self, command: Sequence[str]) -> None:
        self._command = command

    def __enter__(self) -> Self:
        begun = time.monotonic()
        self._process = subprocess.Popen(
            self._command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            cwd=ROOT,
            env=os.environ | {"PYTHONPATH": str(ROOT)},
        )
        self.cpu = float(self._line(PATIENCE))
        self.wall = 1000 * (time.monotonic() - begun)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if error is not None:
            self.end()
        self._process.communicate()

    def end(self) -> None:
        """End the process, whatever it is doing."""
        self._process.kill()

    def read(
        self, texts: Sequence[Text], limit: float = 0, patience: float = PATIENCE
    ) -> tuple[Reading, ...]:
        """Have texts read, until ``limit`` milliseconds are spent.

        Raises:
            TimeoutError: it took longer than ``patience`` seconds by the clock.
            EOFError: the process has ended.
        """
        assert self._process.stdin is not None
        self._process.stdin.write(asked(texts, limit))
        self._process.stdin.flush()
        return told(self._line(patience))

    def memory(self) -> tuple[float, float]:
        """MB resident now, and at most so far."""
        status = Path(f"/proc/{self._process.pid}/status").read_text(encoding="ascii")
        kilobytes = dict(re.findall(r"^(VmHWM|VmRSS):\s+(\d+)", status, re.MULTILINE))
        return int(kilobytes["VmRSS"]) / 1024, int(kilobytes["VmHWM"]) / 1024

    def _line(self, patience: float) -> str:
        assert self._process.stdout is not None
        if not select.select([self._process.stdout], [], [], patience)[0]:
            raise TimeoutError(f"{self._command[-1]}: no answer within {patience:.0f} s")
        line = self._process.stdout.readline()
        if not line.endswith(b"\n"):
            raise EOFError(f"{' '.join(self._command)} has ended")
        return line.decode()


def asked(texts: Sequence[Text], limit: float) -> bytes:
    """The line that has texts read."""
    parts = [f"{limit:.0f}".encode()]
    for each in texts:
        parts += [each.published.encode(), base64.b64encode(each.text.encode())]
    return b"\t".join(parts) + b"\n"


def told(line: str) -> tuple[Reading, ...]:
    """What a line answers."""
    values = line.split()
    return tuple(
        Reading(float(cpu), int(found)) for cpu, found in zip(values[::2], values[1::2], strict=True)
    )
