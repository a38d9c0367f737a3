"""The parts of the OpenAPI document that handlers can't say by their signatures: bodies, formats and keys."""

from dataclasses import dataclass
from typing import Any

import msgspec
from litestar import Litestar
from litestar.openapi.spec import (
    Example,
    OpenAPIHeader,
    OpenAPIMediaType,
    OpenAPIResponse,
    Operation,
    Parameter,
    Reference,
    RequestBody,
    Schema,
    SecurityScheme,
)
from litestar.openapi.spec.enums import OpenAPIType

from service.api import examples
from service.api.formats import LINES_TAKEN, NDJSON, TEXT, Format
from service.api.problems import Kind, Problem
from service.api.schemas import ArticleIn, ExpressionsOut, Health, RewriteOut, TimelineOut, request_fields

_REF = "#/components/schemas/"

_FORMATS = {
    Format.CSV: "A table, an entry a row.",
    Format.ICALENDAR: "A calendar (RFC 5545) of all-day events.",
    Format.TIMELINEJS: "What TimelineJS shows.",
    Format.TIMEML: "The text with its expressions and events tagged (TimeML 1.2.1).",
    Format.MARKDOWN: "A list to read.",
    Format.HTML: "A page without scripts.",
}


@dataclass
class ArticleOperation(Operation):
    """An operation on one article, sent as JSON, as plain text or as a page, with query parameters."""

    def __post_init__(self) -> None:
        """Declare the bodies."""
        words = Schema(type=OpenAPIType.STRING, pattern=r"\S")
        self.request_body = RequestBody(
            required=True,
            content={
                Format.JSON: OpenAPIMediaType(
                    schema=Reference(ref=f"{_REF}{ArticleIn.__name__}"),
                    examples={
                        "short": Example(summary="Text and publication date", value=examples.SHORT),
                        "full": Example(summary="Everything that can be said", value=examples.FULL),
                    },
                ),
                TEXT: OpenAPIMediaType(
                    schema=words,
                    examples={"text": Example(summary="The text alone", value=examples.SHORT["text"])},
                ),
                Format.HTML: OpenAPIMediaType(
                    schema=_text("html"),
                    examples={"page": Example(summary="A page with its date", value=examples.PAGE)},
                ),
            },
        )
        self.parameters = [_parameter(name, schema) for name, schema in _properties().items()]


@dataclass
class BatchOperation(Operation):
    """An operation on lines of articles."""

    def __post_init__(self) -> None:
        """Declare the body."""
        lines = _text("ndjson", "An `ArticleIn` a line.")
        example = Example(summary="Two articles, the second of them empty", value=examples.LINES)
        self.request_body = RequestBody(
            required=True,
            content={
                each: OpenAPIMediaType(schema=lines, examples={"lines": example} if each == NDJSON else None)
                for each in LINES_TAKEN
            },
        )


def document(app: Litestar) -> dict[str, Any]:
    """The contract as it is published, with the kinds of problems that its errors can be."""
    told = app.openapi_schema.to_schema()
    told["x-problems"] = [
        {"type": kind.uri, "status": kind.status.value, "title": kind.title, "meaning": kind.meaning}
        for kind in Kind
    ]
    # The framework takes what is null out of examples, and with it fields that answers always have.
    for path, answer in examples.answers().items():
        content = told["paths"][f"/v1/{path}"]["post"]["responses"]["200"]["content"][Format.JSON]
        content["examples"] = {"short": {"summary": "The answer to the short request", "value": answer}}
    return told


def complete(app: Litestar) -> None:
    """Say what handlers can't by their signatures, and let schemas say what the structs say of themselves."""
    document = app.openapi_schema
    assert document.components is not None
    assert document.paths is not None
    schemas: dict[str, Any] = document.components.schemas
    schemas.update(_components(ArticleIn, TimelineOut, ExpressionsOut, RewriteOut, Health, Problem))
    schemas["Problem"]["properties"]["type"]["description"] = "What kind of problem it is; /docs lists them."
    schemas["Problem"]["properties"]["type"]["examples"] = [kind.uri for kind in Kind]
    document.components.security_schemes = {
        "bearer": SecurityScheme(type="http", scheme="bearer", description="Where the server asks for a key"),
        "header": SecurityScheme(type="apiKey", name="X-API-Key", security_scheme_in="header"),
    }
    for path in ("timeline", "expressions", "rewrite", "batch"):
        operation = document.paths[f"/v1/{path}"].post
        assert operation is not None
        operation.security = [{}, {"bearer": []}, {"header": []}]
        for status, response in (operation.responses or {}).items():
            assert isinstance(response, OpenAPIResponse)
            if status in {"429", "503"}:
                response.headers = {"Retry-After": _RETRY_AFTER}
            if status == "200" and path == "timeline":
                assert response.content is not None
                response.content |= {each: _written(each, told) for each, told in _FORMATS.items()}
            if status == "200" and path == "batch":
                response.content = {NDJSON: _ANSWER_LINES}


_RETRY_AFTER = OpenAPIHeader(
    description="Seconds to wait", schema=Schema(type=OpenAPIType.INTEGER, minimum=0), required=True
)

_ANSWER_LINES = OpenAPIMediaType(
    schema=Schema(
        type=OpenAPIType.STRING,
        description="A `TimelineOut` or a `Problem` with its `line` a line, in order.",
    )
)


def _text(form: str, description: str | None = None) -> Schema:
    """A string in a format of its own, which the specification allows and the framework's list does not have."""
    return Schema(type=OpenAPIType.STRING, format=form, description=description)  # type: ignore[arg-type]


def _written(form: Format, told: str) -> OpenAPIMediaType:
    kind = OpenAPIType.OBJECT if form is Format.TIMELINEJS else OpenAPIType.STRING
    return OpenAPIMediaType(schema=Schema(type=kind, description=told))


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
        description=description,
        schema=rest,  # type: ignore[arg-type]
    )
