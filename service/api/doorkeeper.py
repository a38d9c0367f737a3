"""What every request passes on its way in and out: an id, headers that keep browsers careful, and the books."""

import logging
import re
import time
import uuid
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from typing import Any

from litestar.datastructures import MutableScopeHeaders
from litestar.enums import ScopeType
from litestar.types import ASGIApp, HTTPScope, Message, Receive, Scope, Send
from structlog.contextvars import bound_contextvars

from service.api.guard import KEY_NAME, state
from service.api.observe import Metrics

_LOG = logging.getLogger("service.requests")

REQUEST_ID = "X-Request-ID"

_ID = re.compile(r"[A-Za-z0-9._:-]{1,64}")

_HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
}
# Answers are data, or a page without scripts; the page of the contract brings rules of its own.
_POLICY = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'"
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
                headers = MutableScopeHeaders.from_message(message)
                headers[REQUEST_ID] = name
                for header, value in _HEADERS.items():
                    headers.setdefault(header, value)
                if scope["path"] not in _PAGES:
                    headers.setdefault("Content-Security-Policy", _POLICY)
                if scope["path"].startswith("/v1"):
                    headers.setdefault("Cache-Control", "no-store")
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


def route_of(scope: HTTPScope) -> str:
    """The route that was taken, and not the path that was asked for, which may hold anything."""
    return str(scope.get("path_template") or "none")


def _request_id(scope: HTTPScope) -> str:
    """The id that the caller gave, if it is one that may go into a header and a log; else a new one."""
    for header, value in scope["headers"]:
        if header == b"x-request-id" and _ID.fullmatch(told := value.decode("latin-1")):
            return told
    return uuid.uuid4().hex
