"""Says whether the process is alive, and whether it can work."""

from http import HTTPStatus

from litestar import Controller, get
from litestar.di import NamedDependency

from service.api import problems
from service.api.analyser import Analyser
from service.api.errors import NOT_READY
from service.api.problems import Refused
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
        description="Answers 200 once articles can be analysed.",
        responses={503: NOT_READY},
    )
    async def ready(self, analyser: NamedDependency[Analyser]) -> Health:
        """Answer for the workers."""
        if not analyser.ready:
            raise Refused(problems.plain(HTTPStatus.SERVICE_UNAVAILABLE, "The workers are not up."))
        return Health("ok")
