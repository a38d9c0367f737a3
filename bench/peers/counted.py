"""What `bench/growth.py` counts: one text a line, as Python writes it; nothing is remembered from one to the next."""

import ast
import gc
import sys

from bench.peers.ours import caches
from service.api.answers import perform
from service.api.jobs import Job, Task
from service.api.schemas import ArticleIn


def main(task: Task) -> None:
    """Read text after text."""
    read(task, "The old pier fell on Monday.")
    remembering = caches()
    # A collection is paid for by many texts, and would be counted for the one that it happens in.
    gc.disable()
    print("ready", flush=True)
    for line in sys.stdin:
        read(task, ast.literal_eval(line))
        for each in remembering:
            each.cache_clear()
        print("done", flush=True)


def read(task: Task, text: str) -> None:
    """Read one text."""
    outcome = perform(Job(task, ArticleIn(text=text, published="2022-03-01")))
    assert outcome.answer is not None, outcome


if __name__ == "__main__":
    main(Task(sys.argv[1]))
