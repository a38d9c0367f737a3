"""The measured side of `bench/driver.py`, for drivers in Python."""

import base64
import sys
import time
from collections.abc import Callable


def serve(read: Callable[[str, str], int], after: Callable[[], object] = lambda: None) -> None:
    """Answer until the input ends; ``after`` each line, what it likes, unmeasured.

    ``read`` takes a text and its day of publication, and returns how much it found.
    """
    print(1000 * time.process_time(), flush=True)
    for line in sys.stdin:
        print(*answer(read, line), flush=True)
        after()


def answer(read: Callable[[str, str], int], line: str) -> list[float | int]:
    """Milliseconds of processor time and number found, for each text of one line."""
    limit, *rest = line.rstrip("\n").split("\t")
    texts = [(base64.b64decode(text).decode(), day) for day, text in zip(rest[::2], rest[1::2], strict=True)]
    told: list[float | int] = []
    begun = mark = time.process_time()
    for text, day in texts:
        found = read(text, day)
        now = time.process_time()
        told += [1000 * (now - mark), found]
        mark = now
        if 0 < float(limit) < 1000 * (now - begun):
            break
    return told
