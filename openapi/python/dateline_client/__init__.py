"""Client of the Dateline service: generated types, retries where the server asks for them, and streams."""

from dateline_client.client import AsyncDateline, Dateline, DatelineError
from dateline_client.generated.models import ArticleIn, ExpressionsOut, Problem, RewriteOut, TimelineOut

__all__ = [
    "ArticleIn",
    "AsyncDateline",
    "Dateline",
    "DatelineError",
    "ExpressionsOut",
    "Problem",
    "RewriteOut",
    "TimelineOut",
]
