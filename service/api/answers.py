"""A job into the bytes of its answer: the work that the doors hand to their workers.

Only workers import this, so that the door holds neither the words of the languages nor what exporters need.
"""

import logging
from collections.abc import Callable

import msgspec

from service.analysis import analyze, find_expressions
from service.api import problems
from service.api.formats import Format
from service.api.jobs import Answer, Failure, Job, Outcome, Task
from service.api.problems import Kind, Problem
from service.api.schemas import ArticleIn, ArticleOut, ExpressionsOut, RewriteOut, TimelineOut
from service.domain.article import Article
from service.domain.errors import InvalidArticle
from service.domain.timeline import Timeline
from service.exporters.calendar import icalendar
from service.exporters.page import html
from service.exporters.prose import markdown
from service.exporters.story import timelinejs
from service.exporters.table import csv
from service.exporters.timeml import timeml

_LOG = logging.getLogger("service.api")


def perform(job: Job) -> Outcome:
    """Work on one article; whatever happens to it is part of the outcome."""
    try:
        request, page = _article(job)
        return Outcome(_WORK[job.task](request, page, job.format))
    except InvalidArticle as error:
        return Outcome(problem=problems.invalid(error.faults))
    except problems.Refused as error:
        return Outcome(problem=error.problem)
    except Exception as error:  # noqa: BLE001 - one article must not end the worker.
        return Outcome(failure=Failure.of(error))


def plainly(task: Task, request: ArticleIn) -> bytes | Problem:
    """The answer in JSON, for doors that have no workers; an error nobody foresaw is logged, and told as one."""
    outcome = perform(Job(task, request))
    if outcome.failure is not None:
        _LOG.error("analysis failed: %s at %s", outcome.failure.error, ", ".join(outcome.failure.places))
        return problems.of(Kind.INTERNAL)
    if outcome.answer is not None:
        return outcome.answer.body
    assert outcome.problem is not None
    return outcome.problem


def _article(job: Job) -> tuple[ArticleIn, ArticleOut | None]:
    if job.page is None:
        return job.request, None
    from service.api import pages  # noqa: PLC0415 - heavy, and most requests have no page.

    request = pages.read(job.request, job.page.body, job.page.charset, job.page.max_text)
    drawn = None if job.request.published else request.published
    return request, ArticleOut(title=request.title, published=drawn, text=request.text)


def _timeline(request: ArticleIn, page: ArticleOut | None, wanted: Format) -> Answer:
    # Only what `include` adds asks for sentences without a time to be read.
    found = request.shown(analyze(request.to_article(), everything=bool(request.include)))
    if wanted is Format.JSON:
        body = msgspec.json.encode(TimelineOut.of(request, found, page))
    else:
        body = _EXPORTERS[wanted](request.to_article(), found).encode()
    return _counted(request, found, body)


def _expressions(request: ArticleIn, page: ArticleOut | None, _: Format) -> Answer:
    found = find_expressions(request.to_article())
    return _counted(request, found, msgspec.json.encode(ExpressionsOut.of(request, found, page)))


def _rewrite(request: ArticleIn, page: ArticleOut | None, _: Format) -> Answer:
    found = find_expressions(request.to_article())
    return _counted(request, found, msgspec.json.encode(RewriteOut.of(request, found, page)))


def _counted(request: ArticleIn, found: Timeline, body: bytes) -> Answer:
    return Answer(
        body,
        characters=len(request.text) + len(request.title or ""),
        expressions=len(found.expressions),
        events=len(found.entries) + len(found.undated),
    )


_EXPORTERS: dict[Format, Callable[[Article, Timeline], str]] = {
    Format.CSV: csv,
    Format.ICALENDAR: icalendar,
    Format.TIMELINEJS: timelinejs,
    Format.TIMEML: timeml,
    Format.MARKDOWN: markdown,
    Format.HTML: html,
}

_WORK: dict[Task, Callable[[ArticleIn, ArticleOut | None, Format], Answer]] = {
    Task.TIMELINE: _timeline,
    Task.EXPRESSIONS: _expressions,
    Task.REWRITE: _rewrite,
}
