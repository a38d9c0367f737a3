"""Which media types a request speaks, in what it sends and in what it asks for."""

from collections.abc import Sequence
from typing import Any

from litestar import Request
from litestar.exceptions import InternalServerException

from service.api import problems, receive
from service.api.formats import LINES_TAKEN, NDJSON, TAKEN, TEXT, UTF8, Format
from service.api.jobs import Job, PageIn, Task
from service.api.problems import Kind, Refused
from service.api.settings import Settings


class Gone(Exception):
    """The client has gone; nobody reads an answer any more."""


_UTF8_ONLY = "in UTF-8, without a content encoding"


async def read_job(request: Request[Any, Any, Any], settings: Settings, task: Task) -> Job:
    """Read the article of a request, whichever way it is written, and how its answer is to be written."""
    offered = [*Format] if task is Task.TIMELINE else [Format.JSON]
    wanted = Format(offer(request, offered))
    kind, charset = _sent(request, TAKEN)
    try:
        body = await request.body()
    except InternalServerException:
        # The only thing the framework means by it here: the client went while it was sending.
        raise Gone from None
    query: bytes = request.scope["query_string"]
    if kind == Format.HTML:
        page = PageIn(body, charset or None, settings.max_text)
        return Job(task, receive.from_page(query), wanted, page)
    read = receive.from_text if kind == TEXT else receive.from_json
    return Job(task, read(body, settings.max_text, query), wanted)


def check_lines(request: Request[Any, Any, Any]) -> None:
    """Make sure that a request sends lines and takes lines."""
    offer(request, [NDJSON, *LINES_TAKEN[1:]])
    _sent(request, LINES_TAKEN)


def offer(request: Request[Any, Any, Any], offered: Sequence[str]) -> str:
    """Choose what the reader likes best of what is offered; without a wish, the first."""
    if not request.headers.get("accept"):
        return offered[0]
    best = request.accept.best_match(list(offered))
    if best is None:
        raise Refused(problems.of(Kind.NOT_ACCEPTABLE, f"Offered are: {', '.join(offered)}."))
    return best


def _sent(request: Request[Any, Any, Any], taken: Sequence[str]) -> tuple[str, str]:
    """The media type and character set of a body."""
    kind, parameters = request.content_type
    charset = parameters.get("charset", "").lower()
    encoding = request.headers.get("content-encoding", "identity").lower()
    if kind not in taken:
        problem = f"{kind[:100]} is not taken." if kind else "The request has no Content-Type."
    elif charset not in UTF8 and kind != Format.HTML:
        problem = f"The character set {charset[:40]} is not taken."
    elif encoding != "identity":
        problem = f"The content encoding {encoding[:40]} is not taken."
    else:
        return kind, charset
    listed = f"Taken are: {', '.join(taken)}, {_UTF8_ONLY}."
    raise Refused(
        problems.of(Kind.UNSUPPORTED_MEDIA_TYPE, f"{problem} {listed}"), {"Accept": ", ".join(taken)}
    )
