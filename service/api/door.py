"""What every route of articles needs: the settings, the workers, the books and the guard."""

import asyncio
from typing import Any

import msgspec
from litestar import Request
from msgspec import Struct

from service.api.analyser import Analyser
from service.api.guard import Guard
from service.api.jobs import Answer, Job, Task
from service.api.negotiate import Gone, read_job
from service.api.observe import Metrics
from service.api.settings import Settings

AnyRequest = Request[Any, Any, Any]


class Door(Struct, frozen=True):
    """Everything behind the routes; ``None`` is a feature that is off. ``streams`` are the batches under way."""

    settings: Settings
    analyser: Analyser
    metrics: Metrics | None
    guard: Guard | None
    streams: list[object] = msgspec.field(default_factory=list)

    async def answer(self, request: AnyRequest, task: Task) -> tuple[Answer, Job]:
        """Read the article of a request and have it worked on, for as long as its client is there.

        Raises:
            Gone: it is not. Servers do not cancel handlers, so that each has to look for itself.
        """
        job = await read_job(request, self.settings, task)
        work = asyncio.create_task(self.analyser.answer(job))
        gone = asyncio.create_task(_gone(request))
        try:
            await asyncio.wait({work, gone}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            gone.cancel()
            if not work.done():
                work.cancel()
        if not work.done():
            raise Gone
        answer = work.result()
        self.count(answer)
        return answer, job

    def count(self, answer: Answer) -> None:
        """Put an article into the books."""
        if self.metrics is not None:
            self.metrics.article(answer)


async def _gone(request: AnyRequest) -> None:
    while (await request.receive())["type"] != "http.disconnect":
        pass
