"""Streams of articles."""

import asyncio
import json
from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest
from litestar import Litestar
from litestar.testing import AsyncTestClient

from service.api.app import create_app
from service.api.batch import lines
from service.api.settings import Settings

Client = AsyncTestClient[Litestar]

NDJSON = {"Content-Type": "application/x-ndjson"}


def line(number: int, **fields: object) -> bytes:
    return json.dumps(
        {"text": f"It began on {number % 28 + 1} May 2020.", "id": str(number), **fields}
    ).encode()


async def sent(client: Client, body: bytes) -> list[dict[str, Any]]:
    response = await client.post("/v1/batch", content=body, headers=NDJSON)
    assert response.status_code == 200
    assert response.headers["content-type"] == "application/x-ndjson"
    return [json.loads(each) for each in response.text.splitlines()]


async def test_answers_come_in_the_order_of_the_lines(client: Client) -> None:
    found = await sent(client, b"\n".join(map(line, range(50))))
    assert [each["id"] for each in found] == [str(number) for number in range(50)]


async def test_a_bad_line_gets_a_problem_in_its_place(client: Client) -> None:
    body = line(1) + b"\nnonsense\n\n" + line(3, colour="red") + b"\r\n" + line(4, published="soon") + b"\n"
    found = await sent(client, body)
    assert [each.get("id") for each in found] == ["1", None, None, None]
    assert [each.get("line") for each in found] == [None, 2, 4, 5]
    assert [each["pointer"] for each in found[3]["errors"]] == ["/published"]


async def test_nothing_in_nothing_out(client: Client) -> None:
    assert await sent(client, b"") == []
    assert await sent(client, b"\n \n") == []


async def test_a_line_over_the_limit() -> None:
    async with AsyncTestClient(create_app(Settings(workers=0, max_body=200))) as client:
        found = await sent(client, line(1) + b"\n" + line(2, title="x" * 1000) + b"\n" + line(3))
    assert [each.get("id") for each in found] == ["1", None, "3"]
    assert found[1]["limit"] == 200
    assert found[1]["line"] == 2


async def chunked(text: bytes, size: int) -> AsyncIterator[bytes]:
    for start in range(0, len(text), size):
        yield text[start : start + size]


@pytest.mark.parametrize("size", [1, 2, 3, 7, 100])
async def test_lines_do_not_depend_on_how_they_are_sent(size: int) -> None:
    text = b"aa\n\nbbbbbbbb\n  \nccc\r\ndddddddddd"
    found = [each async for each in lines(chunked(text, size), 5)]
    assert found == [(1, b"aa"), (3, None), (5, b"ccc\r"), (6, None)]


async def test_an_answer_comes_before_the_next_line_is_sent() -> None:
    app = create_app(Settings(workers=0))
    inside: asyncio.Queue[dict[str, Any]] = asyncio.Queue()
    outside: asyncio.Queue[dict[str, Any]] = asyncio.Queue()
    headers = [(b"content-type", b"application/x-ndjson"), (b"host", b"x")]
    scope: dict[str, Any] = {
        "type": "http",
        "asgi": {"version": "3.0"},
        "http_version": "1.1",
        "method": "POST",
    }
    scope |= {"path": "/v1/batch", "raw_path": b"/v1/batch", "root_path": "", "scheme": "http"}
    scope |= {
        "query_string": b"",
        "headers": headers,
        "client": ("x", 1),
        "server": ("x", 2),
        "extensions": {},
    }
    async with AsyncTestClient(app), asyncio.timeout(20):
        work = asyncio.create_task(app(scope, inside.get, outside.put))  # type: ignore[arg-type]
        assert (await outside.get())["status"] == 200
        for number in range(3):
            await inside.put({"type": "http.request", "body": line(number) + b"\n", "more_body": True})
            assert json.loads((await outside.get())["body"])["id"] == str(number)
        await inside.put({"type": "http.disconnect"})
        await work
        assert outside.empty()


@pytest.mark.parametrize("headers", [{"Content-Type": "application/json"}, {}])
async def test_only_lines_are_taken(client: Client, headers: dict[str, str]) -> None:
    response = await client.post("/v1/batch", content=line(1), headers=headers)
    assert response.status_code == 415
    assert "application/x-ndjson" in response.json()["detail"]


async def test_only_lines_are_offered(client: Client) -> None:
    response: httpx.Response = await client.post(
        "/v1/batch", content=line(1), headers=NDJSON | {"Accept": "text/csv"}
    )
    assert response.status_code == 406


async def test_only_so_many_at_once() -> None:
    app = create_app(Settings(workers=0, max_streams=1))
    async with AsyncTestClient(app) as client:
        app.state.door.streams.append(object())
        response = await client.post("/v1/batch", content=line(1), headers=NDJSON)
        app.state.door.streams.clear()
        again = await client.post("/v1/batch", content=line(1), headers=NDJSON)
    assert response.status_code == 503
    assert response.headers["retry-after"] == "1"
    assert again.status_code == 200
    assert app.state.door.streams == []
