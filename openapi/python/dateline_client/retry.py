"""Requests that a full server refused are sent again, after as long as it asked for."""

import asyncio
import random
import time
from collections.abc import Iterator

import httpx

AGAIN = (429, 503)


class Patience:
    """How often to try again, and how long to wait at most."""

    def __init__(self, retries: int = 4, longest_wait: float = 30) -> None:
        self.retries = retries
        self.longest_wait = longest_wait

    def waits(self, response: httpx.Response, tried: int) -> float | None:
        """Seconds to wait before the next try; ``None`` when the response is to be kept."""
        if response.status_code not in AGAIN or tried >= self.retries:
            return None
        try:
            asked = float(response.headers.get("Retry-After", "1"))
        except ValueError:
            asked = 1.0
        # Whoever was refused together must not come again together.
        return min(self.longest_wait, asked * 2.0**tried) * random.uniform(0.5, 1)  # noqa: S311


class Retrying(httpx.BaseTransport):
    """Wraps a transport."""

    def __init__(self, inner: httpx.BaseTransport, patience: Patience) -> None:
        self._inner = inner
        self._patience = patience

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request until it is answered or patience ends."""
        for tried in _tries():
            response = self._inner.handle_request(request)
            wait = self._patience.waits(response, tried)
            if wait is None:
                return response
            response.close()
            time.sleep(wait)
        raise AssertionError

    def close(self) -> None:
        """Close the transport."""
        self._inner.close()


class AsyncRetrying(httpx.AsyncBaseTransport):
    """Wraps an asynchronous transport."""

    def __init__(self, inner: httpx.AsyncBaseTransport, patience: Patience) -> None:
        self._inner = inner
        self._patience = patience

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request until it is answered or patience ends."""
        for tried in _tries():
            response = await self._inner.handle_async_request(request)
            wait = self._patience.waits(response, tried)
            if wait is None:
                return response
            await response.aclose()
            await asyncio.sleep(wait)
        raise AssertionError

    async def aclose(self) -> None:
        """Close the transport."""
        await self._inner.aclose()


def _tries() -> Iterator[int]:
    tried = 0
    while True:
        yield tried
        tried += 1
