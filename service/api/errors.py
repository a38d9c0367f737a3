"""Exceptions into problem responses: one table, and nothing of our inside leaks through it."""

import logging
from http import HTTPStatus
from typing import Any

import msgspec
from litestar import Request, Response
from litestar.exceptions import HTTPException
from litestar.openapi.datastructures import ResponseSpec
from litestar.openapi.spec import Example

from service.api import problems
from service.api.problems import Problem, Refused
from service.api.settings import Settings
from service.domain.errors import Fault

_LOG = logging.getLogger("service.api")

_DETAILS = {
    HTTPStatus.NOT_FOUND: "There is nothing at this path; /docs lists what there is.",
    HTTPStatus.METHOD_NOT_ALLOWED: "This path does not take that method; the Allow header lists those it takes.",
    HTTPStatus.INTERNAL_SERVER_ERROR: "Something went wrong on our side; the log of the service has it.",
}

AnyRequest = Request[Any, Any, Any]


def refused(_: AnyRequest, error: Refused) -> Response[bytes]:
    """Answer with the problem that the exception carries."""
    return _response(error.problem, error.headers)


def http_error(request: AnyRequest, error: HTTPException) -> Response[bytes]:
    """Answer for the framework, in our words."""
    status = HTTPStatus(error.status_code)
    headers = dict(error.headers or {})
    if status == HTTPStatus.REQUEST_ENTITY_TOO_LARGE:
        settings: Settings = request.app.state.settings
        return _response(problems.body_too_large(settings.max_body), headers)
    return _response(problems.plain(status, _DETAILS.get(status, error.detail)), headers)


def unexpected(request: AnyRequest, error: Exception) -> Response[bytes]:
    """Log the cause, and say only that there was one."""
    _LOG.error("%s %s failed", request.method, request.url.path, exc_info=error)
    status = HTTPStatus.INTERNAL_SERVER_ERROR
    return _response(problems.plain(status, _DETAILS[status]))


HANDLERS: dict[int | type[Exception], Any] = {
    Refused: refused,
    HTTPException: http_error,
    Exception: unexpected,
}


def _response(problem: Problem, headers: dict[str, str] | None = None) -> Response[bytes]:
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


_FAULTS = (
    Fault("/date_order", "Invalid enum value 'YDM'; known are `MDY`, `DMY`, `YMD`."),
    Fault("/published", "Can't be read as a date."),
)

ARTICLE_ERRORS = {
    400: _spec(
        "The body can't be read, or is not what the schema says: every wrong field is named.",
        problems.invalid(_FAULTS),
        problems.malformed("The body is not UTF-8: byte 17 can't be decoded."),
    ),
    406: _spec(
        "`Accept` asks for a media type that is not offered.",
        problems.plain(HTTPStatus.NOT_ACCEPTABLE, "Offered are: application/json."),
    ),
    413: _spec(
        "Text or body is over the limit, which is named.",
        problems.text_too_long(2_000_000, 1_000_000),
        problems.body_too_large(8_000_000),
    ),
    415: _spec(
        "The body has a media type, character set or encoding that is not taken.",
        problems.plain(
            HTTPStatus.UNSUPPORTED_MEDIA_TYPE, "Taken are: application/json, text/plain, both in UTF-8."
        ),
    ),
    500: _spec(
        "The service failed.",
        problems.plain(HTTPStatus.INTERNAL_SERVER_ERROR, _DETAILS[HTTPStatus.INTERNAL_SERVER_ERROR]),
    ),
    503: _spec(
        "The worker was lost; try again after `Retry-After` seconds.",
        problems.plain(HTTPStatus.SERVICE_UNAVAILABLE, "The worker stopped before it had an answer."),
    ),
}

NOT_READY = _spec(
    "Not yet, or no longer.", problems.plain(HTTPStatus.SERVICE_UNAVAILABLE, "The workers are not up.")
)
