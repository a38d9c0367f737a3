"""What is counted and told of the service's work: numbers and names, never a word of an article.

Workers count nothing themselves: their outcomes carry the numbers here, so that one process knows them all. Where
several servers share a machine, ``PROMETHEUS_MULTIPROC_DIR`` joins what they count.
"""

import os

from prometheus_client import (
    CONTENT_TYPE_LATEST,
    CollectorRegistry,
    Counter,
    Gauge,
    Histogram,
    PlatformCollector,
    ProcessCollector,
    generate_latest,
)
from prometheus_client.multiprocess import MultiProcessCollector

from service.api.analyser import Analyser
from service.api.jobs import Answer

MEDIA_TYPE = CONTENT_TYPE_LATEST

_SECONDS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30)
_CHARACTERS = (500, 1000, 2000, 5000, 10_000, 20_000, 50_000, 100_000, 500_000, 1_000_000)


class Metrics:
    """The numbers of one application."""

    def __init__(self, analyser: Analyser) -> None:
        self._registry = registry = CollectorRegistry()
        self._requests = Counter(
            "dateline_requests", "Requests answered", ("method", "route", "status"), registry=registry
        )
        self._seconds = Histogram(
            "dateline_request_seconds", "Time to answer", ("route",), buckets=_SECONDS, registry=registry
        )
        self._problems = Counter(
            "dateline_problems", "Problems answered, of requests and of lines", ("type",), registry=registry
        )
        self._articles = Counter("dateline_articles", "Articles analysed", registry=registry)
        self._characters = Histogram(
            "dateline_article_characters", "Length of articles", buckets=_CHARACTERS, registry=registry
        )
        self._expressions = Counter("dateline_expressions", "Time expressions found", registry=registry)
        self._events = Counter("dateline_events", "Events shown", registry=registry)
        gauges = {
            "waiting": ("Articles that wait for a worker", lambda: analyser.waiting),
            "working": ("Articles that workers have in hand", lambda: analyser.working),
            "workers": ("Workers that are up", lambda: analyser.up),
        }
        if "PROMETHEUS_MULTIPROC_DIR" not in os.environ:
            ProcessCollector(registry=registry)
            PlatformCollector(registry=registry)
            for name, (told, count) in gauges.items():
                Gauge(f"dateline_{name}", told, registry=registry).set_function(count)

    def request(self, method: str, route: str, status: int, seconds: float) -> None:
        """Count a request that was answered."""
        self._requests.labels(method, route, status).inc()
        self._seconds.labels(route).observe(seconds)

    def problem(self, uri: str) -> None:
        """Count a problem."""
        self._problems.labels(uri.rpartition(":")[2]).inc()

    def article(self, answer: Answer) -> None:
        """Count an article."""
        self._articles.inc()
        self._characters.observe(answer.characters)
        self._expressions.inc(answer.expressions)
        self._events.inc(answer.events)

    def written(self) -> bytes:
        """All numbers as Prometheus reads them."""
        if "PROMETHEUS_MULTIPROC_DIR" in os.environ:
            registry = CollectorRegistry()
            MultiProcessCollector(registry)  # type: ignore[no-untyped-call]
            return generate_latest(registry)
        return generate_latest(self._registry)
