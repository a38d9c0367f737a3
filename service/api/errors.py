"""Exceptions into problem responses: one table, and nothing of our inside leaks through it."""

import logging
from collections.abc import Iterable
from http import HTTPStatus
from typing import Any

import msgspec
from litestar import Request, Response
from litestar.exceptions import HTTPException
from litestar.openapi.datastructures import ResponseSpec
from litestar.openapi.spec import Example

from service.api import problems
from service.api.analyser import Failed
from service.api.formats import LINES_TAKEN, NDJSON, TAKEN, Format
from service.api.jobs import Failure
from service.api.negotiate import Gone
from service.api.problems import Kind, Problem, Refused
from service.domain.errors import Fault

_LOG = logging.getLogger("service.api")

_KINDS = {
    HTTPStatus.BAD_REQUEST: Kind.MALFORMED_BODY,
    HTTPStatus.NOT_FOUND: Kind.NOT_FOUND,
    HTTPStatus.METHOD_NOT_ALLOWED: Kind.METHOD_NOT_ALLOWED,
    HTTPStatus.INTERNAL_SERVER_ERROR: Kind.INTERNAL,
}

AnyRequest = Request[Any, Any, Any]


def refused(request: AnyRequest, error: Refused) -> Response[bytes]:
    """Answer with the problem that the exception carries."""
    return _response(request, error.problem, error.headers)


def http_error(request: AnyRequest, error: HTTPException) -> Response[bytes]:
    """Answer for the framework, in our words."""
    status = HTTPStatus(error.status_code)
    headers = dict(error.headers or {})
    if status == HTTPStatus.REQUEST_ENTITY_TOO_LARGE:
        problem = problems.body_too_large(request.app.state.door.settings.max_body)
    elif status in _KINDS:
        problem = problems.of(_KINDS[status])
    else:
        problem = problems.plain(status)
    return _response(request, problem, headers)


def failed(request: AnyRequest, error: Failed) -> Response[bytes]:
    """Log where a worker failed, and say only that it did."""
    log_failure(error)
    return _response(request, problems.of(Kind.INTERNAL))


def log_failure(error: Failed) -> None:
    """Log an error nobody foresaw, without its message: it may quote the text."""
    _LOG.error("analysis failed", extra={"error": error.failure.error, "places": error.failure.places})


def unexpected(request: AnyRequest, error: Exception) -> Response[bytes]:
    """Log where it failed, and say only that it did."""
    return failed(request, Failed(Failure.of(error)))


def gone(_: AnyRequest, __: Exception) -> Response[bytes]:
    """Answer nobody; the number is the one that servers log for it."""
    return Response(b"", status_code=499, media_type=problems.MEDIA_TYPE)


HANDLERS: dict[int | type[Exception], Any] = {
    Refused: refused,
    Failed: failed,
    Gone: gone,
    HTTPException: http_error,
    Exception: unexpected,
}


def _response(
    request: AnyRequest, problem: Problem, headers: dict[str, str] | None = None
) -> Response[bytes]:
    metrics = request.app.state.door.metrics
    if metrics is not None:
        metrics.problem(problem.type)
    return Response(
        msgspec.json.encode(problem),
        status_code=problem.status,
        media_type=problems.MEDIA_TYPE,
        headers=headers,
    )


def _spec(description: str, *shown: Problem) -> ResponseSpec:
    """Declare an error: a response that the document does not name is lost to generated clients."""
    examples = [Example(summary=each.title, value=msgspec.to_builtins(each)) for each in shown]
    return ResponseSpec(
        Problem,
        description=description,
        media_type=problems.MEDIA_TYPE,
        examples=examples,
        generate_examples=False,
    )


def _kinds(description: str, *kinds: Kind) -> ResponseSpec:
    return _spec(description, *map(problems.of, kinds))


_FAULTS = (
    Fault("/date_order", "Expected one of `MDY`, `DMY`, `YMD`, got 'YDM'."),
    Fault("/published", "Can't be read as a date."),
)


def _negotiated(offered: Iterable[str], taken: Iterable[str]) -> dict[int, ResponseSpec]:
    return {
        406: _spec(
            "`Accept` asks for a media type that is not offered.",
            problems.of(Kind.NOT_ACCEPTABLE, f"Offered are: {', '.join(offered)}."),
        ),
        415: _spec(
            "The body has a media type, character set or encoding that is not taken.",
            problems.of(Kind.UNSUPPORTED_MEDIA_TYPE, f"Taken are: {', '.join(taken)}."),
        ),
    }


_COMMON = {
    401: _kinds("The server asks for an API key.", Kind.UNAUTHORIZED),
    429: _kinds("Too many articles; try again after `Retry-After` seconds.", Kind.RATE_LIMITED),
    500: _kinds("The service failed.", Kind.INTERNAL),
    503: _kinds(
        "The server is full or stopping, or the worker was lost; try again after `Retry-After` seconds.",
        Kind.FULL,
        Kind.DRAINING,
        Kind.WORKER_LOST,
    ),
}

ARTICLE_ERRORS = {
    400: _spec(
        "The body can't be read, or is not what the schema says: every wrong field is named.",
        problems.invalid(_FAULTS),
        problems.malformed("The body is not UTF-8: byte 17 can't be decoded."),
    ),
    413: _spec(
        "Text or body is over the limit, which is named.",
        problems.text_too_long(2_000_000, 1_000_000),
        problems.body_too_large(8_000_000),
    ),
    504: _spec("The article ran past its deadline, which is named.", problems.too_slow(30)),
    **_COMMON,
}

TIMELINE_ERRORS = ARTICLE_ERRORS | _negotiated(Format, TAKEN)

ERRORS = ARTICLE_ERRORS | _negotiated([Format.JSON], TAKEN)

BATCH_ERRORS = _COMMON | _negotiated([NDJSON], LINES_TAKEN)

NOT_READY = _spec("Not yet, or no longer.", problems.of(Kind.NOT_READY, "1 of 2 workers are up."))
