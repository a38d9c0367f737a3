"""The parts of the OpenAPI document that handlers can't say by their signatures: the two kinds of body."""

from dataclasses import dataclass
from typing import Any

import msgspec
from litestar import Litestar
from litestar.openapi.spec import (
    Example,
    OpenAPIMediaType,
    Operation,
    Parameter,
    Reference,
    RequestBody,
    Schema,
)
from litestar.openapi.spec.enums import OpenAPIType

from service.api.problems import Problem
from service.api.schemas import ArticleIn, ExpressionsOut, Health, TimelineOut, request_fields

_REF = "#/components/schemas/"

_SHORT = {
    "text": "The ceasefire began on Monday. Talks resume next week.",
    "published": "2022-03-01",
    "language": "en-US",
}

_FULL = {
    "id": "article-17",
    "title": "Ceasefire holds for a third day",
    "text": "The ceasefire began on Monday. Talks, broken off in 2019, resume next week.",
    "published": "2022-03-01",
    "url": "https://example.org/2022/03/01/ceasefire.html",
    "language": "en-US",
    "timezone": "America/New_York",
    "include": ["context", "undated"],
    "offset_unit": "utf16",
}


@dataclass
class ArticleOperation(Operation):
    """An operation on one article, sent as JSON or as plain text with query parameters."""

    def __post_init__(self) -> None:
        """Declare both bodies."""
        self.request_body = RequestBody(
            required=True,
            content={
                "application/json": OpenAPIMediaType(
                    schema=Reference(ref=f"{_REF}{ArticleIn.__name__}"),
                    examples={
                        "short": Example(summary="Text and publication date", value=_SHORT),
                        "full": Example(summary="Everything that can be said", value=_FULL),
                    },
                ),
                "text/plain": OpenAPIMediaType(
                    schema=Schema(type=OpenAPIType.STRING),
                    examples={"text": Example(summary="The text alone", value=_SHORT["text"])},
                ),
            },
        )
        self.parameters = [_parameter(name, schema) for name, schema in _properties().items()]


def complete(app: Litestar) -> None:
    """Add the request to the schemas of the document, and say in all of them what the structs say of themselves."""
    schemas: dict[str, Any] = app.openapi_schema.components.schemas
    schemas.update(_components(ArticleIn, TimelineOut, ExpressionsOut, Health, Problem))


def _components(*types: type[msgspec.Struct]) -> dict[str, Any]:
    _, components = msgspec.json.schema_components(types, ref_template=_REF + "{name}")
    return components


def _properties() -> dict[str, Any]:
    properties: dict[str, Any] = _components(ArticleIn)[ArticleIn.__name__]["properties"]
    optional = {field.encode_name for field in request_fields() if not field.required}
    return {name: schema for name, schema in properties.items() if name in optional}


def _parameter(name: str, schema: dict[str, Any]) -> Parameter:
    """One field as a query parameter: in a query, what is absent can't also be null."""
    rest = {key: value for key, value in schema.items() if key not in {"description", "anyOf", "default"}}
    choices = [each for each in schema.get("anyOf", ()) if each != {"type": "null"}]
    rest |= choices[0] if choices else {}
    description = rest.pop("description", schema.get("description", ""))
    return Parameter(
        name=name,
        param_in="query",
        required=False,
        description=f"With a text/plain body only. {description}".strip(),
        schema=rest,  # type: ignore[arg-type]
    )
