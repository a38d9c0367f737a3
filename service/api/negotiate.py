"""Which media types a request speaks, in what it sends and in what it asks for."""

from http import HTTPStatus
from typing import Any

from litestar import Request

from service.api import problems, receive
from service.api.problems import Refused
from service.api.schemas import ArticleIn
from service.api.settings import Settings
from service.domain.errors import Fault

JSON = "application/json"
TEXT = "text/plain"

_TAKEN = f"Taken are: {JSON}, {TEXT}, both in UTF-8."
_UTF8 = ("", "utf-8", "utf8", "us-ascii")


async def read_article(request: Request[Any, Any, Any], settings: Settings) -> ArticleIn:
    """Read the article of a request, whichever way it is written."""
    if request.headers.get("accept") and request.accept.best_match([JSON]) is None:
        raise Refused(problems.plain(HTTPStatus.NOT_ACCEPTABLE, f"Offered are: {JSON}."))
    kind = _content_type(request)
    body = await request.body()
    query: bytes = request.scope["query_string"]
    if kind == TEXT:
        return receive.from_text(body, query, settings.max_text)
    if query:
        detail = "Query parameters go with text/plain; a JSON body holds everything itself."
        raise Refused(problems.invalid((Fault("", detail),)))
    return receive.from_json(body, settings.max_text)


def _content_type(request: Request[Any, Any, Any]) -> str:
    kind, parameters = request.content_type
    charset = parameters.get("charset", "").lower()
    encoding = request.headers.get("content-encoding", "identity").lower()
    if kind not in {JSON, TEXT}:
        problem = f"{kind} is not taken." if kind else "The request has no Content-Type."
    elif charset not in _UTF8:
        problem = f"The character set {charset} is not taken."
    elif encoding != "identity":
        problem = f"The content encoding {encoding} is not taken."
    else:
        return kind
    raise Refused(
        problems.plain(HTTPStatus.UNSUPPORTED_MEDIA_TYPE, f"{problem} {_TAKEN}"),
        {"Accept": f"{JSON}, {TEXT}"},
    )
