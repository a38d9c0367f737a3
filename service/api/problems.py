"""Errors as they go over the wire: problem documents (RFC 9457), for HTTP and for JSON lines alike."""

from http import HTTPStatus

import msgspec
from msgspec import UNSET, Struct, UnsetType

from service.domain.errors import Fault

MEDIA_TYPE = "application/problem+json"

MAX_FAULTS = 100


class FaultOut(Struct, frozen=True):
    """One wrong field: ``pointer`` is its JSON pointer (RFC 6901), ``""`` for the whole body."""

    pointer: str
    detail: str


class Problem(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What went wrong. ``errors`` names every wrong field; ``limit`` is the limit that was passed."""

    type: str
    title: str
    status: int
    detail: str
    errors: tuple[FaultOut, ...] | UnsetType = UNSET
    limit: int | UnsetType = UNSET
    line: int | UnsetType = UNSET


class Refused(Exception):
    """A request that gets a problem for an answer."""

    def __init__(self, problem: Problem, headers: dict[str, str] | None = None) -> None:
        super().__init__(problem.detail)
        self.problem = problem
        self.headers = headers or {}


def malformed(detail: str) -> Problem:
    """The bytes are not what the content type says."""
    return _typed("malformed-body", "The body can't be read", HTTPStatus.BAD_REQUEST, detail)


def invalid(faults: tuple[Fault, ...]) -> Problem:
    """The body can be read, and is not what the schema says."""
    count = f"{len(faults)} things are" if len(faults) > 1 else "One thing is"
    problem = _typed(
        "invalid-request",
        "The request is not valid",
        HTTPStatus.BAD_REQUEST,
        f"{count} wrong with the request.",
    )
    shown = tuple(FaultOut(fault.pointer, fault.detail) for fault in faults[:MAX_FAULTS])
    return msgspec.structs.replace(problem, errors=shown)


def text_too_long(length: int, limit: int) -> Problem:
    """The article is longer than this service takes."""
    detail = f"Text and title are {length} characters long; at most {limit} are taken."
    problem = _typed("text-too-long", "The text is too long", HTTPStatus.REQUEST_ENTITY_TOO_LARGE, detail)
    return msgspec.structs.replace(problem, limit=limit)


def body_too_large(limit: int) -> Problem:
    """The body was not read to its end."""
    detail = f"The body is larger than the {limit} bytes taken."
    problem = _typed("body-too-large", "The body is too large", HTTPStatus.REQUEST_ENTITY_TOO_LARGE, detail)
    return msgspec.structs.replace(problem, limit=limit)


def plain(status: HTTPStatus, detail: str) -> Problem:
    """A problem that its HTTP status names well enough."""
    return Problem(type="about:blank", title=status.phrase, status=status.value, detail=detail)


def _typed(name: str, title: str, status: HTTPStatus, detail: str) -> Problem:
    return Problem(type=f"urn:dateline:problem:{name}", title=title, status=status.value, detail=detail)
