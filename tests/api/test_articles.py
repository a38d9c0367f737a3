"""What is asked of one article, and what comes back."""

import pytest
from litestar import Litestar
from litestar.testing import AsyncTestClient

from service.api.app import create_app
from service.api.settings import Settings

Client = AsyncTestClient[Litestar]

ROUTES = ("/v1/timeline", "/v1/expressions", "/v1/rewrite")

TEXT = "The talks began on 24 February 2022. Shelling stopped two days later."


async def test_a_timeline_has_dated_entries_in_order(client: Client) -> None:
    response = await client.post("/v1/timeline", json={"text": TEXT, "id": "a", "published": "2022-03-01"})
    answer = response.json()
    assert response.status_code == 200
    assert response.headers["content-type"] == "application/json"
    assert answer["id"] == "a"
    assert answer["language"] == "en"
    assert answer["published"] == {"value": "2022-03-01", "source": "request", "start": None, "end": None}
    assert [entry["when"]["earliest"] for entry in answer["timeline"]] == sorted(
        entry["when"]["earliest"] for entry in answer["timeline"]
    )
    assert answer["timeline"][0]["when"]["value"] == "2022-02-24"
    assert answer["undated"] == []


async def test_expressions_stand_where_they_say(client: Client) -> None:
    response = await client.post("/v1/expressions", json={"text": TEXT, "published": "2022-03-01"})
    found = response.json()["expressions"]
    assert response.status_code == 200
    assert "timeline" not in response.json()
    assert found[0]["value"] == "2022-02-24"
    assert [TEXT[each["start"] : each["end"]] for each in found] == [each["text"] for each in found]


@pytest.mark.parametrize("route", ROUTES)
async def test_plain_text_says_the_same_as_json(client: Client, route: str) -> None:
    fields = {
        "published": "2022-03-01",
        "id": "a",
        "language": "en-GB",
        "title": "Talks",
        "offset_unit": "utf16",
    }
    asked = await client.post(route, json={"text": TEXT, **fields, "strict": True, "include": ["context"]})
    plain = await client.post(
        route,
        content=TEXT.encode(),
        params={**fields, "strict": "true", "include": "context"},
        headers={"Content-Type": "text/plain; charset=UTF-8"},
    )
    assert plain.status_code == 200
    assert plain.json() == asked.json()


@pytest.mark.parametrize("query", ["include=context&include=undated", "include=context,undated"])
async def test_include_is_repeated_or_a_list(client: Client, query: str) -> None:
    asked = await client.post("/v1/timeline", json={"text": TEXT, "include": ["context", "undated"]})
    plain = await client.post(
        f"/v1/timeline?{query}", content=TEXT.encode(), headers={"Content-Type": "text/plain"}
    )
    assert plain.json() == asked.json()


async def test_undated_events_are_listed_when_asked_for(client: Client) -> None:
    asked = {"text": "The minister resigned. " + TEXT}
    without = (await client.post("/v1/timeline", json=asked)).json()
    answer = (await client.post("/v1/timeline", json=asked | {"include": ["undated"]})).json()
    assert without["undated"] == []
    assert "resigned" in [entry["what"]["trigger"]["text"] for entry in answer["undated"]]
    assert all(entry["when"] is None for entry in answer["undated"])
    assert answer["timeline"] == without["timeline"]


@pytest.mark.parametrize(("unit", "before"), [("codepoint", 5), ("utf16", 6), ("utf8", 9)])
async def test_offsets_count_what_was_asked(client: Client, unit: str, before: int) -> None:
    text = "🚢 né on 24 February 2022."
    start = before + len("on ")
    for route in ROUTES[:2]:
        response = await client.post(route, json={"text": text, "offset_unit": unit})
        found = response.json()["expressions"]
        assert [(each["start"], each["end"]) for each in found] == [(start, start + 16)]


