"""The service as two classes, one for ordinary and one for asynchronous code; ``raw`` is the generated client."""

import json
from collections.abc import AsyncIterable, AsyncIterator, Iterable, Iterator
from types import TracebackType
from typing import Any, Self, TypeVar

import httpx

from dateline_client.generated.api.articles import expressions, rewrite, timeline
from dateline_client.generated.client import AuthenticatedClient
from dateline_client.generated.models import ArticleIn, ExpressionsOut, Problem, RewriteOut, TimelineOut
from dateline_client.generated.types import Response
from dateline_client.retry import AGAIN, AsyncRetrying, Patience, Retrying

T = TypeVar("T")

_CHUNK = 32
_LINES = {"Content-Type": "application/x-ndjson"}


class DatelineError(Exception):
    """An answer that is a problem (RFC 9457): ``problem.type`` says which, ``problem.errors`` names wrong fields."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(f"{problem.title}: {problem.detail}")
        self.problem = problem


class Dateline:
    """``with Dateline("http://127.0.0.1:8000") as dateline: dateline.timeline("Talks began on 1 May 2020.")``."""

    def __init__(
        self,
        base_url: str,
        *,
        api_key: str | None = None,
        retries: int = 4,
        longest_wait: float = 30,
        timeout: float = 60,
        transport: httpx.BaseTransport | None = None,
    ) -> None:
        retrying = Retrying(transport or httpx.HTTPTransport(), Patience(retries, longest_wait))
        self._http = httpx.Client(
            base_url=base_url, headers=_headers(api_key), timeout=timeout, transport=retrying
        )
        self.raw = AuthenticatedClient(base_url=base_url, token=api_key or "").set_httpx_client(self._http)

    def __enter__(self) -> Self:
        """Keep connections open."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close them."""
        self.close()

    def close(self) -> None:
        """Close the connections."""
        self._http.close()

    def timeline(self, article: ArticleIn | str, **fields: Any) -> TimelineOut:
        """The timeline of one article; the fields of the request by name, or as ``ArticleIn``."""
        body = _article(article, fields)
        return _found(timeline.sync_detailed(client=self.raw, body=body), TimelineOut)

    def expressions(self, article: ArticleIn | str, **fields: Any) -> ExpressionsOut:
        """The time expressions of one article."""
        body = _article(article, fields)
        return _found(expressions.sync_detailed(client=self.raw, body=body), ExpressionsOut)

    def rewrite(self, article: ArticleIn | str, **fields: Any) -> RewriteOut:
        """The text of one article with absolute dates written in."""
        body = _article(article, fields)
        return _found(rewrite.sync_detailed(client=self.raw, body=body), RewriteOut)

    def batch(
        self, articles: Iterable[ArticleIn | str], *, chunk: int = _CHUNK
    ) -> Iterator[TimelineOut | Problem]:
        """The timelines of many articles, in order, each as soon as it is there; a problem in place of a bad one.

        Articles are sent ``chunk`` at a time: a request can then be sent again, and no more of them are held.
        """
        sent = 0
        for held in _chunks(articles, chunk):
            number = 0
            with self._http.stream("POST", "/v1/batch", content=_lines(held), headers=_LINES) as response:
                if response.is_error:
                    response.read()
                    raise DatelineError(Problem.from_dict(response.json()))
                for number, line in enumerate(response.iter_lines(), 1):
                    told = _told(line, sent + number)
                    if isinstance(told, Problem) and told.status in AGAIN:
                        told = self._alone(held[number - 1], sent + number)
                    yield told
            _all_there(number, held)
            sent += len(held)

    def _alone(self, article: ArticleIn, line: int) -> TimelineOut | Problem:
        """A line that found no place in the stream, sent by itself, with the retries of any other request."""
        try:
            return self.timeline(article)
        except DatelineError as error:
            error.problem.line = line
            return error.problem


