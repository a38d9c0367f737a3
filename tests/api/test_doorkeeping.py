"""Keys, rates, headers and books: what stands at the door, and what is not there unless it is asked for."""

import importlib
import json
import logging
import os
import subprocess
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import fakeredis
import pytest
from litestar import Litestar
from litestar.testing import AsyncTestClient
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from service.api import traces
from service.api.app import create_app
from service.api.problems import Refused
from service.api.rates import Rates
from service.api.settings import InvalidSettings, Settings

Client = AsyncTestClient[Litestar]

ARTICLE = {"text": "It began on 1 May 2020."}
KEY, OTHER = "k" * 20, "o" * 20


@asynccontextmanager
async def serving(**settings: Any) -> AsyncIterator[Client]:
    async with AsyncTestClient(create_app(Settings(workers=0, **settings))) as client:
        yield client


@pytest.fixture
def keys(tmp_path: Path) -> Path:
    path = tmp_path / "keys"
    path.write_text(f"# who may call\nalice {KEY}\n\nalice {OTHER}\n")
    return path


@pytest.mark.parametrize(
    "headers",
    [{}, {"X-API-Key": "wrong" * 5}, {"Authorization": f"Basic {KEY}"}, {"X-API-Key": "é" * 20}],
    ids=["none", "wrong", "basic", "odd"],
)
@pytest.mark.parametrize("path", ["/v1/timeline", "/v1/batch"])
async def test_without_a_known_key(keys: Path, headers: dict[str, str], path: str) -> None:
    async with serving(api_keys_file=str(keys)) as client:
        sent = {name: value.encode() for name, value in headers.items()}
        response = await client.post(path, json=ARTICLE, headers=sent)  # type: ignore[arg-type]
        assert (await client.get("/health/live")).status_code == 200
    assert response.status_code == 401
    assert response.json()["type"] == "urn:dateline:problem:unauthorized"
    assert response.headers["www-authenticate"] == "Bearer"


