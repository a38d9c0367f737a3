"""No sentence of an article stays in memory when its journey has ended."""

import functools
import gc
import inspect

import pytest

from service.analysis import analyze, find_expressions
from service.api.answers import plainly
from service.api.jobs import Task
from service.api.schemas import ArticleIn
from service.domain.article import Article

TEXT = "The mayor said on Monday that rebels seized the port. They will leave it on Friday, he said."


def keepers() -> list["functools._lru_cache_wrapper[object]"]:
    """Every cache of the service that is asked with a sentence."""
    caches = [one for one in gc.get_objects() if isinstance(one, functools._lru_cache_wrapper)]
    ours = [one for one in caches if one.__module__.startswith("service.")]
    return [one for one in ours if "sentence" in inspect.signature(one).parameters]


def test_there_are_such_caches() -> None:
    analyze(Article(text=TEXT, published="2020-04-08"))
    assert len(keepers()) > 4


@pytest.mark.parametrize("read", [analyze, find_expressions])
def test_nothing_is_kept(read: object) -> None:
    assert callable(read)
    read(Article(text=TEXT, published="2020-04-08"))
    assert [one.__name__ for one in keepers() if one.cache_info().currsize] == []


@pytest.mark.parametrize("task", list(Task))
def test_an_answer_reads_nothing_again(task: Task) -> None:
    assert isinstance(plainly(task, ArticleIn(text=TEXT, published="2020-04-08")), bytes)
    assert [one.__name__ for one in keepers() if one.cache_info().currsize] == []
