"""One article in, its timeline or its time expressions out."""

from typing import Any

from litestar import Controller, Request, Response, post
from litestar.di import NamedDependency
from litestar.openapi.datastructures import ResponseSpec

from service.api import answers
from service.api.analyser import Analyser
from service.api.contract import ArticleOperation
from service.api.errors import ARTICLE_ERRORS
from service.api.negotiate import JSON, read_article
from service.api.schemas import ExpressionsOut, TimelineOut
from service.api.settings import Settings

_TIMELINE = ResponseSpec(TimelineOut, description="The timeline.", generate_examples=False)
_EXPRESSIONS = ResponseSpec(ExpressionsOut, description="The expressions.", generate_examples=False)


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
        description="Finds the events that the article dates, resolves their dates, and orders them.",
        responses={200: _TIMELINE, **ARTICLE_ERRORS},
    )
    async def timeline(
        self,
        request: Request[Any, Any, Any],
        settings: NamedDependency[Settings],
        analyser: NamedDependency[Analyser],
    ) -> Response[bytes]:
        """Answer with the timeline of one article."""
        article = await read_article(request, settings)
        return Response(await analyser.answer(answers.timeline, article), media_type=JSON)

    @post(
        "/expressions",
        status_code=200,
        operation_id="expressions",
        operation_class=ArticleOperation,
        summary="The time expressions of one article",
        description="Finds the time expressions (TIMEX3) of the article and resolves them.",
        responses={200: _EXPRESSIONS, **ARTICLE_ERRORS},
    )
    async def expressions(
        self,
        request: Request[Any, Any, Any],
        settings: NamedDependency[Settings],
        analyser: NamedDependency[Analyser],
    ) -> Response[bytes]:
        """Answer with the time expressions of one article."""
        article = await read_article(request, settings)
        return Response(await analyser.answer(answers.expressions, article), media_type=JSON)
