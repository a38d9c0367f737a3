"""The other end of a worker: start it, give it one job at a time, notice when it is lost, kill it."""

import asyncio
import multiprocessing
import socket
from collections.abc import Callable
from multiprocessing.context import ForkServerContext
from multiprocessing.forkserver import ensure_running
from multiprocessing.process import BaseProcess
from typing import Protocol, Self, cast

from service.api import worker

_STARTING = 30


def prepare(*programs: str) -> ForkServerContext:
    """Start the process that workers are forked from, unless it is there; it warms up by itself.

    ``programs`` are modules of the program that runs, which every worker would otherwise import anew.
    """
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload([*programs, "service.api.warm", "service.api.worker"])
    ensure_running()
    return context


class Lost(Exception):
    """The worker ended before it had an answer."""


class Hand(Protocol):
    """Something that works on one job at a time."""

    lost: bool

    async def work(self, job: bytes) -> bytes:
        """Return the outcome of a job.

        Raises:
            Lost: the worker ended before it had one.
        """

    def kill(self) -> None:
        """End the work, whatever state it is in."""

    async def close(self) -> None:
        """End the worker once it is idle."""


class ThreadHand:
    """A thread of this process: for tests and for single articles; it can't be killed."""

    def __init__(self) -> None:
        self.lost = False

    async def work(self, job: bytes) -> bytes:
        """Work in a thread."""
        return await asyncio.to_thread(worker.answer, job)

    def kill(self) -> None:
        """Threads can't be killed; the work goes on until it ends."""

    async def close(self) -> None:
        """Nothing to end."""


class ProcessHand(asyncio.Protocol):
    """A worker process and the socket to it; ``when_lost`` is called when it has ended without being told to."""

    process: BaseProcess
    _transport: asyncio.WriteTransport

    def __init__(self, when_lost: Callable[["ProcessHand"], None]) -> None:
        self.lost = False
        self._when_lost = when_lost
        self._received = bytearray()
        self._waiting: asyncio.Future[bytes] | None = None

    @classmethod
    async def start(cls, patience: float, when_lost: Callable[["ProcessHand"], None]) -> Self:
        """Fork a worker, and wait until it is up.

        Raises:
            Lost: it did not come up.
        """
        ours, theirs = socket.socketpair()
        context = prepare()
        process = context.Process(target=worker.serve, args=(theirs, patience), daemon=True)
        with theirs:
            await asyncio.to_thread(process.start)
        hand = cls(when_lost)
        hand.process = process
        up = hand._expect()
        await asyncio.get_running_loop().create_unix_connection(lambda: hand, sock=ours)
        async with asyncio.timeout(_STARTING):
            await up
        return hand

    async def work(self, job: bytes) -> bytes:
        """Send a job, and wait for its outcome."""
        if self.lost:
            raise Lost
        outcome = self._expect()
        self._transport.write(worker.framed(job))
        return await outcome

    def kill(self) -> None:
        """Kill the process; its end is noticed like any other."""
        self.process.kill()

    async def close(self) -> None:
        """Close the socket, on which an idle worker ends by itself."""
        self._when_lost = lambda _: None
        self._transport.close()
        await asyncio.to_thread(self.process.join, 1)
        if self.process.is_alive():
            self.process.kill()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Keep what to write to."""
        # Not every event loop derives its transports from the classes of asyncio.
        self._transport = cast("asyncio.WriteTransport", transport)

    def data_received(self, data: bytes) -> None:
        """Gather until a message is whole."""
        self._received += data
        if len(self._received) < worker.LENGTH:
            return
        size = worker.LENGTH + int.from_bytes(self._received[: worker.LENGTH])
        if len(self._received) >= size:
            message = bytes(self._received[worker.LENGTH : size])
            self._received.clear()
            if self._waiting is not None and not self._waiting.done():
                self._waiting.set_result(message)

    def connection_lost(self, exc: Exception | None) -> None:  # noqa: ARG002
        """Tell whoever waits that nothing will come."""
        self.lost = True
        if self._waiting is not None and not self._waiting.done():
            self._waiting.set_exception(Lost())
        self._when_lost(self)

    def _expect(self) -> asyncio.Future[bytes]:
        self._waiting = asyncio.get_running_loop().create_future()
        return self._waiting