class AsyncDateline:
    """The same for asynchronous code: ``async with AsyncDateline(url) as dateline: await dateline.timeline(text)``."""

    def __init__(
        self,
        base_url: str,
        *,
        api_key: str | None = None,
        retries: int = 4,
        longest_wait: float = 30,
        timeout: float = 60,
        transport: httpx.AsyncBaseTransport | None = None,
    ) -> None:
        retrying = AsyncRetrying(transport or httpx.AsyncHTTPTransport(), Patience(retries, longest_wait))
        self._http = httpx.AsyncClient(
            base_url=base_url, headers=_headers(api_key), timeout=timeout, transport=retrying
        )
        self.raw = AuthenticatedClient(base_url=base_url, token=api_key or "").set_async_httpx_client(
            self._http
        )

    async def __aenter__(self) -> Self:
        """Keep connections open."""
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close them."""
        await self.close()

    async def close(self) -> None:
        """Close the connections."""
        await self._http.aclose()

    async def timeline(self, article: ArticleIn | str, **fields: Any) -> TimelineOut:
        """The timeline of one article; the fields of the request by name, or as ``ArticleIn``."""
        body = _article(article, fields)
        return _found(await timeline.asyncio_detailed(client=self.raw, body=body), TimelineOut)

    async def expressions(self, article: ArticleIn | str, **fields: Any) -> ExpressionsOut:
        """The time expressions of one article."""
        body = _article(article, fields)
        return _found(await expressions.asyncio_detailed(client=self.raw, body=body), ExpressionsOut)

    async def rewrite(self, article: ArticleIn | str, **fields: Any) -> RewriteOut:
        """The text of one article with absolute dates written in."""
        body = _article(article, fields)
        return _found(await rewrite.asyncio_detailed(client=self.raw, body=body), RewriteOut)

    async def batch(
        self, articles: Iterable[ArticleIn | str] | AsyncIterable[ArticleIn | str], *, chunk: int = _CHUNK
    ) -> AsyncIterator[TimelineOut | Problem]:
        """The timelines of many articles, in order, each as soon as it is there; a problem in place of a bad one."""
        sent = 0
        async for held in _async_chunks(articles, chunk):
            number = 0
            async with self._http.stream(
                "POST", "/v1/batch", content=_lines(held), headers=_LINES
            ) as response:
                if response.is_error:
                    await response.aread()
                    raise DatelineError(Problem.from_dict(response.json()))
                async for line in response.aiter_lines():
                    number += 1
                    told = _told(line, sent + number)
                    if isinstance(told, Problem) and told.status in AGAIN:
                        told = await self._alone(held[number - 1], sent + number)
                    yield told
            _all_there(number, held)
            sent += len(held)

    async def _alone(self, article: ArticleIn, line: int) -> TimelineOut | Problem:
        try:
            return await self.timeline(article)
        except DatelineError as error:
            error.problem.line = line
            return error.problem


def _headers(api_key: str | None) -> dict[str, str]:
    return {} if api_key is None else {"Authorization": f"Bearer {api_key}"}


def _article(article: ArticleIn | str, fields: dict[str, Any]) -> ArticleIn:
    if isinstance(article, ArticleIn):
        return article
    return ArticleIn.from_dict({"text": article, **fields})


def _found(response: Response[Any], wanted: type[T]) -> T:
    told = response.parsed
    if isinstance(told, wanted):
        return told
    if isinstance(told, Problem):
        raise DatelineError(told)
    status = int(response.status_code)
    raise DatelineError(
        Problem(type_="about:blank", title="Unexpected answer", status=status, detail=str(status))
    )


def _told(line: str, number: int) -> TimelineOut | Problem:
    told = json.loads(line)
    if "timeline" in told:
        return TimelineOut.from_dict(told)
    problem = Problem.from_dict(told)
    problem.line = number
    return problem


def _lines(articles: list[ArticleIn]) -> bytes:
    return b"".join(json.dumps(each.to_dict()).encode() + b"\n" for each in articles)


def _all_there(number: int, held: list[ArticleIn]) -> None:
    if number != len(held):
        raise httpx.RemoteProtocolError(f"The stream ended after {number} of {len(held)} lines.")


def _chunks(articles: Iterable[ArticleIn | str], size: int) -> Iterator[list[ArticleIn]]:
    held: list[ArticleIn] = []
    for article in articles:
        held.append(_article(article, {}))
        if len(held) == size:
            yield held
            held = []
    if held:
        yield held


async def _async_chunks(
    articles: Iterable[ArticleIn | str] | AsyncIterable[ArticleIn | str], size: int
) -> AsyncIterator[list[ArticleIn]]:
    if not isinstance(articles, AsyncIterable):
        for chunk in _chunks(articles, size):
            yield chunk
        return
    held: list[ArticleIn] = []
    async for article in articles:
        held.append(_article(article, {}))
        if len(held) == size:
            yield held
            held = []
    if held:
        yield held
