"""OpenTelemetry traces: one span a request, joined to the caller's. Imported only when an endpoint is configured.

The libraries' own instrumentation would write the query into the span, and queries hold titles.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from litestar.types import HTTPScope
from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
from opentelemetry.propagate import extract
from opentelemetry.sdk.resources import Resource
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import BatchSpanProcessor, SpanExporter
from opentelemetry.trace import SpanKind, StatusCode

from service import __version__
from service.api.doorkeeper import route_of


class Traces:
    """Spans of one application; ``close`` sends what is left."""

    def __init__(self, endpoint: str, exporter: SpanExporter | None = None) -> None:
        resource = Resource.create({"service.name": "dateline", "service.version": __version__})
        self._provider = TracerProvider(resource=resource)
        self._provider.add_span_processor(BatchSpanProcessor(exporter or OTLPSpanExporter(endpoint=endpoint)))
        self._tracer = self._provider.get_tracer("service.api", __version__)

    @contextmanager
    def request(self, scope: HTTPScope, name: str) -> Iterator[Callable[[int], None]]:
        """Trace a request; the function given back takes its status."""
        headers = {key.decode("latin-1"): value.decode("latin-1") for key, value in scope["headers"]}
        with self._tracer.start_as_current_span(
            scope["method"], context=extract(headers), kind=SpanKind.SERVER
        ) as span:

            def end(status: int) -> None:
                route = route_of(scope)
                span.update_name(f"{scope['method']} {route}")
                span.set_attributes(
                    {
                        "http.request.method": scope["method"],
                        "http.route": route,
                        "http.response.status_code": status,
                        "dateline.request_id": name,
                    }
                )
                if status >= 500:
                    span.set_status(StatusCode.ERROR)

            yield end

    def close(self) -> None:
        """Send the spans that are left."""
        self._provider.shutdown()
