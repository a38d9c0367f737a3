"""What an article may come as, and what its timeline may be asked for as."""

from typing import Any

import pytest
from litestar import Litestar
from litestar.testing import AsyncTestClient

from service.api.formats import Format

Client = AsyncTestClient[Litestar]

ASKED = {
    "text": "The talks began last Thursday. They end next week.",
    "published": "2022-03-01",
    "title": "Talks",
}

PAGE = (
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Talks end | The Daily</title>'
    '<meta property="og:title" content="Talks end">'
    '<meta property="article:published_time" content="2022-03-01T10:00:00Z"></head><body><nav>Home</nav>'
    "<article><h1>Talks end</h1><p>The talks began last Thursday in the old town, and nobody who was there "
    "had thought that they would last so long.</p><p>They ended on Monday, after the ministers had signed "
    "the papers that everyone had been waiting for.</p></article><footer>About</footer></body></html>"
)


@pytest.mark.parametrize(
    ("accept", "begin"),
    [
        (Format.JSON, "{"),
        (Format.CSV, "id,value,edtf,"),
        (Format.ICALENDAR, "BEGIN:VCALENDAR"),
        (Format.TIMELINEJS, "{"),
        (Format.TIMEML, "<?xml"),
        (Format.MARKDOWN, "# Talks"),
        (Format.HTML, "<!doctype html>"),
    ],
)
async def test_a_timeline_is_written_as_asked(client: Client, accept: str, begin: str) -> None:
    response = await client.post("/v1/timeline", json=ASKED, headers={"Accept": accept})
    assert response.status_code == 200
    charset = "; charset=utf-8" if accept.startswith("text/") else ""
    assert response.headers["content-type"] == f"{accept}{charset}"
    assert response.headers["vary"] == "Accept"
    assert response.text.startswith(begin)
    assert "2022" in response.text


@pytest.mark.parametrize(
    ("accept", "given"),
    [
        ("text/markdown;q=0.5, text/csv", "text/csv"),
        ("text/rtf, text/calendar;q=0.1", "text/calendar"),
        ("text/*", "text/csv"),
        ("*/*", "application/json"),
    ],
)
async def test_the_best_of_what_is_liked(client: Client, accept: str, given: str) -> None:
    response = await client.post("/v1/timeline", json=ASKED, headers={"Accept": accept})
    assert response.headers["content-type"].startswith(given)


async def test_other_routes_are_json_only(client: Client) -> None:
    response = await client.post("/v1/expressions", json=ASKED, headers={"Accept": "text/csv"})
    assert response.status_code == 406
    assert response.json()["detail"] == "Offered are: application/json."


async def page(client: Client, body: bytes, content_type: str = "text/html", **query: str) -> dict[str, Any]:
    response = await client.post(
        "/v1/timeline", content=body, params=query, headers={"Content-Type": content_type}
    )
    assert response.status_code == 200, response.text
    answer: dict[str, Any] = response.json()
    return answer


async def test_article_and_date_are_drawn_from_a_page(client: Client) -> None:
    answer = await page(client, PAGE.encode())
    text = answer["article"]["text"]
    assert text.startswith("The talks began")
    assert answer["article"]["title"] == "Talks end"
    assert "About" not in text
    assert answer["article"]["published"] == "2022-03-01"
    assert answer["published"] == {"value": "2022-03-01", "source": "page", "start": None, "end": None}
    assert [each["when"]["value"] for each in answer["timeline"]][:1] == ["2022-02-24"]
    for each in answer["expressions"]:
        assert text[each["start"] : each["end"]] == each["text"]


async def test_what_the_request_says_goes_before_the_page(client: Client) -> None:
    answer = await page(client, PAGE.encode(), published="2022-03-08", title="Peace")
    assert answer["published"]["source"] == "request"
    assert answer["article"]["published"] is None
    assert answer["article"]["title"] == "Peace"
    assert answer["timeline"][0]["when"]["value"] == "2022-03-03"


async def test_a_page_in_another_character_set(client: Client) -> None:
    latin = PAGE.replace("old town", "café").replace("utf-8", "iso-8859-1").encode("latin-1")
    for content_type in ("text/html", "text/html; charset=iso-8859-1", "text/html; charset=nonsense"):
        assert "café" in (await page(client, latin, content_type))["article"]["text"]


async def test_a_page_without_an_article_is_read_whole(client: Client) -> None:
    answer = await page(client, b"<title>List</title><script>x()</script><li>Opened on 1 May 2020")
    assert answer["article"] == {"title": "List", "published": None, "text": "Opened on 1 May 2020"}


@pytest.mark.parametrize("body", [b"", b"<!-- nothing -->", b"<script>x()</script>", b"<div>" * 100_000])
async def test_a_page_without_text(client: Client, body: bytes) -> None:
    response = await client.post("/v1/timeline", content=body, headers={"Content-Type": "text/html"})
    assert response.status_code == 400
    assert response.json()["errors"] == [{"pointer": "", "detail": "The page holds no text."}]


async def test_a_page_with_an_endless_tag(client: Client) -> None:
    tag = b"<p " + b" ".join(b"a%d=1" % n for n in range(20_000)) + b">"
    answer = await page(client, b"<body>" + tag + b"<p>It began on 1 May 2020.</p>")
    assert answer["article"]["text"] == "It began on 1 May 2020."


async def test_the_other_routes_take_pages(client: Client) -> None:
    for route in ("/v1/expressions", "/v1/rewrite"):
        response = await client.post(route, content=PAGE.encode(), headers={"Content-Type": "text/html"})
        assert response.json()["article"]["title"] == "Talks end"


@pytest.mark.parametrize(("unit", "before"), [("codepoint", 5), ("utf16", 6), ("utf8", 9)])
async def test_a_rewritten_text_has_both_offsets(client: Client, unit: str, before: int) -> None:
    asked = {"text": "🚢 né yesterday, left today.", "published": "2022-03-01", "offset_unit": unit}
    answer = (await client.post("/v1/rewrite", json=asked)).json()
    assert answer["text"] == "🚢 né yesterday (2022-02-28), left today (2022-03-01)."
    first, second = answer["rewritten"]
    assert first["value"] == "2022-02-28"
    assert first["original"] == {"start": before, "end": before + 9, "text": "yesterday"}
    assert first["rewritten"] == {"start": before, "end": before + 22, "text": "yesterday (2022-02-28)"}
    assert second["rewritten"]["start"] - second["original"]["start"] == 13


async def test_strict_leaves_out_what_is_not_settled(client: Client) -> None:
    asked = {"text": "It began on 04/05/2022.", "language": "en"}
    loose = (await client.post("/v1/expressions", json=asked)).json()["expressions"]
    strict = (await client.post("/v1/expressions", json=asked | {"strict": True})).json()["expressions"]
    assert [each["value"] for each in loose] == ["2022-04-05"]
    assert [each["value"] for each in strict] in ([], [None])
