"""What HTTP adds to the journey: processor time a request, and requests a second that one worker answers."""

import http.client
import json
import shutil
import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from msgspec import Struct

from bench.driver import ROOT, Driver
from bench.figures import Range, table
from bench.install import OURS, ours
from bench.server import Server, serving
from bench.texts import Text, mixed

_ARTICLES, _CHARACTERS, _PASSES = 40, 6144, 3
_CONNECTIONS, _SECONDS = 4, 5
_ANYTIME = 1e9
"""A rate no server reaches: whoever is free asks again."""


class Share(Struct, frozen=True):
    """Milliseconds of processor time a request: of door, worker, and the same journey in a bare process."""

    door: float
    worker: float
    journey: float

    @property
    def added(self) -> float:
        """What HTTP costs, the way to the worker included."""
        return self.door + self.worker - self.journey


class Full(Struct, frozen=True):
    """One worker that always has something to do: requests a second, what its journey allows, how busy it was."""

    rate: float
    allowed: float
    busy: float

    @property
    def part(self) -> float:
        """Of what the journey's processor time allows."""
        return self.rate / self.allowed


def measure(texts: Sequence[Text], turns: int) -> tuple[dict[str, Any], str]:
    """Requests one at a time for the share, then several at once for the rate, each in turn with the bare journey."""
    articles = [mixed(texts, _CHARACTERS, seed=number) for number in range(_ARTICLES)]
    with serving(1) as server:
        shares = {task: _shares(server, articles, task, turns) for task in OURS[:2]}
        full = _saturated(server, articles, turns) if shutil.which("wrk") else []
    head = ["CPU ms a request", "door", "worker", "journey alone", "door + worker − journey"]
    fields = ("door", "worker", "journey", "added")
    rows = [
        [f"/v1/{task}", *(str(Range.of([getattr(each, field) for each in told])) for field in fields)]
        for task, told in shares.items()
    ]
    shown = (
        f"{table(head, rows)}\n{_ARTICLES} articles of {_CHARACTERS} characters; one worker.\n\n{_full(full)}"
    )
    return {"start_seconds": server.started, "shares": shares, "saturated": full}, shown


def _full(full: Sequence[Full]) -> str:
    if not full:
        return "Requests a second at saturation: left out, wrk is not here."
    head = ["/v1/timeline at saturation", "requests a second", "journey allows", "part of it", "worker busy"]
    fields = ("rate", "allowed", "part", "busy")
    row = [
        f"{_CONNECTIONS} connections",
        *(str(Range.of([getattr(each, field) for each in full])) for field in fields),
    ]
    return table(head, [row])


def _shares(server: Server, articles: Sequence[Text], task: str, turns: int) -> list[Share]:
    bodies = [json.dumps({"text": each.text, "published": each.published}).encode() for each in articles]
    # The server may remember what comes again, and so may the bare journey.
    with Driver((*ours(task).command, "again")) as driver:
        return [_share(server, bodies, task, driver, articles) for _ in range(turns + 1)][1:]


def _share(
    server: Server, bodies: Sequence[bytes], task: str, driver: Driver, articles: Sequence[Text]
) -> Share:
    before = server.cpu()
    connection = http.client.HTTPConnection("127.0.0.1", server.port)
    for body in [*bodies] * _PASSES:
        connection.request("POST", f"/v1/{task}", body, {"Content-Type": "application/json"})
        answer = connection.getresponse()
        answer.read()
        assert answer.status == 200, answer.status
    connection.close()
    door, worker = (
        (after - earlier) / (_PASSES * len(bodies))
        for after, earlier in zip(server.cpu(), before, strict=True)
    )
    return Share(door, worker, _journey(driver, articles))


def _journey(driver: Driver, articles: Sequence[Text]) -> float:
    passes = [sum(each.cpu for each in driver.read(articles)) for _ in range(_PASSES)]
    return sum(passes) / _PASSES / len(articles)


def _saturated(server: Server, articles: Sequence[Text], turns: int) -> list[Full]:
    with tempfile.TemporaryDirectory() as folder, Driver(ours("timeline again").command) as driver:
        _prepare(server, articles, Path(folder))
        _journey(driver, articles)
        told = []
        for _ in range(turns):
            before = server.cpu()[1]
            rate = _wrk(server, Path(folder))
            busy = (server.cpu()[1] - before) / 1000 / _SECONDS
            told.append(Full(rate, 1000 / _journey(driver, articles), busy))
    return told


def _prepare(server: Server, articles: Sequence[Text], folder: Path) -> None:
    """Requests and their answers, in the form of `bench/load/articles.lua`."""
    connection = http.client.HTTPConnection("127.0.0.1", server.port)
    for number, each in enumerate(articles):
        body = json.dumps({"text": each.text, "published": each.published, "id": str(number)}).encode()
        connection.request("POST", "/v1/timeline", body, {"Content-Type": "application/json"})
        (folder / f"{number}.json").write_bytes(body)
        (folder / f"{number}.answer").write_bytes(connection.getresponse().read())
    connection.close()


def _wrk(server: Server, folder: Path) -> float:
    """Good answers a second."""
    command = ["wrk", "-t1", f"-c{_CONNECTIONS}", f"-d{_SECONDS}s", "--timeout", "30s"]
    script = str(ROOT / "bench" / "load" / "articles.lua")
    address = f"http://127.0.0.1:{server.port}"
    done = subprocess.run(
        [*command, "-s", script, address, "--", str(folder), str(_ANYTIME)],
        capture_output=True,
        text=True,
        check=True,
    )
    found = json.loads(done.stdout.partition("RESULT ")[2])
    return float(found["good"] / found["seconds"])
