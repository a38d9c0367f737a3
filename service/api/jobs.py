"""What the door sends to its workers, and what they send back: values that cross from process to process as bytes."""

import traceback
from enum import StrEnum
from pathlib import Path

from msgspec import Struct

from service.api.formats import Format
from service.api.problems import Problem
from service.api.schemas import ArticleIn


class Task(StrEnum):
    """What can be asked of one article."""

    TIMELINE = "timeline"
    EXPRESSIONS = "expressions"
    REWRITE = "rewrite"


class PageIn(Struct, frozen=True):
    """A page that an article is to be drawn from; ``charset`` is what its sender says."""

    body: bytes
    charset: str | None
    max_text: int


class Job(Struct, frozen=True):
    """One article to work on. With a ``page``, the request has no text yet."""

    task: Task
    request: ArticleIn
    format: Format = Format.JSON
    page: PageIn | None = None


class Answer(Struct, frozen=True):
    """The bytes of an answer, and what is counted of it."""

    body: bytes
    characters: int = 0
    expressions: int = 0
    events: int = 0


class Failure(Struct, frozen=True):
    """An error nobody foresaw: its type and where it came from, and not its message, which may quote the text."""

    error: str
    places: tuple[str, ...]

    @classmethod
    def of(cls, error: BaseException) -> "Failure":
        """Tell of an exception."""
        frames = traceback.extract_tb(error.__traceback__)
        places = (f"{Path(each.filename).name}:{each.lineno} {each.name}" for each in frames)
        return cls(type(error).__name__, tuple(places))


class Outcome(Struct, frozen=True, omit_defaults=True):
    """What became of a job: exactly one of the three."""

    answer: Answer | None = None
    problem: Problem | None = None
    failure: Failure | None = None
