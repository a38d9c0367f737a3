"""Where articles are worked on: processes of their own, since analysis would keep the event loop waiting.

As many articles are worked on at once as there are workers. Some more may wait; what comes then is told to come
again, which keeps the wait of those that were let in short.
"""

import asyncio
import logging
import math
import time
from collections.abc import Coroutine
from types import TracebackType
from typing import Self

import msgspec
from msgspec import Struct

from service.api import problems
from service.api.jobs import Answer, Failure, Job, Outcome
from service.api.problems import Kind, Refused
from service.api.processes import Hand, Lost, ProcessHand, ThreadHand

_LOG = logging.getLogger("service.api")

_GRACE = 2.0
_SOON, _LATE = 0.1, 5.0
_HABIT = 0.05


class Failed(Exception):
    """An error nobody foresaw, in a worker."""

    def __init__(self, failure: Failure) -> None:
        super().__init__(failure.error)
        self.failure = failure


class Limits(Struct, frozen=True):
    """What an analyser lets in, and for how long: workers, articles that may wait, seconds for each."""

    workers: int
    waiting: int
    deadline: float


class Analyser:
    """Workers for as long as the context lasts; ``workers=0`` means one thread."""

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._size = max(1, limits.workers)
        self._idle: asyncio.Queue[Hand] = asyncio.Queue()
        self._hands: set[Hand] = set()
        self._tasks: set[asyncio.Task[None]] = set()
        self._habit = _HABIT
        self.waiting = 0
        self.working = 0
        self.leaving = False
        self.draining = False
        self._stopped = False

    @property
    def up(self) -> int:
        """How many workers there are now."""
        return len(self._hands)

    @property
    def missing(self) -> str | None:
        """What keeps this server from being ready, if anything does."""
        if self.leaving or self.draining:
            return Kind.DRAINING.meaning
        return None if self.up == self._size else f"{self.up} of {self._size} workers are up."

    async def __aenter__(self) -> Self:
        """Start the workers: imports are the slow part of a first request, so they have them behind them.

        Raises:
            Lost: one did not come up.
        """
        for hand in await asyncio.gather(*(self._start() for _ in range(self._size))):
            self._add(hand)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Let the running work end, and the workers with it."""
        self.draining = self._stopped = True
        for task in self._tasks.copy():
            task.cancel()
        await asyncio.gather(*(hand.close() for hand in self._hands))

    async def answer(self, job: Job, *, patient: bool = False) -> Answer:
        """Return the answer to one job; ``patient`` callers limit themselves and wait as long as it takes.

        Cancelled while it waits for a worker, the job is dropped; later the worker ends it and nobody listens.

        Raises:
            Refused: no place, no answer in time, or nothing to answer.
            Failed: an error nobody foresaw.
        """
        if self.draining:
            raise problems.retry(Kind.DRAINING, 1)
        hand = await self._hand(patient=patient)
        work = asyncio.create_task(self._work(hand, msgspec.msgpack.encode(job)))
        done, _ = await asyncio.wait({work}, timeout=self._limits.deadline)
        if not done:
            self._watch(self._wait_or_kill(hand, work))
            raise Refused(problems.too_slow(self._limits.deadline))
        outcome = work.result()
        if outcome is None:
            raise problems.retry(Kind.WORKER_LOST, 1)
        if outcome.failure is not None:
            raise Failed(outcome.failure)
        if outcome.answer is None:
            assert outcome.problem is not None
            raise Refused(outcome.problem)
        return outcome.answer

    async def _hand(self, *, patient: bool) -> Hand:
        """Wait for an idle worker."""
        if self._idle.empty() and not patient and self.waiting >= self._limits.waiting:
            raise problems.retry(Kind.FULL, self._likely_wait())
        self.waiting += 1
        try:
            # A worker that is not free after a deadline has outlived one itself, or waits to be replaced.
            async with asyncio.timeout(None if patient else self._limits.deadline + _GRACE):
                while (hand := await self._idle.get()).lost:
                    pass
                return hand
        except TimeoutError:
            raise problems.retry(Kind.FULL, self._likely_wait()) from None
        finally:
            self.waiting -= 1

    def _likely_wait(self) -> int:
        return max(1, math.ceil((self.waiting + 1) * self._habit / self._size))

    async def _work(self, hand: Hand, job: bytes) -> Outcome | None:
        """Have a worker do a job; it is free again when the work has ended, whoever has gone meanwhile."""
        begun = time.monotonic()
        self.working += 1
        try:
            outcome = await hand.work(job)
        except Lost:
            return None
        finally:
            self.working -= 1
        self._habit += (time.monotonic() - begun - self._habit) / 20
        self._idle.put_nowait(hand)
        return msgspec.msgpack.decode(outcome, type=Outcome)

    async def _wait_or_kill(self, hand: Hand, work: asyncio.Task[Outcome | None]) -> None:
        """Give late work a little more, since a new worker costs more than that; then end it."""
        done, _ = await asyncio.wait({work}, timeout=_GRACE)
        if not done:
            _LOG.warning("worker killed: it was late")
            hand.kill()

    def _watch(self, work: Coroutine[None, None, None]) -> None:
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _hire(self) -> None:
        """Start another worker; a machine short of memory may need several tries."""
        pause = _SOON
        while not self._stopped:
            try:
                hand = await self._start()
            except (Lost, OSError, TimeoutError) as error:
                _LOG.error("worker did not start: %s", type(error).__name__)
                await asyncio.sleep(pause)
                pause = min(2 * pause, _LATE)
            else:
                self._add(hand)
                return

    def _add(self, hand: Hand) -> None:
        self._hands.add(hand)
        self._idle.put_nowait(hand)

    async def _start(self) -> Hand:
        if not self._limits.workers:
            return ThreadHand()
        return await ProcessHand.start(self._limits.deadline + 2 * _GRACE, self._replace)

    def _replace(self, hand: Hand) -> None:
        if hand in self._hands and not self._stopped:
            _LOG.warning("worker lost; starting another")
            self._hands.discard(hand)
            self._watch(self._hire())
