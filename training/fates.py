"""Learn from TimeML gold on which side of the moment of writing an event lies.

python training/fates.py GOLD [GOLD …] --weights FOLDER
"""

import argparse
from collections.abc import Iterable, Iterator
from pathlib import Path

import fit
import msgspec
from events import sentences
from gold import Gold, articles

from service.domain.event import EventClass
from service.grammar.linear import Choice
from service.languages.en.clauses import parts_of
from service.languages.en.cues import roles_of
from service.languages.en.fate import TEMPLATES, answers
from service.text.words import words

_COST = 0.25


def labelled(golds: Iterable[Gold]) -> Iterator[tuple[tuple[str, ...], str]]:
    """The answers of each event that gold relates to publication, and its side."""
    for gold in golds:
        for start, sentence in sentences(gold):
            end = start + len(sentence)
            cut, roles, parts = words(sentence), roles_of(sentence), parts_of(sentence)
            for (first, last), side in gold.sides.items():
                if start <= first and last <= end:
                    kind = EventClass(gold.events[first, last])
                    yield answers(cut, roles, parts, cut.at(first - start), kind), side


def learn(golds: Iterable[Gold]) -> Choice:
    """The model of ``fate``."""
    seen = list(labelled(golds))
    return fit.choice(TEMPLATES, [row for row, _ in seen], [side for _, side in seen], _COST, fit.SMALL)


def write(folder: Path, golds: Iterable[Gold]) -> None:
    """Learn from some articles and write the weights."""
    (folder / "fates.msgpack").write_bytes(msgspec.msgpack.encode(learn(golds)))


def main() -> None:
    """Write the weights."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("gold", type=Path, nargs="+")
    parser.add_argument("--weights", type=Path, required=True)
    args = parser.parse_args()
    write(args.weights, articles(args.gold))


if __name__ == "__main__":
    main()
