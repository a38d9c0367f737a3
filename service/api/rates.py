"""How many articles a caller may send: counted here, or in a Redis or Valkey that replicas share."""

import logging
import math
import time

from limits import RateLimitItem, parse_many
from limits.aio.storage import MemoryStorage, RedisStorage, Storage
from limits.aio.strategies import SlidingWindowCounterRateLimiter
from limits.errors import StorageError

from service.api import problems
from service.api.problems import Kind

_LOG = logging.getLogger("service.api")

_TIMEOUT = 0.5


class Rates:
    """The limits of every caller. When the store can't be reached, callers are let in: it guards no secret."""

    def __init__(self, told: str, url: str | None) -> None:
        self._limits: list[RateLimitItem] = parse_many(told)
        self._storage = _storage(url)
        self._counter = SlidingWindowCounterRateLimiter(self._storage)

    async def count(self, caller: str) -> None:
        """Count one article.

        Raises:
            Refused: it is one too many.
        """
        try:
            for limit in self._limits:
                if not await self._counter.hit(limit, caller):
                    reset = (await self._counter.get_window_stats(limit, caller)).reset_time
                    seconds = max(1, math.ceil(reset - time.time()))
                    raise problems.retry(Kind.RATE_LIMITED, seconds, f"At most {limit} are taken.")
        except StorageError as error:
            _LOG.error("rates not counted: %s", type(error.storage_error).__name__)

    async def close(self) -> None:
        """Close the connections to the store."""
        if isinstance(self._storage, RedisStorage):
            await self._storage.bridge.get_connection().aclose()  # type: ignore[attr-defined]


def _storage(url: str | None) -> Storage:
    if url is None:
        return MemoryStorage()
    return RedisStorage(
        f"async+{url}",
        wrap_exceptions=True,
        implementation="valkey" if url.startswith("valkey") else "redispy",
        key_prefix="dateline",
        socket_timeout=_TIMEOUT,
        socket_connect_timeout=_TIMEOUT,
    )
