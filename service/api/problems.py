"""Errors as they go over the wire: problem documents (RFC 9457), for HTTP and for JSON lines alike."""

from enum import Enum
from http import HTTPStatus

import msgspec
from msgspec import UNSET, Struct, UnsetType

from service.domain.errors import Fault

MEDIA_TYPE = "application/problem+json"

MAX_FAULTS = 100


class Kind(Enum):
    """Everything that can go wrong: the last word of its ``type``, its status, its title, and what it means."""

    MALFORMED_BODY = (
        "malformed-body",
        HTTPStatus.BAD_REQUEST,
        "The body can't be read",
        "The bytes are not what the content type says: no JSON, or not UTF-8.",
    )
    INVALID_REQUEST = (
        "invalid-request",
        HTTPStatus.BAD_REQUEST,
        "The request is not valid",
        "The body can be read and is not what the schema says; `errors` names every wrong field.",
    )
    UNAUTHORIZED = (
        "unauthorized",
        HTTPStatus.UNAUTHORIZED,
        "A key is needed",
        "This server asks for an API key, and the request has none that it knows.",
    )
    NOT_FOUND = ("not-found", HTTPStatus.NOT_FOUND, "No such path", "There is nothing at this path.")
    METHOD_NOT_ALLOWED = (
        "method-not-allowed",
        HTTPStatus.METHOD_NOT_ALLOWED,
        "No such method here",
        "The path does not take that method; the header `Allow` lists those it takes.",
    )
    NOT_ACCEPTABLE = (
        "not-acceptable",
        HTTPStatus.NOT_ACCEPTABLE,
        "No such media type offered",
        "`Accept` asks for a media type that is not offered; `detail` lists those that are.",
    )
    BODY_TOO_LARGE = (
        "body-too-large",
        HTTPStatus.REQUEST_ENTITY_TOO_LARGE,
        "The body is too large",
        "The body has more bytes than `limit`.",
    )
    TEXT_TOO_LONG = (
        "text-too-long",
        HTTPStatus.REQUEST_ENTITY_TOO_LARGE,
        "The text is too long",
        "Text and title together have more code points than `limit`.",
    )
    UNSUPPORTED_MEDIA_TYPE = (
        "unsupported-media-type",
        HTTPStatus.UNSUPPORTED_MEDIA_TYPE,
        "The media type is not taken",
        "The body has a media type, character set or encoding that is not taken; `detail` lists those that are.",
    )
    RATE_LIMITED = (
        "rate-limited",
        HTTPStatus.TOO_MANY_REQUESTS,
        "Too many requests",
        "The key, or the address, has sent more articles than it may; `Retry-After` says when it may again.",
    )
    INTERNAL = (
        "internal",
        HTTPStatus.INTERNAL_SERVER_ERROR,
        "The service failed",
        "Something went wrong on our side; the log of the service has it under the request's `X-Request-ID`.",
    )
    NOT_READY = (
        "not-ready",
        HTTPStatus.SERVICE_UNAVAILABLE,
        "Not ready",
        "Workers are missing, or the server is about to stop; the probe says which.",
    )
    FULL = (
        "full",
        HTTPStatus.SERVICE_UNAVAILABLE,
        "The server is full",
        "As many articles are waiting as may; `Retry-After` says when a place is likely.",
    )
    DRAINING = (
        "draining",
        HTTPStatus.SERVICE_UNAVAILABLE,
        "The server is stopping",
        "The server ends what it has accepted and takes no more; another one will.",
    )
    WORKER_LOST = (
        "worker-lost",
        HTTPStatus.SERVICE_UNAVAILABLE,
        "The worker was lost",
        "The process that worked on the article ended before it had an answer.",
    )
    DEADLINE = (
        "deadline",
        HTTPStatus.GATEWAY_TIMEOUT,
        "The article took too long",
        "The article was worked on for longer than `limit` seconds.",
    )

    def __init__(self, slug: str, status: HTTPStatus, title: str, meaning: str) -> None:
        self.uri = f"urn:dateline:problem:{slug}"
        self.status = status
        self.title = title
        self.meaning = meaning


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
    limit: float | UnsetType = UNSET
    line: int | UnsetType = UNSET


class Refused(Exception):
    """A request that gets a problem for an answer."""

    def __init__(self, problem: Problem, headers: dict[str, str] | None = None) -> None:
        super().__init__(problem.detail)
        self.problem = problem
        self.headers = headers or {}


def of(kind: Kind, detail: str | None = None) -> Problem:
    """A problem of one kind; without ``detail`` it says what the kind means."""
    return Problem(type=kind.uri, title=kind.title, status=kind.status.value, detail=detail or kind.meaning)


def malformed(detail: str) -> Problem:
    """The bytes are not what the content type says."""
    return of(Kind.MALFORMED_BODY, detail)


def invalid(faults: tuple[Fault, ...]) -> Problem:
    """The body can be read, and is not what the schema says."""
    count = f"{len(faults)} things are" if len(faults) > 1 else "One thing is"
    shown = tuple(FaultOut(fault.pointer, fault.detail) for fault in faults[:MAX_FAULTS])
    return msgspec.structs.replace(of(Kind.INVALID_REQUEST, f"{count} wrong with the request."), errors=shown)


def text_too_long(length: int, limit: int) -> Problem:
    """The article is longer than this service takes."""
    detail = f"Text and title are {length} characters long; at most {limit} are taken."
    return msgspec.structs.replace(of(Kind.TEXT_TOO_LONG, detail), limit=limit)


def body_too_large(limit: int) -> Problem:
    """The body was not read to its end."""
    detail = f"The body is larger than the {limit} bytes taken."
    return msgspec.structs.replace(of(Kind.BODY_TOO_LARGE, detail), limit=limit)


def too_slow(limit: float) -> Problem:
    """The article ran past its deadline."""
    detail = f"The article was not done after {limit:g} seconds, which is the longest that one may take."
    return msgspec.structs.replace(of(Kind.DEADLINE, detail), limit=limit)


def retry(kind: Kind, seconds: int, detail: str | None = None) -> Refused:
    """A refusal that says when to come again."""
    return Refused(of(kind, detail), {"Retry-After": str(seconds)})


def plain(status: HTTPStatus) -> Problem:
    """A problem of the framework that its HTTP status names well enough."""
    return Problem(type="about:blank", title=status.phrase, status=status.value, detail=status.description)
