"""The contract as machines and people see it."""

import json
import re
from pathlib import Path
from typing import Any

from litestar import Litestar
from litestar.routes import HTTPRoute
from litestar.testing import AsyncTestClient

from service.api.app import create_app
from service.api.settings import Settings

Client = AsyncTestClient[Litestar]

COMMITTED = Path(__file__).parents[2] / "openapi" / "openapi.json"


def operations(document: dict[str, Any]) -> list[dict[str, Any]]:
    return [each for path in document["paths"].values() for each in path.values()]


async def test_the_committed_document_is_current(client: Client) -> None:
    response = await client.get("/openapi.json")
    assert response.json() == json.loads(COMMITTED.read_text()), "run `make openapi`"


async def test_every_route_is_in_the_document(client: Client) -> None:
    document = (await client.get("/openapi.json")).json()
    hidden = {"/", "/docs", "/docs/openapi.json", "/metrics", "/openapi.json"}
    app = create_app(Settings(workers=0))
    assert {route.path for route in app.routes if isinstance(route, HTTPRoute)} - hidden == set(
        document["paths"]
    )


async def test_operations_are_named_and_their_errors_declared(client: Client) -> None:
    document = (await client.get("/openapi.json")).json()
    assert document["openapi"].startswith("3.1")
    named = {each["operationId"]: each for each in operations(document)}
    assert set(named) == {"timeline", "expressions", "rewrite", "batch", "live", "ready"}
    for name in ("timeline", "expressions", "rewrite"):
        operation = named[name]
        assert operation["description"]
        assert set(operation["requestBody"]["content"]) == {"application/json", "text/plain", "text/html"}
        assert set(operation["responses"]) == {
            *("200", "400", "401", "406", "413", "415", "429", "500", "503", "504")
        }
        for status in operation["responses"].keys() - {"200"}:
            assert set(operation["responses"][status]["content"]) == {"application/problem+json"}


async def test_every_reference_leads_somewhere(client: Client) -> None:
    text = (await client.get("/openapi.json")).text
    schemas = json.loads(text)["components"]["schemas"]
    named = re.findall(r'"#/components/schemas/([^"]+)"', text)
    assert named
    assert set(named) <= set(schemas)


async def test_examples_of_requests_are_served(client: Client) -> None:
    document = (await client.get("/openapi.json")).json()
    for path in ("/v1/timeline", "/v1/expressions", "/v1/rewrite", "/v1/batch"):
        for media, content in document["paths"][path]["post"]["requestBody"]["content"].items():
            for example in content.get("examples", {}).values():
                value = example["value"]
                body = value if isinstance(value, str) else json.dumps(value)
                response = await client.post(path, content=body.encode(), headers={"Content-Type": media})
                assert response.status_code == 200


async def test_examples_of_answers_are_real(client: Client) -> None:
    document = (await client.get("/openapi.json")).json()
    for path in ("/v1/timeline", "/v1/expressions", "/v1/rewrite"):
        operation = document["paths"][path]["post"]
        asked = operation["requestBody"]["content"]["application/json"]["examples"]["short"]["value"]
        shown = operation["responses"]["200"]["content"]["application/json"]["examples"]["short"]["value"]
        assert (await client.post(path, json=asked)).json() == shown, "run `make openapi`"


async def test_examples_of_problems_are_of_known_kinds(client: Client) -> None:
    document = (await client.get("/openapi.json")).json()
    known = {each["type"]: each["status"] for each in document["x-problems"]}
    for operation in operations(document):
        for status, response in operation["responses"].items():
            problems = response["content"].get("application/problem+json", {}).get("examples", {})
            assert (status == "200") == (not problems)
            for example in problems.values():
                assert known[example["value"]["type"]] == example["value"]["status"] == int(status)


async def test_the_page_loads_nothing_from_elsewhere(client: Client) -> None:
    response = await client.get("/docs")
    assert response.status_code == 200
    assert response.headers["content-type"].startswith("text/html")
    assert "//" not in re.sub(r"^\s*//.*$", "", response.text, flags=re.MULTILINE)


async def test_the_root_leads_to_the_page(client: Client) -> None:
    response = await client.get("/", follow_redirects=False)
    assert response.status_code == 302
    assert response.headers["location"] == "/docs"
