"""Says whether the process is alive, whether it can work, and what it has counted."""

from litestar import Controller, Response, get
from litestar.di import NamedDependency

from service.api import problems
from service.api.door import Door
from service.api.errors import NOT_READY
from service.api.problems import Kind, Refused
from service.api.schemas import Health


class HealthController(Controller):
    """Probes for whoever keeps the service running."""

    path = "/health"
    tags = ("health",)

    @get("/live", operation_id="live", summary="Alive", description="Answers as long as the process does.")
    async def live(self) -> Health:
        """Answer, without asking the workers."""
        return Health("ok")

    @get(
        "/ready",
        operation_id="ready",
        summary="Ready",
        description="Answers 200 while every worker is up and the server takes articles; else says what is missing.",
        responses={503: NOT_READY},
    )
    async def ready(self, door: NamedDependency[Door]) -> Health:
        """Answer for the workers."""
        if (missing := door.analyser.missing) is not None:
            raise Refused(problems.of(Kind.NOT_READY, missing))
        return Health("ok")


@get("/metrics", include_in_schema=False)
async def metrics(door: NamedDependency[Door]) -> Response[bytes]:
    """Give the numbers to Prometheus."""
    from service.api.observe import MEDIA_TYPE  # noqa: PLC0415 - only where metrics are on.

    assert door.metrics is not None
    return Response(door.metrics.written(), media_type=MEDIA_TYPE)
