"""Requests and answers that the contract shows. The answers are real: written by the service, checked by its tests.

`python -m service.api.examples` writes them anew.
"""

import sys
from pathlib import Path
from typing import Any

import msgspec

from service.api.jobs import Job, Task
from service.api.schemas import ArticleIn

_ANSWERS = Path(__file__).with_suffix(".json")

SHORT = {
    "text": "The ceasefire began on Monday. Talks resume next week.",
    "published": "2022-03-01",
    "language": "en-US",
}

FULL = {
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

PAGE = (
    "<html><head><title>Ceasefire holds</title>"
    '<meta property="article:published_time" content="2022-03-01"></head>'
    "<body><article><h1>Ceasefire holds</h1><p>The ceasefire began on Monday. Talks resume next week.</p>"
    "</article></body></html>"
)

LINES = '{"id": "a", "text": "The ceasefire began on 28 February 2022."}\n{"id": "b", "text": ""}\n'


def answers() -> dict[str, Any]:
    """What each route answers to the short request, as it was last written down."""
    found: dict[str, Any] = msgspec.json.decode(_ANSWERS.read_bytes())
    return found


def _written() -> bytes:
    """What each route answers now."""
    from service.api.answers import perform  # noqa: PLC0415 - the contract needs no languages.

    request = msgspec.convert(SHORT, ArticleIn)
    outcomes = {task.value: perform(Job(task, request)).answer for task in Task}
    told = {name: msgspec.Raw(answer.body) for name, answer in outcomes.items() if answer is not None}
    return msgspec.json.format(msgspec.json.encode(told), indent=2) + b"\n"


if __name__ == "__main__":
    sys.stdout.buffer.write(_written())
