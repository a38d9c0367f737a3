"""A server as it runs: how it refuses, how it goes, and what it does for those who have gone."""

import asyncio
import json
import os
import re
import signal
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

import httpx
import pytest

PROGRAM = (sys.executable, "-c", "from service.cli.command import run; run()")
LONG = "Talks began on Monday and ended two days later, said the minister on Friday. " * 5000
"""Some tenths of a second of work: long enough for a test to look on while a worker has it in hand."""
ARTICLE = {"text": "It began on 1 May 2020."}


class Running:
    """A server, its address, and all it has logged."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self.process = process
        self.address = ""
        self.logged: list[str] = []

    async def read(self) -> None:
        assert self.process.stderr is not None
        async for line in self.process.stderr:
            self.logged.append(line.decode())
            if found := re.search(r"http://127\.0\.0\.1:\d+", self.logged[-1]):
                self.address = found[0]

    async def workers(self) -> list[int]:
        """The process ids of the workers, which are children of the child that they are forked from."""
        tree = [self.process.pid]
        for parent in tree:
            shown = await asyncio.create_subprocess_exec(
                "ps", "-o", "pid=", "--ppid", str(parent), stdout=asyncio.subprocess.PIPE
            )
            tree += [int(each) for each in (await shown.communicate())[0].split() if int(each) != shown.pid]
        return tree


@asynccontextmanager
async def serving(**settings: str) -> AsyncIterator[Running]:
    process = await asyncio.create_subprocess_exec(
        *PROGRAM,
        "serve",
        "--port",
        "0",
        stderr=asyncio.subprocess.PIPE,
        env=os.environ
        | {"DATELINE_WORKERS": "1"}
        | {f"DATELINE_{name}": each for name, each in settings.items()},
    )
    running = Running(process)
    reading = asyncio.create_task(running.read())
    try:
        async with asyncio.timeout(30):
            while not running.address:  # noqa: ASYNC110 - what is waited for tells nobody.
                await asyncio.sleep(0.01)
        yield running
    finally:
        if process.returncode is None:
            process.terminate()
        await process.wait()
        await reading


async def until(client: httpx.AsyncClient, holds: Callable[[str], bool]) -> None:
    """Wait for what the metrics tell; a moment that was missed ends in a failure, not in waiting."""
    async with asyncio.timeout(20):
        while not holds((await client.get("/metrics")).text):  # noqa: ASYNC110 - what is waited for tells nobody.
            await asyncio.sleep(0.01)


async def test_a_full_server_refuses_and_stays_alive() -> None:
    async with serving(MAX_WAITING="1") as running, httpx.AsyncClient(base_url=running.address) as client:
        posts = [client.post("/v1/timeline", json={"text": LONG}, timeout=60) for _ in range(6)]
        pending = [asyncio.create_task(each) for each in posts]
        await asyncio.wait(pending, return_when=asyncio.FIRST_COMPLETED)
        assert (await client.get("/health/live")).status_code == 200
        answers = await asyncio.gather(*pending)
    statuses = sorted(each.status_code for each in answers)
    assert statuses == [200, 200, 503, 503, 503, 503]
    for each in answers:
        if each.status_code == 503:
            assert each.json()["type"] == "urn:dateline:problem:full"
            assert int(each.headers["retry-after"]) >= 1


async def test_an_article_past_its_deadline() -> None:
    async with serving(DEADLINE="0.05") as running, httpx.AsyncClient(base_url=running.address) as client:
        response = await client.post("/v1/timeline", json={"text": LONG}, timeout=60)
    assert response.status_code == 504
    assert response.json()["type"] == "urn:dateline:problem:deadline"
    assert response.json()["limit"] == 0.05


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
async def test_who_was_let_in_is_answered_before_the_server_goes(number: int) -> None:
    async with serving() as running, httpx.AsyncClient(base_url=running.address) as client:
        posts = [
            client.post("/v1/timeline", json={"text": LONG, "id": str(each)}, timeout=60) for each in range(4)
        ]
        pending = [asyncio.create_task(each) for each in posts]
        await until(client, lambda told: "dateline_waiting 3.0" in told)
        running.process.send_signal(number)
        answers = await asyncio.gather(*pending)
        await running.process.wait()
    assert [(each.status_code, each.json()["id"]) for each in answers] == [
        (200, str(each)) for each in range(4)
    ]


async def test_before_it_goes_it_says_so_and_serves_on() -> None:
    async with serving(DRAIN_PAUSE="2") as running, httpx.AsyncClient(base_url=running.address) as client:
        assert (await client.get("/health/ready")).status_code == 200
        running.process.terminate()
        async with asyncio.timeout(2):
            while (response := await client.get("/health/ready")).status_code == 200:
                pass
        assert response.json()["type"] == "urn:dateline:problem:not-ready"
        assert (await client.post("/v1/timeline", json=ARTICLE)).status_code == 200


async def test_a_killed_worker_loses_what_it_has_in_hand_and_nothing_else() -> None:
    async with serving() as running, httpx.AsyncClient(base_url=running.address) as client:
        workers = (await running.workers())[-1:]
        posts = [
            client.post("/v1/timeline", json={"text": LONG, "id": str(each)}, timeout=60) for each in range(3)
        ]
        pending = [asyncio.create_task(each) for each in posts]
        await until(client, lambda told: "dateline_waiting 2.0" in told)
        os.kill(workers[0], signal.SIGKILL)
        answers = await asyncio.gather(*pending)
        assert (await client.get("/health/ready")).status_code == 200
    assert sorted(each.status_code for each in answers) == [200, 200, 503]
    (lost,) = (each for each in answers if each.status_code == 503)
    assert lost.json()["type"] == "urn:dateline:problem:worker-lost"
    assert any("worker lost" in json.loads(line)["event"] for line in running.logged if line.startswith("{"))


async def test_work_for_those_who_have_gone_is_dropped() -> None:
    async with serving() as running, httpx.AsyncClient(base_url=running.address) as client:
        first = asyncio.create_task(client.post("/v1/timeline", json={"text": LONG}, timeout=60))
        await until(client, lambda told: "dateline_working 1.0" in told)
        async with httpx.AsyncClient(base_url=running.address) as hasty:
            second = asyncio.create_task(hasty.post("/v1/timeline", json={"text": LONG}, timeout=60))
            await until(client, lambda told: "dateline_waiting 1.0" in told)
            second.cancel()
        await until(client, lambda told: "dateline_waiting 1.0" not in told)
        assert (await first).status_code == 200
        told = (await client.get("/metrics")).text
    assert "dateline_articles_total 1.0" in told


async def test_a_port_that_is_taken_is_said() -> None:
    async with serving() as running:
        port = running.address.rpartition(":")[2]
        other = await asyncio.create_subprocess_exec(
            *PROGRAM, "serve", "--port", port, stderr=asyncio.subprocess.PIPE
        )
        _, told = await other.communicate()
    assert other.returncode != 0
    assert b"address already in use" in told
