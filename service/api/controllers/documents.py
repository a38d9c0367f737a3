"""The contract, for machines and for people. The page is whole in itself: it loads nothing from elsewhere."""

from pathlib import Path
from typing import Any

import msgspec
from litestar import MediaType, Request, Response, Router, get
from litestar.openapi.plugins import OpenAPIRenderPlugin
from litestar.response import Redirect

from service.api import contract

_PAGE = Path(__file__).parent.parent / "docs.html"


class DocsPage(OpenAPIRenderPlugin):
    """The page that shows the OpenAPI document and sends requests."""

    def __init__(self) -> None:
        super().__init__(path="/", media_type=MediaType.HTML)
        self._page = _PAGE.read_bytes()

    def render(self, request: Request[Any, Any, Any], openapi_schema: dict[str, Any]) -> bytes:  # noqa: ARG002
        """Give the page, which fetches the document itself."""
        return self._page

    def receive_router(self, router: Router) -> None:
        """Take out the framework's route for unknown paths: it answers in HTML where a problem is due."""
        router.routes[:] = [route for route in router.routes if "{" not in route.path]


@get("/openapi.json", include_in_schema=False)
async def openapi(request: Request[Any, Any, Any]) -> Response[bytes]:
    """Give the OpenAPI document."""
    return Response(msgspec.json.encode(contract.document(request.app)), media_type=MediaType.JSON)


@get("/", include_in_schema=False)
async def home() -> Redirect:
    """Lead people who open the root to the page."""
    return Redirect("/docs")
