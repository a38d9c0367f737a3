"""Instructions for n and 2n characters of many kinds of text, ordinary and hostile: twice the text, twice the work.

    python -m bench.growth [--kinds ordinary,digits] [--journeys expressions,timeline]

valgrind counts, so that a busy machine changes nothing. Prints a line for each kind; exits with 1 if one grows
more than 2.1 times at every length tried, with 75 and the reason where valgrind can't be used.
"""

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from functools import cache
from pathlib import Path

from msgspec import Struct

from bench.driver import ROOT
from bench.figures import table

MOST = 2.1
JOURNEYS = ("expressions", "timeline")
LEAST, LONGEST = 1024, 32_768
BUDGET = 60_000_000
"""Instructions for a pair of texts: n is as long as it allows, since every change waits for this check."""

_ORDINARY = 4096
_LOOKS = 3
_ENDLESS = "one sentence"
"""Only on demand, since it takes as long as all the others: every verb of a sentence is held against every time of it,
up to a number of verbs."""

_BASE = "x"
_NOT_HERE = 75
_TOTAL = re.compile(r"^(?:summary|totals): (\d+)", re.MULTILINE)

_NEWS = (
    "The harbour was closed on 3 March 1987 after a storm, and opened again two weeks later. Crews had worked there "
    "since Monday, the port authority said last Thursday, and will finish the repairs next month. In 1991 the old pier "
    "fell. Nobody was hurt, but {} boats sank before the summer of {} was over, and their owners sued in the 1990s. "
)

KINDS: dict[str, str] = {
    "the": "the ",
    "digits": "1 ",
    "long digits": "1" * 40 + " ",
    "one number": "7",
    "number words": "two hundred and ",
    "months": "may march june ",
    "years": "2014 2015 ",
    "dashes": "2014-15-16-",
    "slashes": "1/2/",
    "dots": "1.2.3.4.",
    "commas": "1,000,",
    "apostrophes": "'90s ",
    "durations": "two years two years ",
    "unit": "year ",
    "end of the end": "the end of the ",
    "quotation marks": "“‘“‘",
    "lines": "a\n",
    "parentheses": "((((",
    "clock": "5:30:45:",
    "weekdays": "Monday Tuesday ",
    "last weekday": "last Monday ",
    "ranges": "Monday to Friday to ",
    "between": "between 1 and ",
    "markup": "<p>Monday</p>",
    "combining": "e\u0301\u0301 ",
    "right to left": "\u202e\u202d مرحبا ",
    "controls": "\x00\x00 Monday ",
    "one word": "x",
    "ordinals": "first second third ",
    "in the year": "in the year ",
    "and": "and and ",
    "anniversaries": "A hundred years ago today he left on Monday. ",
    "quarters": "The quarter was shut. Last Month ",
    "days alone": "He left on the 12th of it and on Saturday, Jan. 15. ",
    "habits": "It usually rains in May every year. ",
    "days of a strike": "The strike began on Monday, the third day of the strike. ",
    "Roman": "xixixi ",
    "halves": "half a half an ",
    "eras": "a.d. a.d. ",
    "of late": "of late of ",
    "before": "two days before ",
    "verbs": "began said killed ",
    "long sentences": "It " + "began on Monday and said " * 10 + "left. ",
    _ENDLESS: "began on Monday and said ",
    "short sentences": "It began. ",
    "spaces": " ",
    "full stops": ". ",
}
"""What is said again and again, beside the ordinary text."""


class Growth(Struct, frozen=True):
    """Instructions of one journey for n and 2n characters of one kind, those of a text of one word taken off."""

    journey: str
    kind: str
    size: int
    once: int
    twice: int

    @property
    def times(self) -> float:
        """How many times more for twice the text."""
        return self.twice / max(self.once, 1)


class CannotCount(Exception):
    """valgrind is not here, or can't be spoken to."""


