"""An application whose articles are worked on in a thread, and a client for it."""

from collections.abc import AsyncIterator

import pytest
from litestar import Litestar
from litestar.testing import AsyncTestClient

from service.api.app import create_app
from service.api.settings import Settings

Client = AsyncTestClient[Litestar]


@pytest.fixture
async def client() -> AsyncIterator[Client]:
    async with AsyncTestClient(create_app(Settings(workers=0))) as started:
        yield started