async def test_with_a_key(keys: Path, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        async with serving(api_keys_file=str(keys)) as client:
            for headers in ({"X-API-Key": KEY}, {"Authorization": f"Bearer {OTHER}"}):
                assert (await client.post("/v1/timeline", json=ARTICLE, headers=headers)).status_code == 200
    told = str([record.__dict__ for record in caplog.records])
    assert "'alice'" in told
    assert KEY not in told
    assert OTHER not in told


async def test_keys_change_without_a_restart(keys: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("service.api.keys._EVERY", 0)
    async with serving(api_keys_file=str(keys)) as client:

        async def status(key: str) -> int:
            response = await client.post("/v1/timeline", json=ARTICLE, headers={"X-API-Key": key})
            return response.status_code

        keys.write_text(f"bob {'b' * 20}\n")  # noqa: ASYNC240
        assert [await status(each) for each in ("b" * 20, KEY)] == [200, 401]
        keys.write_text("nonsense")  # noqa: ASYNC240
        assert await status("b" * 20) == 200
        keys.unlink()  # noqa: ASYNC240
        assert await status("b" * 20) == 200


@pytest.mark.parametrize("text", ["", "alice short", "just-one-word-that-is-long", "\n# nobody\n"])
def test_keys_that_can_not_be_used_stop_the_start(tmp_path: Path, text: str) -> None:
    path = tmp_path / "keys"
    path.write_text(text)
    with pytest.raises(InvalidSettings, match="DATELINE_API_KEYS_FILE"):
        create_app(Settings(workers=0, api_keys_file=str(path)))
    with pytest.raises(InvalidSettings, match="DATELINE_API_KEYS_FILE"):
        create_app(Settings(workers=0, api_keys_file=str(tmp_path / "none")))


async def test_too_many_articles() -> None:
    async with serving(rate_limit="2/hour") as client:
        answers = [await client.post("/v1/timeline", json=ARTICLE) for _ in range(3)]
    assert [each.status_code for each in answers] == [200, 200, 429]
    assert answers[2].json()["type"] == "urn:dateline:problem:rate-limited"
    assert 1 <= int(answers[2].headers["retry-after"]) <= 3600


async def test_each_key_has_its_own_rate(tmp_path: Path) -> None:
    path = tmp_path / "keys"
    path.write_text(f"alice {KEY}\nbob {OTHER}\n")
    async with serving(api_keys_file=str(path), rate_limit="1/hour") as client:
        asked = [(key, "/v1/timeline") for key in (KEY, OTHER, KEY)]
        found = [await client.post(path, json=ARTICLE, headers={"X-API-Key": key}) for key, path in asked]
    assert [each.status_code for each in found] == [200, 200, 429]


async def test_lines_are_counted_one_by_one() -> None:
    async with serving(rate_limit="2/hour") as client:
        body = (json.dumps(ARTICLE).encode() + b"\n") * 3
        headers = {"Content-Type": "application/x-ndjson"}
        answer = await client.post("/v1/batch", content=body, headers=headers)
    found = [json.loads(line) for line in answer.text.splitlines()]
    assert [each.get("status") for each in found] == [None, None, 429]
    assert found[2]["line"] == 3


@pytest.mark.parametrize("library", ["redis", "valkey"])
async def test_replicas_share_a_store(monkeypatch: pytest.MonkeyPatch, library: str) -> None:
    server = fakeredis.FakeServer(server_type="redis")
    client = importlib.import_module(f"{library}.asyncio").Redis
    monkeypatch.setattr(client, "from_url", lambda _, **__: fakeredis.FakeAsyncRedis(server=server))
    first, second = (Rates("2/hour", f"{library}://127.0.0.1:1") for _ in range(2))
    await first.count("alice")
    await second.count("alice")
    await second.count("bob")
    with pytest.raises(Refused, match="At most 2 per 1 hour"):
        await first.count("alice")
    await first.close()
    await second.close()


async def test_callers_are_let_in_when_the_store_is_gone(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.ERROR):
        async with serving(rate_limit="1/hour", redis_url="redis://127.0.0.1:1") as client:
            answers = [await client.post("/v1/timeline", json=ARTICLE) for _ in range(2)]
    assert [each.status_code for each in answers] == [200, 200]
    assert "rates not counted: ConnectionError" in caplog.text


async def test_a_request_id_goes_through(client: Client) -> None:
    given = await client.post("/v1/timeline", json=ARTICLE, headers={"X-Request-ID": "abc-1"})
    assert given.headers["x-request-id"] == "abc-1"
    for odd in ("a b", "x" * 65, "ä"):
        response = await client.get("/health/live", headers=[(b"X-Request-ID", odd.encode())])
        assert len(response.headers["x-request-id"]) == 32


@pytest.mark.parametrize("path", ["/v1/timeline", "/health/live", "/docs", "/nothing"])
async def test_headers_that_keep_browsers_careful(client: Client, path: str) -> None:
    response = await (client.post(path, json=ARTICLE) if path.startswith("/v1") else client.get(path))
    assert response.headers["x-content-type-options"] == "nosniff"
    assert response.headers["x-frame-options"] == "DENY"
    assert response.headers["referrer-policy"] == "no-referrer"
    assert ("content-security-policy" in response.headers) == (path != "/docs")
    assert (response.headers.get("cache-control") == "no-store") == path.startswith("/v1")
    assert "server" not in response.headers


async def test_other_origins_only_when_they_are_named(client: Client) -> None:
    asked = {"Origin": "https://a.example", "Access-Control-Request-Method": "POST"}
    assert "access-control-allow-origin" not in (await client.options("/v1/timeline", headers=asked)).headers
    async with serving(cors_origins=("https://a.example",)) as open_to_one:
        found = await open_to_one.options("/v1/timeline", headers=asked)
        other = await open_to_one.options("/v1/timeline", headers=asked | {"Origin": "https://b.example"})
        answer = await open_to_one.post("/v1/timeline", json=ARTICLE, headers={"Origin": "https://a.example"})
    assert found.headers["access-control-allow-origin"] == "https://a.example"
    assert "access-control-allow-origin" not in other.headers
    assert answer.headers["access-control-allow-origin"] == "https://a.example"


async def test_numbers_for_prometheus(client: Client) -> None:
    await client.post("/v1/timeline", json=ARTICLE)
    await client.post("/v1/timeline", json={"text": ""})
    await client.get("/secret-of-a-user")
    response = await client.get("/metrics")
    told = response.text
    assert response.headers["content-type"].startswith("text/plain")
    for line in (
        'dateline_requests_total{method="POST",route="/v1/timeline",status="200"} 1.0',
        'dateline_requests_total{method="POST",route="/v1/timeline",status="400"} 1.0',
        'dateline_requests_total{method="GET",route="none",status="404"} 1.0',
        'dateline_problems_total{type="invalid-request"} 1.0',
        "dateline_articles_total 1.0",
        "dateline_article_characters_sum 23.0",
        "dateline_expressions_total 1.0",
        "dateline_events_total 1.0",
        "dateline_waiting 0.0",
        "dateline_workers 1.0",
    ):
        assert line in told
    assert "secret" not in told


async def test_no_numbers_when_they_are_off() -> None:
    async with serving(metrics=False) as client:
        assert (await client.get("/metrics")).status_code == 404


async def test_no_word_of_an_article_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        async with serving() as client:
            secret = {
                "text": "Secretville fell on 1 May 2020.",
                "title": "Secretville",
                "published": "secretly",
            }
            await client.post("/v1/timeline", json=secret)
            await client.post(
                "/v1/timeline?title=secret", content="secret", headers={"Content-Type": "text/html"}
            )
            await client.get("/secret")
    told = [record for record in caplog.records if record.name.startswith("service")]
    assert told
    assert "secret" not in str([record.__dict__ for record in told]).lower()


async def test_a_request_is_a_span(monkeypatch: pytest.MonkeyPatch) -> None:
    kept = InMemorySpanExporter()
    monkeypatch.setattr(traces, "OTLPSpanExporter", lambda endpoint: kept)
    parent = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"
    async with serving(otlp_endpoint="http://127.0.0.1:1/v1/traces") as client:
        await client.post("/v1/timeline?title=secret", json=ARTICLE, headers={"traceparent": parent})
    (span,) = kept.get_finished_spans()
    assert span.name == "POST /v1/timeline"
    assert span.context is not None
    assert f"{span.context.trace_id:032x}" == "0af7651916cd43dd8448eb211c80319c"
    assert span.attributes is not None
    assert span.attributes["http.response.status_code"] == 200
    assert "secret" not in span.to_json()


def test_what_is_off_is_not_even_imported() -> None:
    told = "import sys; from service.api.app import create_app; create_app(); print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", told], capture_output=True, text=True, check=True)
    loaded = set(done.stdout.split())
    off = {
        "limits",
        "redis",
        "valkey",
        "opentelemetry.sdk",
        "trafilatura",
        "lxml",
        "icalendar",
        "service.languages.en",
    }
    assert not loaded & off


