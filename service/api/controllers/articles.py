"""One article in, its timeline, its time expressions or its text with dates out."""

from litestar import Controller, Response, post
from litestar.di import NamedDependency
from litestar.openapi.datastructures import ResponseSpec

from service.api.contract import ArticleOperation
from service.api.door import AnyRequest, Door
from service.api.errors import ERRORS, TIMELINE_ERRORS
from service.api.jobs import Task
from service.api.schemas import ExpressionsOut, RewriteOut, TimelineOut


def _spec(kind: type, description: str) -> ResponseSpec:
    return ResponseSpec(kind, description=description, generate_examples=False)


class ArticleController(Controller):
    """What can be asked of one article."""

    path = "/v1"
    tags = ("articles",)

    @post(
        "/timeline",
        status_code=200,
        operation_id="timeline",
        operation_class=ArticleOperation,
        summary="The timeline of one article",
        description="Finds the events that the article dates, resolves their dates, and orders them. "
        "`Accept` chooses how the timeline is written.",
        responses={200: _spec(TimelineOut, "The timeline."), **TIMELINE_ERRORS},
    )
    async def timeline(self, request: AnyRequest, door: NamedDependency[Door]) -> Response[bytes]:
        """Answer with the timeline of one article."""
        return await _answered(request, door, Task.TIMELINE)

    @post(
        "/expressions",
        status_code=200,
        operation_id="expressions",
        operation_class=ArticleOperation,
        summary="The time expressions of one article",
        description="Finds the time expressions (TIMEX3) of the article and resolves them.",
        responses={200: _spec(ExpressionsOut, "The expressions."), **ERRORS},
    )
    async def expressions(self, request: AnyRequest, door: NamedDependency[Door]) -> Response[bytes]:
        """Answer with the time expressions of one article."""
        return await _answered(request, door, Task.EXPRESSIONS)

    @post(
        "/rewrite",
        status_code=200,
        operation_id="rewrite",
        operation_class=ArticleOperation,
        summary="The text with absolute dates",
        description="Gives the text back with every relative expression followed by its absolute value in "
        "brackets, and says where both stand.",
        responses={200: _spec(RewriteOut, "The text, and what was written into it."), **ERRORS},
    )
    async def rewrite(self, request: AnyRequest, door: NamedDependency[Door]) -> Response[bytes]:
        """Answer with the text of one article, its relative expressions made absolute."""
        return await _answered(request, door, Task.REWRITE)


async def _answered(request: AnyRequest, door: Door, task: Task) -> Response[bytes]:
    answer, job = await door.answer(request, task)
    return Response(answer.body, media_type=job.format.value, headers={"Vary": "Accept"})
