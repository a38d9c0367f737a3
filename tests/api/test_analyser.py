"""The workers behind the door: crowds, crashes, and work without end."""

import asyncio
import os
import signal
from collections.abc import AsyncIterator, Callable
from typing import Any

import msgspec
import pytest

from service.api import processes, worker
from service.api.analyser import Analyser, Failed, Limits
from service.api.jobs import Answer, Job, Outcome, Task
from service.api.problems import Refused
from service.api.processes import Hand, Lost, ProcessHand, ThreadHand
from service.api.schemas import ArticleIn

JOB = Job(Task.TIMELINE, ArticleIn(text="It began on 1 May 2020."))

DONE = msgspec.msgpack.encode(Outcome(Answer(b"done")))


class Slow:
    """A worker that works until it is told to end."""

    def __init__(self) -> None:
        self.lost = False
        self.begun = 0
        self.end = asyncio.Event()
        self.when_lost: Callable[[Any], None] = lambda _: None

    async def work(self, job: bytes) -> bytes:
        self.begun += 1
        await self.end.wait()
        if self.lost:
            raise Lost
        return DONE

    def kill(self) -> None:
        self.lost = True
        self.end.set()
        self.when_lost(self)

    async def close(self) -> None:
        self.end.set()


@pytest.fixture
async def slow(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[list[Slow]]:
    hands: list[Slow] = []

    async def start(patience: float, when_lost: Callable[[Any], None]) -> Slow:
        hands.append(Slow())
        hands[-1].when_lost = when_lost
        return hands[-1]

    monkeypatch.setattr(ProcessHand, "start", start)
    yield hands
    for hand in hands:
        hand.end.set()


async def until(condition: Callable[[], object]) -> None:
    async with asyncio.timeout(20):
        while not condition():  # noqa: ASYNC110 - what is waited for tells nobody.
            await asyncio.sleep(0.005)


def status(error: pytest.ExceptionInfo[Refused]) -> tuple[int, str]:
    return error.value.problem.status, error.value.problem.type.rpartition(":")[2]


async def test_what_finds_no_place_is_told_to_come_again(slow: list[Slow]) -> None:
    async with Analyser(Limits(1, 1, 60)) as analyser:
        first, second = (asyncio.create_task(analyser.answer(JOB)) for _ in range(2))
        await until(lambda: analyser.working == 1 and analyser.waiting == 1)
        with pytest.raises(Refused) as refused:
            await analyser.answer(JOB)
        assert status(refused) == (503, "full")
        assert int(refused.value.headers["Retry-After"]) >= 1
        slow[0].end.set()
        assert [(await each).body for each in (first, second)] == [b"done"] * 2


async def test_a_deadline_leaves_the_slot_taken_until_the_work_ends(slow: list[Slow]) -> None:
    async with Analyser(Limits(1, 0, 0.02)) as analyser:
        with pytest.raises(Refused) as refused:
            await analyser.answer(JOB)
        assert status(refused) == (504, "deadline")
        assert refused.value.problem.limit == 0.02
        with pytest.raises(Refused) as refused:
            await analyser.answer(JOB)
        assert status(refused) == (503, "full")
        slow[0].end.set()
        await until(lambda: analyser.working == 0)
        assert (await analyser.answer(JOB)).body == b"done"


async def test_work_without_end_is_killed_and_its_worker_replaced(
    slow: list[Slow], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("service.api.analyser._GRACE", 0.02)
    async with Analyser(Limits(1, 4, 0.02)) as analyser:
        with pytest.raises(Refused) as refused:
            await analyser.answer(JOB)
        assert status(refused) == (504, "deadline")
        await until(lambda: len(slow) == 2 and analyser.missing is None)
        slow[1].end.set()
        assert (await analyser.answer(JOB)).body == b"done"


async def test_who_goes_while_waiting_is_never_worked_for(slow: list[Slow]) -> None:
    async with Analyser(Limits(1, 4, 60)) as analyser:
        first, second = (asyncio.create_task(analyser.answer(JOB)) for _ in range(2))
        await until(lambda: analyser.waiting == 1)
        second.cancel()
        await until(lambda: analyser.waiting == 0)
        slow[0].end.set()
        await first
        await asyncio.sleep(0)
        assert slow[0].begun == 1


async def test_who_goes_while_worked_for_leaves_a_worker_for_others(slow: list[Slow]) -> None:
    async with Analyser(Limits(1, 4, 60)) as analyser:
        first = asyncio.create_task(analyser.answer(JOB))
        await until(lambda: analyser.working == 1)
        first.cancel()
        slow[0].end.set()
        assert (await analyser.answer(JOB)).body == b"done"


async def test_a_server_that_stops_ends_what_it_has_and_takes_no_more(slow: list[Slow]) -> None:
    async with Analyser(Limits(1, 4, 60)) as analyser:
        first = asyncio.create_task(analyser.answer(JOB))
        await until(lambda: analyser.working == 1)
        analyser.draining = True
        with pytest.raises(Refused) as refused:
            await analyser.answer(JOB)
        assert status(refused) == (503, "draining")
        slow[0].end.set()
        assert (await first).body == b"done"


async def test_a_killed_worker_is_replaced_and_the_others_work_on(monkeypatch: pytest.MonkeyPatch) -> None:
    async with Analyser(Limits(2, 8, 60)) as analyser:
        expected = await analyser.answer(JOB)
        start, seen = analyser._start, asyncio.Event()

        async def start_once_seen() -> Hand:
            await seen.wait()  # A new worker may be up before anybody has looked.
            return await start()

        monkeypatch.setattr(analyser, "_start", start_once_seen)
        hands = [each for each in analyser._hands if isinstance(each, ProcessHand)]
        assert hands[0].process.pid is not None
        os.kill(hands[0].process.pid, signal.SIGKILL)
        await until(lambda: analyser.missing is not None)
        assert analyser.missing == "1 of 2 workers are up."
        assert await analyser.answer(JOB) == expected
        seen.set()
        await until(lambda: analyser.missing is None)
        assert await asyncio.gather(*(analyser.answer(JOB) for _ in range(4))) == [expected] * 4


async def test_the_article_in_hand_of_a_killed_worker_gets_a_problem() -> None:
    async with Analyser(Limits(1, 8, 60)) as analyser:
        (hand,) = analyser._hands
        assert isinstance(hand, ProcessHand)
        assert hand.process.pid is not None
        os.kill(hand.process.pid, signal.SIGSTOP)
        answer = asyncio.create_task(analyser.answer(JOB))
        await until(lambda: analyser.working == 1)
        os.kill(hand.process.pid, signal.SIGKILL)
        with pytest.raises(Refused) as refused:
            await answer
        assert status(refused) == (503, "worker-lost")
        await until(lambda: analyser.missing is None)
        await analyser.answer(JOB)


async def test_an_error_nobody_foresaw_quotes_no_text(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_: Job) -> Outcome:
        raise RuntimeError("secret")

    monkeypatch.setattr("service.api.answers.perform", fail)
    async with Analyser(Limits(0, 1, 60)) as analyser:
        assert isinstance(next(iter(analyser._hands)), ThreadHand)
        with pytest.raises(Failed) as failed:
            await analyser.answer(JOB)
    assert failed.value.failure.error == "RuntimeError"
    assert "secret" not in str(failed.value.failure)


async def test_a_worker_that_does_not_come_up_stops_the_start(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(worker, "serve", os._exit)
    monkeypatch.setattr(processes, "_STARTING", 5)
    with pytest.raises(Lost):
        async with Analyser(Limits(1, 1, 60)):
            pass