@pytest.mark.parametrize("route", ROUTES[:2])
@pytest.mark.parametrize(
    "text",
    [
        "Bombs fell on 24 February 2022.\x00 More.",
        "بدأت الحرب في 24 February 2022 ثم توقفت",
        "\u202e24 February 2022",
    ],
    ids=["nul", "arabic", "override"],
)
async def test_unusual_characters_are_text(client: Client, route: str, text: str) -> None:
    response = await client.post(route, json={"text": text})
    assert response.status_code == 200
    for each in response.json()["expressions"]:
        assert text[each["start"] : each["end"]] == each["text"]


async def test_a_carriage_return_counts(client: Client) -> None:
    text = "Aha.\r\n\r\nIt was 24 February 2022."
    response = await client.post(
        "/v1/expressions", content=text.encode(), headers={"Content-Type": "text/plain"}
    )
    assert [each["start"] for each in response.json()["expressions"]] == [text.index("24")]


async def test_a_byte_order_mark_before_json_is_passed_over(client: Client) -> None:
    body = b'\xef\xbb\xbf{"text": "It began."}'
    response = await client.post("/v1/timeline", content=body, headers={"Content-Type": "application/json"})
    assert response.status_code == 200


async def test_processes_answer_like_the_thread(client: Client) -> None:
    asked = {"text": TEXT, "published": "2022-03-01"}
    here = await client.post("/v1/timeline", json=asked)
    async with AsyncTestClient(create_app(Settings(workers=1))) as other:
        there = await other.post("/v1/timeline", json=asked)
        wrong = await other.post("/v1/timeline", json=asked | {"published": "the day of the cat"})
    assert there.content == here.content
    assert wrong.json()["errors"][0]["pointer"] == "/published"


@pytest.mark.parametrize("order", ["MDY", "DMY", "YMD"])
@pytest.mark.parametrize("published", ["March 1, 2022", "1 March 2022", "2022-03-01"])
async def test_a_date_with_the_name_of_its_month_needs_no_order(
    client: Client, order: str, published: str
) -> None:
    asked = {"text": TEXT, "published": published, "date_order": order}
    answer = (await client.post("/v1/expressions", json=asked)).json()
    assert answer["published"]["value"] == "2022-03-01"


@pytest.mark.parametrize(
    "published", ["2022-W09-2", "2022W092", "2022-060", "2022/3/1", "2022.03.01", "2022 3 1"]
)
@pytest.mark.parametrize("language", ["en", "en-GB", "en-US"])
async def test_a_date_that_begins_with_its_year_has_one_order(
    client: Client, language: str, published: str
) -> None:
    asked = {"text": TEXT, "published": published, "language": language}
    answer = (await client.post("/v1/expressions", json=asked)).json()
    assert answer["published"]["value"] == "2022-03-01"
    assert "ambiguous_date_order" not in [warning["code"] for warning in answer["warnings"]]


@pytest.mark.parametrize(
    ("asked", "value", "warned"),
    [
        ({"published": "04/05/2022"}, "2022-04-05", True),
        ({"published": "04/05/2022", "date_order": "DMY"}, "2022-05-04", False),
        ({"published": "04/05/2022", "language": "en-GB"}, "2022-05-04", False),
        ({"published": "04/05/2022", "language": "en-CA"}, "2022-04-05", False),
        ({"published": "13/05/2022"}, "2022-05-13", False),
        ({"published": "05/05/2022"}, "2022-05-05", False),
        ({"published": "4 May 2022"}, "2022-05-04", False),
    ],
)
async def test_a_publication_date_that_could_be_read_otherwise_is_warned_of(
    client: Client, asked: dict[str, str], value: str, warned: bool
) -> None:
    answer = (await client.post("/v1/timeline", json={"text": "It began.", **asked})).json()
    assert answer["published"]["value"] == value
    assert ["ambiguous_date_order"] * warned == [warning["code"] for warning in answer["warnings"]]