def text_of(kind: str, characters: int) -> str:
    """A text of a kind and of a length; a longer one begins like a shorter one."""
    if kind == "ordinary":
        said = (
            _NEWS.format(number, 1800 + number % 200) for number in range(2, characters // len(_NEWS) + 3)
        )
        return "".join(said)[:characters]
    unit = KINDS[kind]
    return (unit * (characters // len(unit) + 1))[:characters]


def main() -> int:
    """Count, print, and say whether all is well."""
    parser = argparse.ArgumentParser(
        prog="python -m bench.growth",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    names = lambda text: tuple(text.split(","))  # noqa: E731
    parser.add_argument(
        "--kinds", type=names, default=tuple(each for each in ("ordinary", *KINDS) if each != _ENDLESS)
    )
    parser.add_argument("--journeys", type=names, default=JOURNEYS)
    options = parser.parse_args()
    try:
        with ThreadPoolExecutor() as pool:
            parts = pool.map(lambda journey: grown(journey, options.kinds), options.journeys)
            found = [each for part in parts for each in part]
    except CannotCount as reason:
        print(f"growth: SKIPPED, {reason}")
        return _NOT_HERE
    print(_report(found))
    worse = [each for each in found if each.times > MOST]
    for each in worse:
        print(f"growth: {each.journey} of {each.kind!r} takes {each.times:.2f} times for twice the text")
    print(f"growth: {len(found)} pairs, {len(worse)} above {MOST}")
    return 1 if worse else 0


def _report(found: Sequence[Growth]) -> str:
    rows = [
        [each.journey, each.kind, str(each.size), f"{each.once / each.size:.0f}", f"{each.times:.2f}"]
        for each in found
    ]
    return table(["journey", "kind", "n", "instructions a character", "times for twice"], rows)


def grown(journey: str, kinds: Sequence[str]) -> list[Growth]:
    """Count one journey over kinds of text.

    Raises:
        CannotCount: it can't be done here.
    """
    with _counting(journey) as counter:
        counter.count(text_of("ordinary", _ORDINARY))
        base = counter.count(_BASE)
        return [_growth(counter, journey, kind, base) for kind in kinds]


def _growth(counter: "_Counter", journey: str, kind: str, base: int) -> Growth:
    """A kind that grows too fast is looked at once or twice more, at twice the length.

    Work that is bounded, such as a look at so many words before a mention, grows until its bound is met, and things
    that are made once fall to the first text that needs them. What has no bound is above the limit at any length.
    """

    @cache
    def instructions(characters: int) -> int:
        return counter.count(text_of(kind, characters)) - base

    size = max(size_for(instructions(LEAST)), _ORDINARY if kind == "ordinary" else 0)
    for _ in range(_LOOKS):
        found = Growth(journey, kind, size, instructions(size), instructions(2 * size))
        if found.times <= MOST:
            break
        size *= 2
    return found


def size_for(least: int) -> int:
    """How long n may be, if the shortest text took so many instructions."""
    size = LEAST
    while size < LONGEST and 2 * size * 3 * least <= BUDGET * LEAST:
        size *= 2
    return size


class _Counter:
    """A process under valgrind that reads texts; it counts from the first one on."""

    def __init__(self, process: "subprocess.Popen[str]", folder: Path) -> None:
        self._process = process
        self._folder = folder
        self._dumps = 0
        self._say("instrumentation", "on")

    def count(self, text: str) -> int:
        """Instructions for one text."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(repr(text) + "\n")
        self._process.stdin.flush()
        if not self._process.stdout.readline():
            raise CannotCount(f"what is counted has ended with {self._process.wait()}")
        self._say("dump")
        self._dumps += 1
        dump = next(self._folder.glob(f"out.*.{self._dumps}"))
        total = _TOTAL.search(dump.read_text())
        assert total is not None, dump
        return int(total[1])

    def _say(self, *words: str) -> None:
        command = ["vgdb", f"--pid={self._process.pid}", *words]
        done = subprocess.run(command, check=False, capture_output=True, text=True)
        if done.returncode:
            raise CannotCount(f"vgdb can't reach valgrind: {done.stderr.strip()[-200:]}")


@contextmanager
def _counting(journey: str) -> Iterator[_Counter]:
    for program in ("valgrind", "vgdb"):
        if not shutil.which(program):
            raise CannotCount(f"{program} is not here")
    with tempfile.TemporaryDirectory() as folder:
        command = ["valgrind", "-q", "--tool=callgrind", "--instr-atstart=no"]
        command += [
            f"--callgrind-out-file={folder}/out.%p",
            sys.executable,
            "-m",
            "bench.peers.counted",
            journey,
        ]
        with subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            cwd=ROOT,
            env=os.environ | {"PYTHONHASHSEED": "0"},
        ) as process:
            assert process.stdin is not None
            assert process.stdout is not None
            if process.stdout.readline() != "ready\n":
                raise CannotCount("valgrind could not start it")
            yield _Counter(process, Path(folder))
            process.stdin.close()


if __name__ == "__main__":
    sys.exit(main())
