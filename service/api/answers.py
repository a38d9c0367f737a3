"""A request into the bytes of its answer: the work that the doors hand to their workers.

Answers cross from process to process as bytes, so that only one of them pays for the encoding.
"""

from collections.abc import Callable

import msgspec

from service.analysis import analyze, find_expressions
from service.api import problems
from service.api.problems import Problem
from service.api.schemas import ArticleIn, ExpressionsOut, TimelineOut
from service.domain.errors import InvalidArticle

Work = Callable[[ArticleIn], bytes | Problem]


def timeline(request: ArticleIn) -> bytes | Problem:
    """The timeline of one article."""
    try:
        # Only what `include` adds asks for sentences without a time to be read.
        found = analyze(request.to_article(), everything=bool(request.include))
        return msgspec.json.encode(TimelineOut.of(request, found))
    except InvalidArticle as error:
        return problems.invalid(error.faults)


def expressions(request: ArticleIn) -> bytes | Problem:
    """The time expressions of one article."""
    try:
        return msgspec.json.encode(ExpressionsOut.of(request, find_expressions(request.to_article())))
    except InvalidArticle as error:
        return problems.invalid(error.faults)
