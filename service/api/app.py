"""The application: settings in, something an ASGI server can serve out."""

import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

from litestar import Litestar, Router
from litestar.config.cors import CORSConfig
from litestar.datastructures import State
from litestar.di import Provide
from litestar.handlers import BaseRouteHandler
from litestar.openapi import OpenAPIConfig
from litestar.openapi.spec import License, Tag

from service import __version__
from service.api import contract
from service.api.analyser import Analyser, Limits
from service.api.controllers.articles import ArticleController
from service.api.controllers.batches import BatchController
from service.api.controllers.documents import DocsPage, home, openapi
from service.api.controllers.health import HealthController, metrics
from service.api.door import Door
from service.api.doorkeeper import REQUEST_ID, Doorkeeper
from service.api.errors import HANDLERS
from service.api.guard import Connection, guard_for
from service.api.observe import Metrics
from service.api.settings import Settings

if TYPE_CHECKING:
    from service.api.traces import Traces

_DESCRIPTION = (
    "Article text in, an ordered timeline of absolute dated events out. Offsets count code points of the "
    "text as received unless the request asks otherwise; `earliest` and `latest` are inclusive days; every "
    "error is a problem document (RFC 9457) that names every wrong field."
)


def create_app(settings: Settings | None = None) -> Litestar:
    """Build the application, from the environment when no settings are given."""
    known = Settings.from_environment(os.environ) if settings is None else settings
    analyser = Analyser(Limits(known.workers, known.max_waiting, known.deadline))
    metrics_kept = Metrics(analyser) if known.metrics else None
    guard = guard_for(known)
    door = Door(known, analyser, metrics_kept, guard)
    traces = _traces(known)

    @asynccontextmanager
    async def working(_: Litestar) -> AsyncIterator[None]:
        async with analyser:
            yield
        if guard is not None:
            await guard.close()
        if traces is not None:
            traces.close()

    async def guarded(connection: Connection, handler: BaseRouteHandler) -> None:
        """Routes copy their guards, and with an object they would copy its counters."""
        if guard is not None:
            await guard(connection, handler)

    articles = Router(
        "/", route_handlers=[ArticleController, BatchController], guards=[guarded] if guard else None
    )
    app = Litestar(
        route_handlers=[articles, HealthController, openapi, home, *([metrics] if known.metrics else [])],
        dependencies={"door": Provide(lambda: door, sync_to_thread=False)},
        exception_handlers=HANDLERS,
        lifespan=[working],
        logging_config=None,
        cors_config=_cors(known),
        openapi_config=_openapi(),
        request_max_body_size=known.max_body,
        state=State({"door": door}),
    )
    contract.complete(app)
    app.asgi_handler = Doorkeeper(app.asgi_handler, metrics_kept, traces.request if traces else None)
    return app


def _traces(settings: Settings) -> "Traces | None":
    if settings.otlp_endpoint is None:
        return None
    from service.api.traces import Traces  # noqa: PLC0415 - only for those who set it.

    return Traces(settings.otlp_endpoint)


def _cors(settings: Settings) -> CORSConfig | None:
    if not settings.cors_origins:
        return None
    return CORSConfig(
        allow_origins=[*settings.cors_origins],
        allow_methods=["GET", "POST"],
        allow_headers=["Accept", "Authorization", "Content-Type", "X-API-Key", REQUEST_ID],
        expose_headers=["Retry-After", REQUEST_ID],
    )


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
