"""Twice the text takes at most about twice the memory."""

import gc
import tracemalloc
from collections.abc import Iterator

import pytest

from bench.growth import text_of
from service.api.answers import perform
from service.api.jobs import Job, Task
from service.api.schemas import ArticleIn

MOST = 2.2


@pytest.fixture
def traced() -> Iterator[None]:
    # Imports and the making of the engine would be slow to trace.
    perform(Job(Task.TIMELINE, ArticleIn(text=text_of("ordinary", 300))))
    tracemalloc.start()
    yield
    tracemalloc.stop()


def peak(task: Task, text: str) -> int:
    """Bytes that one text needs beside what is there before, and what is kept for the next text."""
    perform(Job(task, ArticleIn(text=text, published="2022-03-01")))
    gc.collect()
    before, _ = tracemalloc.get_traced_memory()
    tracemalloc.reset_peak()
    perform(Job(task, ArticleIn(text=text, published="2022-03-01")))
    return tracemalloc.get_traced_memory()[1] - before


@pytest.mark.usefixtures("traced")
@pytest.mark.parametrize("task", [Task.EXPRESSIONS, Task.TIMELINE])
@pytest.mark.parametrize("kind", ["ordinary", "last weekday", "lines"])
def test_twice_the_text_takes_at_most_twice_the_memory(task: Task, kind: str) -> None:
    size = 8_000
    assert peak(task, text_of(kind, 2 * size)) <= MOST * peak(task, text_of(kind, size))
