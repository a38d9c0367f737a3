"""The probes."""

from litestar import Litestar
from litestar.testing import AsyncTestClient

from service.api.app import create_app
from service.api.door import Door
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
        door: Door = app.state.door
        door.analyser._hands.clear()
        response = await client.get("/health/ready")
        assert (await client.get("/health/live")).status_code == 200
    assert response.status_code == 503
    assert response.headers["content-type"] == "application/problem+json"
    assert response.json()["detail"] == "0 of 1 workers are up."
