"""Lines of articles in, lines of timelines out, in order and as they come: never more than a few are held."""

import asyncio
from collections import deque
from collections.abc import AsyncGenerator, AsyncIterator
from http import HTTPStatus

import msgspec
from litestar.types import Receive, Scope, Send

from service.api import problems
from service.api import receive as reading
from service.api.analyser import Failed
from service.api.door import AnyRequest, Door
from service.api.errors import log_failure
from service.api.formats import NDJSON
from service.api.jobs import Job, Task
from service.api.problems import Kind, Problem, Refused

_AHEAD = 2


async def lines(chunks: AsyncIterator[bytes], limit: int) -> AsyncGenerator[tuple[int, bytes | None], None]:
    """Number the lines from 1, and pass over the blank ones; ``None`` stands for one over the limit."""
    number, over = 1, False
    held = bytearray()
    async for chunk in chunks:
        *ended, rest = chunk.split(b"\n")
        for part in ended:
            held += part
            if over or len(held) > limit:
                yield number, None
            elif held.strip():
                yield number, bytes(held)
            number, over = number + 1, False
            held.clear()
        if not over:
            held += rest
        if len(held) > limit:
            over = True
            held.clear()
    if over or held.strip():
        yield number, None if over or len(held) > limit else bytes(held)


class Batch:
    """One stream of articles. As an ASGI application it reads and writes at once, which no response class does."""

    def __init__(self, door: Door, request: AnyRequest) -> None:
        self._door = door
        self._request = request

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:  # noqa: ARG002
        """Answer line by line, until the lines end or the client has gone."""
        self._door.streams.append(self)
        try:
            await self._stream(receive, send)
        finally:
            self._door.streams.remove(self)

    async def _stream(self, receive: Receive, send: Send) -> None:
        headers = [(b"content-type", NDJSON.encode()), (b"x-accel-buffering", b"no")]
        await send({"type": "http.response.start", "status": HTTPStatus.OK, "headers": headers})
        waiting: deque[asyncio.Task[bytes]] = deque()
        most = max(1, self._door.settings.workers) * _AHEAD
        found = lines(self._chunks(receive), self._door.settings.max_body)
        coming: asyncio.Task[tuple[int, bytes | None]] | None = asyncio.create_task(found.__anext__())
        try:
            while coming or waiting:
                look = {
                    each for each in (coming if len(waiting) < most else None, *list(waiting)[:1]) if each
                }
                done, _ = await asyncio.wait(look, return_when=asyncio.FIRST_COMPLETED)
                if waiting and waiting[0] in done:
                    line = waiting.popleft().result() + b"\n"
                    await send({"type": "http.response.body", "body": line, "more_body": True})
                if coming in done:
                    assert coming is not None
                    try:
                        waiting.append(asyncio.create_task(self._line(*coming.result())))
                        coming = asyncio.create_task(found.__anext__())
                    except StopAsyncIteration:
                        coming = None
            await send({"type": "http.response.body", "body": b"", "more_body": False})
        except ConnectionError:
            return
        finally:
            for task in (*waiting, *((coming,) if coming else ())):
                task.cancel()

    async def _chunks(self, receive: Receive) -> AsyncIterator[bytes]:
        while True:
            message = await receive()
            if message["type"] == "http.disconnect":
                raise ConnectionAbortedError
            if message["type"] == "http.request":
                yield message["body"]
                if not message.get("more_body"):
                    return

    async def _line(self, number: int, line: bytes | None) -> bytes:
        """The answer to one line; whatever is wrong with it is said in its place, and the others go on."""
        door = self._door
        if line is None:
            return self._problem(number, problems.body_too_large(door.settings.max_body))
        try:
            if door.guard is not None:
                await door.guard.count(self._request)
            job = Job(Task.TIMELINE, reading.from_json(line, door.settings.max_text))
            answer = await door.analyser.answer(job, patient=True)
        except Refused as error:
            return self._problem(number, error.problem)
        except Failed as error:
            log_failure(error)
            return self._problem(number, problems.of(Kind.INTERNAL))
        door.count(answer)
        return answer.body

    def _problem(self, number: int, problem: Problem) -> bytes:
        if self._door.metrics is not None:
            self._door.metrics.problem(problem.type)
        return msgspec.json.encode(msgspec.structs.replace(problem, line=number))
