"""A server under more than it can take: what it answers, how fast, and whether its probe stays quick.

    python bench/load/run.py [--seconds 60] [--kill 5] [--articles FILE.jsonl]

wrk posts real articles over 64 connections at twice the rate that the machine was just measured to manage, and
compares every answer with the one that a quiet server gave. Meanwhile the liveness probe is asked 20 times a
second, the memory of all the server's processes is read, and with ``--kill N`` a worker is killed every N seconds.
Everything stays on the loopback. This reports and judges nothing; figures belong to the load average beside them.
"""

import argparse
import json
import os
import re
import signal
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx

HERE = Path(__file__).parent
SEEDS = HERE.parents[1] / "seeds"
DATELINE = str(Path(sys.executable).parent / "dateline")
CONNECTIONS, THREADS = 64, 2

_LISTENING = re.compile(r"http://127\.0\.0\.1:\d+")


def main() -> None:
    """Measure, and print what was measured."""
    options = _options()
    with tempfile.TemporaryDirectory() as folder, _server(Path(folder) / "log") as (server, address):
        count = _prepare(options, Path(folder), address)
        able = _capacity(Path(folder), address, count)
        watch = Watch(server, address, options.kill)
        with watch:
            found = _wrk(Path(folder), address, options.seconds, 2 * able)
        errors = sum('"level": "error"' in line for line in (Path(folder) / "log").read_text().splitlines())
    told = {
        "articles": count,
        "able_per_second": round(able, 1),
        "asked_per_second": round(2 * able, 1),
        **found,
        **watch.told(),
        "server_errors_logged": errors,
        "load_average": [round(each, 2) for each in os.getloadavg()],
    }
    print(json.dumps(told, indent=2))


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--seconds", type=int, default=60)
    parser.add_argument("--kill", type=float, default=0, metavar="N", help="kill a worker every N seconds")
    parser.add_argument(
        "--articles", type=Path, help="JSON lines with `text` and `published`; else the seeds"
    )
    return parser.parse_args()


@contextmanager
def _server(log: Path) -> Iterator[tuple[int, str]]:
    with log.open("w") as sink, subprocess.Popen([DATELINE, "serve", "--port", "0"], stderr=sink) as process:
        begun = time.monotonic()
        while not (found := _LISTENING.search(log.read_text())):
            time.sleep(0.02)
        print(f"start to ready: {time.monotonic() - begun:.2f} s")
        yield process.pid, found[0]
        process.terminate()


def _prepare(options: argparse.Namespace, folder: Path, address: str) -> int:
    """Write down requests, and what a quiet server answers to them."""
    if options.articles:
        articles = [json.loads(line) for line in options.articles.read_text().splitlines()[:100]]
    else:
        articles = [
            {"text": path.read_text(), "published": "2022-03-01"} for path in sorted(SEEDS.glob("*.txt"))
        ]
    for number, article in enumerate(articles):
        asked = {"text": article["text"], "published": article.get("published"), "id": str(number)}
        answer = httpx.post(f"{address}/v1/timeline", json=asked, timeout=60).raise_for_status()
        (folder / f"{number}.json").write_text(json.dumps(asked))
        (folder / f"{number}.answer").write_bytes(answer.content)
    return len(articles)


def _capacity(folder: Path, address: str, count: int) -> float:
    """Articles a second, when there are always a few waiting."""
    bodies = [(folder / f"{number}.json").read_bytes() for number in range(count)]
    done: list[float] = []
    until = time.monotonic() + 8

    def ask(turn: int) -> None:
        with httpx.Client(base_url=address, headers={"Content-Type": "application/json"}) as client:
            while time.monotonic() < until:
                turn += 1
                if client.post("/v1/timeline", content=bodies[turn % count]).status_code == 200:
                    done.append(time.monotonic())

    askers = [threading.Thread(target=ask, args=(number * 5,)) for number in range(4)]
    for each in askers:
        each.start()
    for each in askers:
        each.join()
    return sum(each <= until for each in done) / 8


def _wrk(folder: Path, address: str, seconds: int, rate: float) -> dict[str, Any]:
    command = ["wrk", f"-t{THREADS}", f"-c{CONNECTIONS}", f"-d{seconds}s", "--timeout", "30s", "--latency"]
    told = subprocess.run(
        [*command, "-s", str(HERE / "articles.lua"), address, "--", str(folder), str(rate / THREADS)],
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    found: dict[str, Any] = json.loads(told.partition("RESULT ")[2])
    return found | {"answers_per_second": round(found["good"] / found["seconds"], 1)}


class Watch:
    """Asks the probe, reads the memory and kills workers, for as long as the context lasts."""

    def __init__(self, server: int, address: str, kill: float) -> None:
        self._server = server
        self._address = address
        self._kill = kill
        self._over = threading.Event()
        self._probes: list[float] = []
        self._failed = 0
        self._memory: list[float] = []
        self._killed = 0
        work = [self._probe, self._measure, *([self._kill_workers] if kill else [])]
        self._threads = [threading.Thread(target=each) for each in work]

    def __enter__(self) -> None:
        for each in self._threads:
            each.start()

    def __exit__(self, *_: object) -> None:
        self._over.set()
        for each in self._threads:
            each.join()

    def told(self) -> dict[str, Any]:
        """What was seen."""
        cut = statistics.quantiles(self._probes, n=100)
        return {
            "live_probes": len(self._probes),
            "live_failed": self._failed,
            "live_p50_ms": round(1000 * cut[49], 1),
            "live_p99_ms": round(1000 * cut[98], 1),
            "live_max_ms": round(1000 * max(self._probes), 1),
            "memory_mb": [round(each) for each in self._memory[:: max(1, len(self._memory) // 12)]],
            "workers_killed": self._killed,
        }

    def _probe(self) -> None:
        with httpx.Client(base_url=self._address) as client:
            while not self._over.wait(0.05):
                begun = time.perf_counter()
                try:
                    client.get("/health/live", timeout=5).raise_for_status()
                except httpx.HTTPError:
                    self._failed += 1
                self._probes.append(time.perf_counter() - begun)

    def _measure(self) -> None:
        while not self._over.wait(2):
            self._memory.append(sum(map(_memory, _tree(self._server))) / 1024)

    def _kill_workers(self) -> None:
        while not self._over.wait(self._kill):
            # The first child is the one that workers are forked from, or watches over what they share.
            workers = [each for child in _children(self._server) for each in _children(child)]
            if workers:
                os.kill(workers[self._killed % len(workers)], signal.SIGKILL)
                self._killed += 1


def _children(pid: int) -> list[int]:
    try:
        return [int(each) for each in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]
    except OSError:
        return []


def _tree(pid: int) -> list[int]:
    found = [pid]
    for each in found:
        found += _children(each)
    return found


def _memory(pid: int) -> int:
    """Kilobytes of a process, what it shares with others counted in parts."""
    try:
        told = re.search(r"^Pss:\s+(\d+)", Path(f"/proc/{pid}/smaps_rollup").read_text(), re.MULTILINE)
    except OSError:
        return 0
    return int(told[1]) if told else 0


if __name__ == "__main__":
    main()
