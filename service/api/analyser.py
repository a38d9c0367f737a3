"""Where articles are worked on: processes of their own, since analysis would keep the event loop waiting."""

import asyncio
import multiprocessing
import signal
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from http import HTTPStatus
from types import TracebackType
from typing import Self

from service.api import answers, problems
from service.api.answers import Work
from service.api.problems import Refused
from service.api.schemas import ArticleIn


class Analyser:
    """A pool of ``workers`` processes for as long as the context lasts; with none, a thread does the work."""

    def __init__(self, workers: int) -> None:
        self._workers = workers
        self._pool: ProcessPoolExecutor | None = None
        self.ready = False

    async def __aenter__(self) -> Self:
        """Start the workers, and wait until one has answered: imports are the slow part of a first request."""
        if self._workers:
            self._pool = start_pool(self._workers)
        await self.answer(answers.timeline, ArticleIn(text="It began on 1 May 2020."))
        self.ready = True
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Let the running work end, and the workers with it."""
        self.ready = False
        if self._pool is not None:
            await asyncio.to_thread(self._pool.shutdown, cancel_futures=True)

    async def answer(self, work: Work, request: ArticleIn) -> bytes:
        """Return the answer to one request."""
        pool = self._pool
        try:
            if pool is None:
                result = await asyncio.to_thread(work, request)
            else:
                result = await asyncio.get_running_loop().run_in_executor(pool, work, request)
        except BrokenProcessPool:
            # One worker that dies takes its pool along; the first to notice makes a new one.
            if self._pool is pool:
                self._pool = start_pool(self._workers)
            detail = "The worker stopped before it had an answer."
            raise Refused(
                problems.plain(HTTPStatus.SERVICE_UNAVAILABLE, detail), {"Retry-After": "1"}
            ) from None
        if isinstance(result, bytes):
            return result
        raise Refused(result)


def start_pool(workers: int) -> ProcessPoolExecutor:
    """Make a pool whose processes share one set of imports, and share nothing with this process."""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["service.api.answers"])
    return ProcessPoolExecutor(workers, mp_context=context, initializer=_ignore_interrupts)


def _ignore_interrupts() -> None:
    """Ctrl-C reaches every process of the terminal; only the server shall act on it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
