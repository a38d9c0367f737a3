"""Many articles in one request, each answered as soon as it is done."""

from typing import Any

from litestar import Controller, Response, post
from litestar.di import NamedDependency
from litestar.openapi.datastructures import ResponseSpec
from litestar.types import ASGIApp

from service.api import problems
from service.api.batch import Batch
from service.api.contract import BatchOperation
from service.api.door import AnyRequest, Door
from service.api.errors import BATCH_ERRORS
from service.api.formats import NDJSON
from service.api.guard import BY_LINE
from service.api.negotiate import check_lines
from service.api.problems import Kind
from service.api.schemas import TimelineOut


class Streamed(Response[None]):
    """A response that reads the request while it is written."""

    def __init__(self, app: ASGIApp) -> None:
        super().__init__(None)
        self._app = app

    def to_asgi_response(self, *_: Any, **__: Any) -> Any:
        """Give the application that answers."""
        return self._app


class BatchController(Controller):
    """What can be asked of many articles."""

    path = "/v1"
    tags = ("articles",)

    @post(
        "/batch",
        status_code=200,
        operation_id="batch",
        operation_class=BatchOperation,
        summary="The timelines of many articles",
        description="Takes an article a line and answers with a timeline a line, in the order of the lines and "
        "as soon as each is done. A line that can't be served gets a problem with its `line` number in its place.",
        responses={
            200: ResponseSpec(
                TimelineOut,
                description="A timeline or a problem a line.",
                media_type=NDJSON,
                generate_examples=False,
            ),
            **BATCH_ERRORS,
        },
        request_max_body_size=None,
        opt={BY_LINE: True},
    )
    async def batch(self, request: AnyRequest, door: NamedDependency[Door]) -> Streamed:
        """Answer line by line."""
        check_lines(request)
        if door.analyser.draining:
            raise problems.retry(Kind.DRAINING, 1)
        if len(door.streams) >= door.settings.max_streams:
            raise problems.retry(
                Kind.FULL, 1, f"At most {door.settings.max_streams} batches are answered at once."
            )
        return Streamed(Batch(door, request))
