"""Imported by the process that workers are forked from: what the first article would pay for is paid once, here."""

import gc
import os

from service.api.answers import perform
from service.api.jobs import Job, Task
from service.api.schemas import ArticleIn

_ARTICLE = ArticleIn(
    text="WASHINGTON — Talks began last Monday. They ended on 1 May 2020, two days after the strike.",
    title="Talks end",
    published="May 4, 2020",
    include=(),
)

for _task in Task:
    perform(Job(_task, _ARTICLE))

# The server must always come first, or the probes would wait for the work; workers inherit this when they are forked.
os.nice(5)

# Collections would touch every object and so copy the memory that the workers share.
gc.freeze()
