"""The probes."""

from litestar import Litestar
from litestar.testing import AsyncTestClient

from service.api.analyser import Analyser
from service.api.app import create_app
from service.api.settings import Settings

Client = AsyncTestClient[Litestar]


async def test_alive_and_ready(client: Client) -> None:
    for probe in ("/health/live", "/health/ready"):
        response = await client.get(probe)
        assert response.status_code == 200
        assert response.json() == {"status": "ok"}


async def test_not_ready_without_workers() -> None:
    app = create_app(Settings(workers=0))
    async with AsyncTestClient(app) as client:
        analyser: Analyser = app.state.analyser
        analyser.ready = False
        response = await client.get("/health/ready")
        assert (await client.get("/health/live")).status_code == 200
    assert response.status_code == 503
    assert response.headers["content-type"] == "application/problem+json"
