"""What every request passes on its way in and out: an id, headers that keep browsers careful, and the books."""

import logging
import re
import time
import uuid
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager, nullcontext
from typing import Any

from litestar.enums import ScopeType
from litestar.types import ASGIApp, HTTPScope, Message, Receive, Scope, Send
from structlog.contextvars import bound_contextvars

from service.api.guard import KEY_NAME, state
from service.api.observe import Metrics

_LOG = logging.getLogger("service.requests")

REQUEST_ID = "X-Request-ID"
_REQUEST_ID = REQUEST_ID.lower().encode()

_ID = re.compile(r"[A-Za-z0-9._:-]{1,64}")

_CAREFUL = (
    (b"x-content-type-options", b"nosniff"),
    (b"x-frame-options", b"DENY"),
    (b"referrer-policy", b"no-referrer"),
    (b"cross-origin-opener-policy", b"same-origin"),
)
# Answers are data, or a page without scripts; the page of the contract brings rules of its own.
_POLICY = (
    b"content-security-policy",
    b"default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
)
_PASSING = (b"cache-control", b"no-store")
_PAGES = ("/docs",)

Trace = Callable[[HTTPScope, str], AbstractContextManager[Callable[[int], None]]]


def _untraced(_: HTTPScope, __: str) -> AbstractContextManager[Callable[[int], None]]:
    return nullcontext(lambda _: None)


class Doorkeeper:
    """Wraps the application, its own "not found" included."""

    def __init__(self, app: ASGIApp, metrics: Metrics | None, trace: Trace | None = None) -> None:
        self._app = app
        self._metrics = metrics
        self._trace = trace or _untraced

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Let a request through."""
        if scope["type"] != ScopeType.HTTP:
            await self._app(scope, receive, send)
            return
        name = _request_id(scope)
        status = 0
        begun = time.perf_counter()

        async def told(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                message["headers"] = [*message["headers"], *_added(scope["path"], name, message["headers"])]
            await send(message)

        with bound_contextvars(request_id=name), self._trace(scope, name) as end:
            try:
                await self._app(scope, receive, told)
            finally:
                self._write(scope, status, time.perf_counter() - begun)
                end(status)

    def _write(self, scope: HTTPScope, status: int, seconds: float) -> None:
        route = route_of(scope)
        if self._metrics is not None:
            self._metrics.request(scope["method"], route, status, seconds)
        level = logging.DEBUG if route.startswith("/health") or route == "/metrics" else logging.INFO
        if _LOG.isEnabledFor(level):
            told: dict[str, Any] = {
                "method": scope["method"],
                "route": route,
                "status": status,
                "ms": round(1000 * seconds, 1),
            }
            if (key := state(scope).get(KEY_NAME)) is not None:
                told["key"] = key
            _LOG.log(level, "request", extra=told)


def _added(path: str, name: str, there: Iterable[tuple[bytes, bytes]]) -> Iterator[tuple[bytes, bytes]]:
    """The headers of every answer, less those that it brings itself."""
    told = {header.lower() for header, _ in there}
    yield _REQUEST_ID, name.encode("latin-1")
    yield from (each for each in _CAREFUL if each[0] not in told)
    if path not in _PAGES and _POLICY[0] not in told:
        yield _POLICY
    if path.startswith("/v1") and _PASSING[0] not in told:
        yield _PASSING


def route_of(scope: HTTPScope) -> str:
    """The route that was taken, and not the path that was asked for, which may hold anything."""
    return str(scope.get("path_template") or "none")


def _request_id(scope: HTTPScope) -> str:
    """The id that the caller gave, if it is one that may go into a header and a log; else a new one."""
    for header, value in scope["headers"]:
        if header == _REQUEST_ID and _ID.fullmatch(told := value.decode("latin-1")):
            return told
    return uuid.uuid4().hex
