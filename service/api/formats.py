"""The media types of answers, in the order in which a reader without a wish gets them."""

from enum import StrEnum


class Format(StrEnum):
    """How a timeline is written."""

    JSON = "application/json"
    CSV = "text/csv"
    ICALENDAR = "text/calendar"
    TIMELINEJS = "application/vnd.timelinejs+json"
    TIMEML = "application/timeml+xml"
    MARKDOWN = "text/markdown"
    HTML = "text/html"


NDJSON = "application/x-ndjson"
TEXT = "text/plain"

TAKEN = (Format.JSON.value, TEXT, Format.HTML.value)
"""What an article may be sent as."""

LINES_TAKEN = (NDJSON, "application/ndjson", "application/jsonl")
"""What a batch may be sent as: one format under three names."""

UTF8 = ("", "utf-8", "utf8", "us-ascii")
