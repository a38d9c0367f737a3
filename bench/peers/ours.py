"""Time Dateline's expressions over the texts on standard input; prints one JSON object like the other peers."""

import resource
import sys
import time

import msgspec

began = time.process_time()
from service.analysis import analyze, find_expressions  # noqa: E402 - the import is what is timed
from service.domain.article import Article  # noqa: E402

start = (time.process_time() - began) * 1000


def _cpu(since: float) -> float:
    return (time.process_time() - since) * 1000


def main(rounds: int, journey: str) -> None:
    """Run ``rounds`` warm rounds and report CPU milliseconds."""
    texts: list[str] = msgspec.json.decode(sys.stdin.buffer.read())
    run = analyze if journey == "timeline" else find_expressions
    mark = time.process_time()
    run(Article(text=texts[0], published="2022-03-01"))
    first = _cpu(mark)
    warm, found = [], 0
    for _ in range(rounds):
        mark = time.process_time()
        found = sum(len(run(Article(text=text, published="2022-03-01")).expressions) for text in texts)
        warm.append(_cpu(mark))
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    answer = {"start": start, "first": first, "warm": warm, "found": found, "memory": memory}
    sys.stdout.buffer.write(msgspec.json.encode(answer))


main(int(sys.argv[1]), sys.argv[2])
