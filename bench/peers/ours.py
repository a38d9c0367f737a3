"""Dateline as a worker has it: an article in, the JSON of its answer out.

    ours.py {timeline|expressions} [again]

Whatever was remembered of a line's texts is forgotten after it, and another article read, so that every round meets new
texts in a warm process. With `again` it may remember.
"""

import functools
import gc
import sys
from typing import Any

from bench.peers.protocol import serve
from service.api.answers import perform
from service.api.jobs import Job, Task
from service.api.schemas import ArticleIn

_ANOTHER = (
    "The harbour was closed on 3 March 1987 after a storm, and opened again two weeks later. Crews had worked since "
    "Monday, the port authority said last Thursday, and will finish the repairs next month. In 1991 the old pier fell. "
)


def main(task: Task, *, again: bool) -> None:
    """Read articles for one journey."""

    def read(text: str, day: str) -> int:
        outcome = perform(Job(task, ArticleIn(text=text, published=day)))
        return outcome.answer.expressions if outcome.answer else 0

    def renew() -> None:
        for each in caches():
            each.cache_clear()
        read(_ANOTHER, "2022-03-01")

    serve(read, (lambda: None) if again else renew)


def caches() -> list[Any]:
    """Every bounded cache of the service; the others hold what was read from its own files."""
    known: list[Any] = [each for each in gc.get_objects() if isinstance(each, functools._lru_cache_wrapper)]  # noqa: SLF001
    return [each for each in known if _is_bounded(each)]


def _is_bounded(each: Any) -> bool:
    return str(each.__module__).startswith("service.") and each.cache_parameters()["maxsize"] is not None


if __name__ == "__main__":
    main(Task(sys.argv[1]), again="again" in sys.argv)