def test_lines_of_the_log_are_json() -> None:
    told = (
        "import logging; from service.api import logs; from service.api.settings import Settings\n"
        "logs.configure(Settings())\n"
        "logging.getLogger('a').info('b', extra={'ms': 3})\n"
        "try: int('secret')\n"
        "except ValueError: logging.getLogger('a').exception('c')\n"
    )
    done = subprocess.run([sys.executable, "-c", told], capture_output=True, text=True, check=True)
    first, second = map(json.loads, done.stderr.splitlines())
    assert (first["event"], first["ms"], first["level"]) == ("b", 3, "info")
    assert second["exception"][0]["exc_type"] == "ValueError"
    assert "secret" not in done.stderr.replace(told, "")


def test_numbers_of_several_servers(tmp_path: Path) -> None:
    told = (
        "from service.api.observe import Metrics; from service.api.analyser import Analyser, Limits\n"
        "m = Metrics(Analyser(Limits(0, 1, 1))); m.request('GET', '/', 200, 0.1); print(m.written().decode())"
    )
    environment = os.environ | {"PROMETHEUS_MULTIPROC_DIR": str(tmp_path)}
    for count in (1, 2):
        done = subprocess.run(
            [sys.executable, "-c", told], capture_output=True, text=True, check=True, env=environment
        )
        assert f'dateline_requests_total{{method="GET",route="/",status="200"}} {count}.0' in done.stdout
