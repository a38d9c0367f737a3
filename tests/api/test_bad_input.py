"""Requests that can't be served: each answer is a problem, and names all that is wrong."""

import logging
from typing import Any

import httpx
import pytest
from litestar import Litestar
from litestar.testing import AsyncTestClient

from service.api.app import create_app
from service.api.settings import Settings

Client = AsyncTestClient[Litestar]

ROUTES = ("/v1/timeline", "/v1/expressions", "/v1/rewrite")
JSON = {"Content-Type": "application/json"}
PLAIN = {"Content-Type": "text/plain"}


def problem(response: httpx.Response, status: int) -> dict[str, Any]:
    assert response.status_code == status
    assert response.headers["content-type"] == "application/problem+json"
    body: dict[str, Any] = response.json()
    assert body["status"] == status
    assert {"type", "title", "detail"} <= body.keys()
    return body


def pointers(response: httpx.Response) -> list[str]:
    return [each["pointer"] for each in problem(response, 400)["errors"]]


@pytest.mark.parametrize("route", ROUTES)
async def test_every_wrong_field_is_named(client: Client, route: str) -> None:
    body = {
        "text": 5,
        "published": 7,
        "title": ["a"],
        "strict": "yes",
        "date_order": "YDM",
        "offset_unit": "bytes",
        "include": ["context", "everything", 3],
        "colour": "red",
        "a/b~c": 1,
    }
    response = await client.post(route, json=body)
    assert pointers(response) == [
        "/a~1b~0c",
        "/colour",
        "/date_order",
        "/include/1",
        "/include/2",
        "/offset_unit",
        "/published",
        "/strict",
        "/text",
        "/title",
    ]
    details = {each["pointer"]: each["detail"] for each in response.json()["errors"]}
    assert details["/colour"].startswith("Unknown field; known are `text`, `title`, `published`, ")
    assert details["/text"] == "Expected a string, got a number."
    assert details["/title"] == "Expected a string, got a list."
    assert details["/strict"] == "Expected true or false, got 'yes'."
    assert details["/include/1"] == "Expected one of `context`, `undated`, got 'everything'."
    assert details["/date_order"] == "Expected one of `MDY`, `DMY`, `YMD`, got 'YDM'."


async def test_a_slip_of_the_pen_is_told_what_was_meant(client: Client) -> None:
    found = problem(await client.post("/v1/timeline", json={"text": "a", "publish": "2022-03-01"}), 400)
    assert found["errors"] == [{"pointer": "/publish", "detail": "Unknown field; did you mean `published`?"}]


@pytest.mark.parametrize("text", ["", "  \n\t "])
async def test_blank_text(client: Client, text: str) -> None:
    assert pointers(await client.post("/v1/timeline", json={"text": text})) == ["/text"]
    assert pointers(await client.post("/v1/timeline", content=text.encode(), headers=PLAIN)) == ["/text"]


@pytest.mark.parametrize(
    ("body", "named"), [(b"{}", "/text"), (b"[]", ""), (b'"text"', ""), (b"null", ""), (b"3", "")]
)
async def test_json_of_another_shape(client: Client, body: bytes, named: str) -> None:
    assert pointers(await client.post("/v1/timeline", content=body, headers=JSON)) == [named]


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"plain words",
        b'{"text": "a"} {}',
        b'{"text": "\xff"}',
        b"[" * 100_000,
        b'{"\xff": 1}',
        b'{"text": ' + b"9" * 5000 + b"}",
    ],
)
async def test_malformed_json(client: Client, body: bytes) -> None:
    found = problem(await client.post("/v1/timeline", content=body, headers=JSON), 400)
    assert found["type"] == "urn:dateline:problem:malformed-body"


async def test_what_is_wrong_without_end_is_cut_short(client: Client) -> None:
    found = problem(await client.post("/v1/timeline", json={f"field{n}": n for n in range(3000)}), 400)
    assert found["detail"] == "3001 things are wrong with the request."
    assert len(found["errors"]) == 100


async def test_invalid_utf8_in_plain_text(client: Client) -> None:
    found = problem(await client.post("/v1/timeline", content=b"It was \xff.", headers=PLAIN), 400)
    assert found["detail"] == "The body is not UTF-8: byte 7 can't be decoded."


@pytest.mark.parametrize("escape", [rb"\ud800", rb"a\udfff b", rb"\udc00\ud800"])
async def test_lone_surrogates(client: Client, escape: bytes) -> None:
    body = b'{"text": "' + escape + b'", "title": "' + escape + b'"}'
    assert pointers(await client.post("/v1/timeline", content=body, headers=JSON)) == ["/text", "/title"]


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("published", "the day of the cat"),
        ("published", ""),
        ("published", "2022-02-30"),
        ("published", "2022-13-01"),
        ("published", "2022/13/01 10:00"),
        ("published", "2022-366"),
        ("published", "2022-W54-1"),
        ("published", "2022-W9-2"),
        ("published", "x" * 101),
        ("language", "tlh"),
        ("language", "not a tag"),
        ("timezone", "Mars/Olympus"),
        ("timezone", "../../etc/passwd"),
    ],
)
async def test_values_that_mean_nothing(client: Client, field: str, value: str) -> None:
    asked = {"text": "It began yesterday.", field: value}
    for route in ROUTES:
        assert pointers(await client.post(route, json=asked)) == [f"/{field}"]


