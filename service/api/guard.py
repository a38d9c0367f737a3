"""Who may call, and how often. There is a guard only where keys or rates are configured."""

from pathlib import Path
from typing import Any

from litestar.connection import ASGIConnection
from litestar.handlers import BaseRouteHandler

from service.api import problems
from service.api.keys import InvalidKeys, Keys
from service.api.problems import Kind, Refused
from service.api.settings import InvalidSettings, Settings, variable

BY_LINE = "by_line"
"""Marks a route that counts its lines itself."""

KEY_NAME = "dateline_key"
"""Where the name of a caller's key stands in the scope, for the log."""

_CALLER = "dateline_caller"

Connection = ASGIConnection[Any, Any, Any, Any]


class Guard:
    """Looks at each request for an article before anything of its body is read."""

    def __init__(self, settings: Settings) -> None:
        self._keys: Keys | None = None
        if settings.api_keys_file is not None:
            try:
                self._keys = Keys(Path(settings.api_keys_file))
            except InvalidKeys as error:
                raise InvalidSettings(f"{variable('api_keys_file')}: {error}") from None
        self._rates = None
        if settings.rate_limit is not None:
            from service.api.rates import Rates  # noqa: PLC0415 - only for those who set it.

            self._rates = Rates(settings.rate_limit, settings.redis_url)

    async def __call__(self, connection: Connection, handler: BaseRouteHandler) -> None:
        """Let a request in.

        Raises:
            Refused: without a key that is known, or too often.
        """
        state(connection.scope)[_CALLER] = self._caller(connection)
        if not handler.opt.get(BY_LINE):
            await self.count(connection)

    async def count(self, connection: Connection) -> None:
        """Count one article of a caller."""
        if self._rates is not None:
            await self._rates.count(state(connection.scope)[_CALLER])

    async def close(self) -> None:
        """Let go of what the guard holds open."""
        if self._rates is not None:
            await self._rates.close()

    def _caller(self, connection: Connection) -> str:
        if self._keys is None:
            return connection.client.host if connection.client else "unknown"
        given = connection.headers.get("x-api-key") or _bearer(connection.headers.get("authorization", ""))
        name = self._keys.holder(given) if given else None
        if name is None:
            raise Refused(problems.of(Kind.UNAUTHORIZED), {"WWW-Authenticate": "Bearer"})
        state(connection.scope)[KEY_NAME] = name
        return name


def state(scope: Any) -> dict[str, str]:
    """What is known of a request beside what it says."""
    known: dict[str, str] = scope.setdefault("dateline", {})
    return known


def guard_for(settings: Settings) -> Guard | None:
    """The guard that the settings ask for, if they do."""
    return Guard(settings) if settings.api_keys_file or settings.rate_limit else None


def _bearer(header: str) -> str:
    scheme, _, key = header.partition(" ")
    return key.strip() if scheme.lower() == "bearer" else ""
