"""JSON lines: a request a line in, an answer a line out, in order, as soon as it is there."""

import multiprocessing
import signal
from collections.abc import Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from queue import Queue
from threading import Thread
from typing import BinaryIO

import msgspec
from msgspec import Struct

from service.api import problems, receive
from service.api.answers import plainly
from service.api.jobs import Task
from service.api.problems import Problem, Refused

_AHEAD = 4


class Job(Struct, frozen=True):
    """What to do with each line, and how much of it to take."""

    task: Task
    max_text: int
    max_body: int


class Answer(Struct, frozen=True):
    """One line of output, and whether it is what was asked for."""

    line: bytes
    well: bool


def run(job: Job, source: BinaryIO, sink: BinaryIO, workers: int = 1) -> bool:
    """Answer every line, and tell whether all went well."""
    well = True
    found = _numbered(source, job.max_body)
    for answer in _alone(job, found) if workers == 1 else _together(job, found, workers):
        sink.write(answer.line + b"\n")
        sink.flush()
        well = well and answer.well
    return well


def answer(job: Job, number: int, line: bytes) -> Answer:
    """Answer one line; whatever is wrong with it is said in its place, and the others go on."""
    try:
        if len(line) > job.max_body:
            result: bytes | Problem = problems.body_too_large(job.max_body)
        else:
            result = plainly(job.task, receive.from_json(line, job.max_text))
    except Refused as error:
        result = error.problem
    if isinstance(result, bytes):
        return Answer(result, well=True)
    return Answer(msgspec.json.encode(msgspec.structs.replace(result, line=number)), well=False)


def _numbered(source: BinaryIO, limit: int) -> Iterator[tuple[int, bytes]]:
    """Number the lines from 1, and pass over the blank ones; a line over the limit is cut just above it."""
    number = 0
    while line := source.readline(limit + 2):
        number += 1
        end = line
        while not end.endswith(b"\n") and (end := source.readline(limit + 2)):
            pass
        if not line.isspace():
            yield number, line.removesuffix(b"\n")


def _alone(job: Job, found: Iterator[tuple[int, bytes]]) -> Iterator[Answer]:
    for number, line in found:
        yield answer(job, number, line)


def _together(job: Job, found: Iterator[tuple[int, bytes]], workers: int) -> Iterator[Answer]:
    """Work on several lines at once; a thread reads, so that no answer waits for the next request."""
    waiting: Queue[Future[Answer] | Exception | None] = Queue(workers * _AHEAD)
    pool = start_pool(workers)
    try:
        Thread(target=_feed, args=(job, found, pool, waiting), daemon=True).start()
        while (future := waiting.get()) is not None:
            if isinstance(future, Exception):
                raise future
            yield future.result()
    finally:
        pool.shutdown(cancel_futures=True)


def start_pool(workers: int) -> ProcessPoolExecutor:
    """Make a pool whose processes share one set of imports, and share nothing with this process."""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["service.api.warm"])
    return ProcessPoolExecutor(workers, mp_context=context, initializer=_ignore_interrupts)


def _ignore_interrupts() -> None:
    """Ctrl-C reaches every process of the terminal; only the first shall act on it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _feed(
    job: Job,
    found: Iterator[tuple[int, bytes]],
    pool: ProcessPoolExecutor,
    waiting: "Queue[Future[Answer] | Exception | None]",
) -> None:
    try:
        for number, line in found:
            waiting.put(pool.submit(answer, job, number, line))
        waiting.put(None)
    except Exception as error:  # noqa: BLE001 - raised again where the answers are read.
        waiting.put(error)
