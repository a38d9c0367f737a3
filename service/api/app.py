"""The application: settings in, something an ASGI server can serve out."""

import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from litestar import Litestar
from litestar.datastructures import State
from litestar.di import Provide
from litestar.openapi import OpenAPIConfig
from litestar.openapi.spec import License, Tag

from service import __version__
from service.api import contract
from service.api.analyser import Analyser
from service.api.controllers.articles import ArticleController
from service.api.controllers.documents import DocsPage, home, openapi
from service.api.controllers.health import HealthController
from service.api.errors import HANDLERS
from service.api.settings import Settings

_DESCRIPTION = (
    "Article text in, an ordered timeline of absolute dated events out. Offsets count code points of the "
    "text as received unless the request asks otherwise; `earliest` and `latest` are inclusive days; every "
    "error is a problem document (RFC 9457) that names every wrong field."
)


def create_app(settings: Settings | None = None) -> Litestar:
    """Build the application, from the environment when no settings are given."""
    known = Settings.from_environment(os.environ) if settings is None else settings
    analyser = Analyser(known.workers)

    @asynccontextmanager
    async def working(_: Litestar) -> AsyncIterator[None]:
        async with analyser:
            yield

    app = Litestar(
        route_handlers=[ArticleController, HealthController, openapi, home],
        dependencies={
            "settings": Provide(lambda: known, sync_to_thread=False),
            "analyser": Provide(lambda: analyser, sync_to_thread=False),
        },
        exception_handlers=HANDLERS,
        lifespan=[working],
        logging_config=None,
        openapi_config=_openapi(),
        request_max_body_size=known.max_body,
        state=State({"settings": known, "analyser": analyser}),
    )
    contract.complete(app)
    return app


def _openapi() -> OpenAPIConfig:
    return OpenAPIConfig(
        title="Dateline",
        version=__version__,
        description=_DESCRIPTION,
        license=License(name="Apache-2.0", identifier="Apache-2.0"),
        tags=[
            Tag(name="articles", description="What can be asked of one article."),
            Tag(name="health", description="Probes."),
        ],
        path="/docs",
        render_plugins=[DocsPage()],
    )
