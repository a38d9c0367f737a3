"""The Python client against a live server."""

from collections.abc import AsyncIterator, Iterator

import httpx
import pytest
from dateline_client import (
    ArticleIn,
    AsyncDateline,
    Dateline,
    DatelineError,
    Problem,
    TimelineOut,
)

COUNT, BAD = 200, 77


@pytest.fixture
def client(server: str) -> Iterator[Dateline]:
    with Dateline(server) as started:
        yield started


def articles() -> Iterator[ArticleIn]:
    for number in range(1, COUNT + 1):
        text = "" if number == BAD else f"It began on {number % 28 + 1} May 2020. 🚢"
        yield ArticleIn(text=text, id=str(number))


def check(found: list[TimelineOut | Problem]) -> None:
    assert len(found) == COUNT
    bad = found.pop(BAD - 1)
    assert isinstance(bad, Problem)
    assert (bad.line, bad.status) == (BAD, 400)
    told = [each.id for each in found if isinstance(each, TimelineOut)]
    assert told == [str(number) for number in range(1, COUNT + 1) if number != BAD]


def test_a_timeline_is_typed(client: Dateline) -> None:
    found = client.timeline("Talks began last Thursday.", published="2022-03-01")
    entry = found.timeline[0]
    assert entry.when is not None
    assert entry.when.value == "2022-02-24"
    assert entry.what.class_ == "ASPECTUAL"


def test_expressions_and_rewritten_text(client: Dateline) -> None:
    asked = ArticleIn(text="Talks began yesterday.", published="2022-03-01")
    assert client.expressions(asked).expressions[0].value == "2022-02-28"
    assert client.rewrite(asked).text == "Talks began yesterday (2022-02-28)."


def test_errors_are_typed_problems(client: Dateline) -> None:
    with pytest.raises(DatelineError) as raised:
        client.timeline("It began.", published="the day of the cat", timezone="Mars")
    problem = raised.value.problem
    assert problem.type_ == "urn:dateline:problem:invalid-request"
    assert isinstance(problem.errors, list)
    assert {each.pointer for each in problem.errors} == {"/published", "/timezone"}


def test_a_stream_with_one_bad_line(client: Dateline) -> None:
    check(list(client.batch(articles())))


async def test_the_asynchronous_client(server: str) -> None:
    async def coming() -> AsyncIterator[ArticleIn]:
        for each in articles():
            yield each

    async with AsyncDateline(server) as client:
        found = await client.timeline("Talks began last Thursday.", published="2022-03-01")
        assert found.timeline[0].id == "e1"
        with pytest.raises(DatelineError, match="not valid"):
            await client.expressions(" ")
        check([each async for each in client.batch(coming())])


class Full(httpx.BaseTransport):
    """A server that is full the first few times."""

    def __init__(self, times: int) -> None:
        self.times = times
        self.inner = httpx.HTTPTransport()

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        self.times -= 1
        if self.times < 0:
            return self.inner.handle_request(request)
        told = {"type": "urn:dateline:problem:full", "title": "Full", "status": 503, "detail": "Full."}
        headers = {"Retry-After": "0.01", "Content-Type": "application/problem+json"}
        return httpx.Response(503, json=told, headers=headers)

    def close(self) -> None:
        self.inner.close()


def test_a_full_server_is_asked_again(server: str) -> None:
    with Dateline(server, transport=Full(2), longest_wait=0.05) as client:
        assert client.timeline("It began.").language == "en"
    with Dateline(server, transport=Full(9), retries=1, longest_wait=0.05) as client:
        with pytest.raises(DatelineError) as raised:
            client.timeline("It began.")
        assert raised.value.problem.status == 503
