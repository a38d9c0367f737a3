"""Learn from TimeML gold which time dates which event, and measure it with gold events and times.

    python training/ties.py GOLD [GOLD …] --weights FOLDER
    python training/ties.py GOLD [GOLD …] --folds 5

The second hands gold events and times to the anchoring stage and prints the F1 of links inside a paragraph line,
once with the links of a sentence as a whole, once with at most one time for an event.
"""

import argparse
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

import fit
import msgspec
from events import SEED, sentences
from gold import Gold, Pair, articles, folds

from service.anchoring.weigh import seen
from service.domain.event import EventClass
from service.domain.span import Span
from service.domain.timex import TimexType
from service.grammar.events import Told
from service.grammar.linear import Linear, probability
from service.languages.en import PACK
from service.languages.en.pairs import Pairs
from service.languages.en.ties import NOTHING, TEMPLATES, answers

_COST = 0.15
_THRESHOLDS = (0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5)


def pairs(gold: Gold) -> Iterator[tuple[tuple[str, ...], tuple[Pair, Pair], bool]]:
    """The answers for every event and time of one sentence, and whether gold links them."""
    for start, sentence in sentences(gold):
        end = start + len(sentence)
        told = sorted(span for span in gold.events if start <= span[0] and span[1] <= end)
        times = sorted(span for span in gold.times if start <= span[0] and span[1] <= end)
        if not told or not times:
            continue
        events = tuple(Told(Span(a - start, b - start), EventClass(gold.events[a, b])) for a, b in told)
        dated = tuple(
            seen(
                sentence,
                Span(a - start, b - start),
                TimexType(gold.kinds[a, b][0]),
                gold.kinds[a, b][1],
                events,
                PACK.events,
            )
            for a, b in times
        )
        beside = Pairs(sentence, events, dated)
        for event, one in enumerate(told):
            for time, other in enumerate(times):
                asked = answers(beside, event, time)
                if asked is not NOTHING:
                    yield asked, (one, other), (one, other) in gold.links


def learn(golds: Iterable[Gold]) -> Linear:
    """The model of ``ties``."""
    rows = [(answers, linked) for gold in golds for answers, _, linked in pairs(gold)]
    return fit.linear(TEMPLATES, [row for row, _ in rows], [linked for _, linked in rows], _COST, fit.SMALL)


def write(folder: Path, golds: Iterable[Gold]) -> None:
    """Learn from some articles and write the weights."""
    (folder / "ties.msgpack").write_bytes(msgspec.msgpack.encode(learn(golds)))


def cross(golds: list[Gold], count: int) -> None:
    """Print the F1 at several thresholds, and how often links of each probability are right."""
    parts, n, calibration = (
        folds(golds, count, SEED),
        Counter[tuple[str, float]](),
        Counter[tuple[str, int]](),
    )
    for held in parts:
        model = learn(one for part in parts if part is not held for one in part)
        for gold in held:
            n["gold", 0] += len(gold.links_in_line())
            weighed = [(probability(model.score(row)), pair, linked) for row, pair, linked in pairs(gold)]
            for chance, _, linked in weighed:
                calibration["all", int(10 * chance)] += 1
                calibration["right", int(10 * chance)] += linked
            for threshold in _THRESHOLDS:
                best: dict[Pair, tuple[float, bool]] = {}
                for chance, (event, _), linked in weighed:
                    if chance > threshold:
                        n["all", threshold] += 1
                        n["all right", threshold] += linked
                        best[event] = max(best.get(event, (0.0, False)), (chance, linked))
                n["one", threshold] += len(best)
                n["one right", threshold] += sum(linked for _, linked in best.values())
    for threshold in _THRESHOLDS:
        figures = []
        for name in ("all", "one"):
            right, said = n[f"{name} right", threshold], n[name, threshold]
            gold = n["gold", 0]
            both = 200 * right / (said + gold)
            figures.append(f"{name}: P {100 * right / said:.1f} R {100 * right / gold:.1f} F1 {both:.1f}")
        print(f"{threshold:.2f}", " | ".join(figures))
    for step in range(10):
        print(f"{step / 10:.1f}", f"{calibration['right', step]} of {calibration['all', step]}")


def main() -> None:
    """Train, or measure."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("gold", type=Path, nargs="+")
    parser.add_argument("--weights", type=Path)
    parser.add_argument("--folds", type=int)
    args = parser.parse_args()
    golds = articles(args.gold)
    if args.weights:
        write(args.weights, golds)
    if args.folds:
        cross(golds, args.folds)


if __name__ == "__main__":
    main()