async def test_several_values_that_mean_nothing(client: Client) -> None:
    asked = {
        "text": "It began yesterday.",
        "published": "soon",
        "language": "tlh",
        "timezone": "Mars/Olympus",
    }
    assert set(pointers(await client.post("/v1/timeline", json=asked))) == {
        "/published",
        "/language",
        "/timezone",
    }


async def test_query_parameters_of_plain_text(client: Client) -> None:
    query = "published=1&published=2&include=context,all&strict=maybe&colour=red&text=a"
    response = await client.post(f"/v1/timeline?{query}", content=b"It began.", headers=PLAIN)
    assert pointers(response) == ["/colour", "/include/1", "/published", "/strict", "/text"]


async def test_query_that_is_not_utf8(client: Client) -> None:
    assert pointers(await client.post("/v1/timeline?title=%ff", content=b"a", headers=PLAIN)) == [""]


async def test_query_parameters_go_before_json(client: Client) -> None:
    asked = {"text": "It began.", "published": "2022-03-01", "id": "a"}
    response = await client.post("/v1/timeline?published=2022-03-02", json=asked)
    assert response.json()["published"]["value"] == "2022-03-02"
    assert response.json()["id"] == "a"
    assert pointers(await client.post("/v1/timeline?colour=red", json=asked)) == ["/colour"]
    assert pointers(await client.post("/v1/timeline?id=a", json=asked | {"id": 3})) == ["/id"]


@pytest.mark.parametrize("route", ROUTES)
async def test_two_megabytes_of_text(client: Client, route: str) -> None:
    text = "It began. " * 200_000
    for response in (
        await client.post(route, json={"text": text}),
        await client.post(route, content=text.encode(), headers=PLAIN),
    ):
        found = problem(response, 413)
        assert found["limit"] == 1_000_000
        assert found["type"] == "urn:dateline:problem:text-too-long"


async def test_a_body_over_the_limit() -> None:
    async with AsyncTestClient(create_app(Settings(workers=0, max_body=1000))) as client:
        found = problem(await client.post("/v1/timeline", json={"text": "a" * 1000}), 413)
    assert found["limit"] == 1000
    assert found["type"] == "urn:dateline:problem:body-too-large"


async def test_the_title_counts() -> None:
    async with AsyncTestClient(create_app(Settings(workers=0, max_text=10))) as client:
        found = problem(await client.post("/v1/timeline", json={"text": "a" * 6, "title": "b" * 5}), 413)
    assert found["limit"] == 10


@pytest.mark.parametrize(
    "headers",
    [
        {"Content-Type": "application/xml"},
        {"Content-Type": "application/x-www-form-urlencoded"},
        {"Content-Type": "text/plain; charset=latin-1"},
        {"Content-Type": "application/json; charset=utf-16"},
        {"Content-Type": "application/json", "Content-Encoding": "gzip"},
        {},
    ],
)
async def test_media_types_not_taken(client: Client, headers: dict[str, str]) -> None:
    response = await client.post("/v1/timeline", content=b'{"text": "It began."}', headers=headers)
    detail = problem(response, 415)["detail"]
    assert "application/json" in detail
    assert "text/plain" in detail
    assert response.headers["accept"] == "application/json, text/plain, text/html"


@pytest.mark.parametrize("accept", ["text/rtf", "image/*", "nonsense"])
async def test_media_types_not_offered(client: Client, accept: str) -> None:
    response = await client.post("/v1/timeline", json={"text": "It began."}, headers={"Accept": accept})
    assert "application/json" in problem(response, 406)["detail"]


@pytest.mark.parametrize("accept", ["", "*/*", "application/*", "text/rtf, application/json;q=0.5"])
async def test_media_types_offered(client: Client, accept: str) -> None:
    response = await client.post("/v1/timeline", json={"text": "It began."}, headers={"Accept": accept})
    assert response.headers["content-type"] == "application/json"


async def test_no_such_path(client: Client) -> None:
    for path in ("/v1/timelines/3", "/docs/nothing", "/nothing"):
        problem(await client.get(path), 404)


@pytest.mark.parametrize("route", ROUTES)
async def test_another_method(client: Client, route: str) -> None:
    response = await client.get(route)
    problem(response, 405)
    assert "POST" in response.headers["allow"]


async def test_a_failure_leaks_nothing(
    client: Client, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise RuntimeError("secret")

    monkeypatch.setattr("service.api.answers.analyze", fail)
    with caplog.at_level(logging.ERROR):
        response = await client.post("/v1/timeline", json={"text": "It began."})
    problem(response, 500)
    assert "secret" not in response.text
    assert "RuntimeError" not in response.text
    assert "secret" not in caplog.text
    assert "RuntimeError" in str([record.__dict__ for record in caplog.records])
