"""Learn from TimeML gold which words are events, and of which class.

python training/events.py GOLD [GOLD …] --weights FOLDER
"""

import argparse
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

import fit
import msgspec
from gold import Gold, articles

from service.domain.article import SentenceKind
from service.grammar.linear import Choice, Linear
from service.languages.en.cues import (
    CLASS_TEMPLATES,
    GLANCE,
    OWN,
    TEMPLATES,
    around,
    may_trigger,
    of_class,
    of_form,
    roles_of,
)
from service.languages.en.writing import ABBREVIATIONS, WRITING
from service.text.segment import Outline
from service.text.words import words

SEED = 2022
_COST, _CLASS_COST = 0.3, 0.5


def sentences(gold: Gold) -> Iterator[tuple[int, str]]:
    """The begin and the text of each sentence that the service would read."""
    for sentence in Outline(gold.text, "text", ABBREVIATIONS, WRITING).passage().sentences:
        if sentence.kind is not SentenceKind.FURNITURE:
            yield sentence.span.start, sentence.span.of(gold.text)


class Seen(NamedTuple):
    """The answers of a word that may be a trigger, and its class, empty for one that is none."""

    answers: tuple[str, ...]
    of_class: tuple[str, ...]
    name: str


def labelled(golds: Iterable[Gold]) -> Iterator[Seen]:
    """Every word that may be a trigger."""
    for gold in golds:
        for start, sentence in sentences(gold):
            cut, roles = words(sentence), roles_of(sentence)
            for index in range(len(cut)):
                if may_trigger(cut.low[index]):
                    own, rest = of_form(cut.low[index]), around(cut, roles, index)
                    span = (start + cut.start[index], start + cut.end[index])
                    of_kind = own + of_class(cut, roles, index, rest)
                    yield Seen(own + rest, of_kind, gold.events.get(span, ""))


class Learnt(NamedTuple):
    """The three models of ``judge``."""

    glances: Linear
    triggers: Linear
    classes: Choice


def learn(golds: Iterable[Gold]) -> Learnt:
    """Learn which words are events, at a glance and by a close look, and of which class each is."""
    seen = list(labelled(golds))
    told = [one for one in seen if one.name]
    rows, verdicts = [one.answers for one in seen], [bool(one.name) for one in seen]
    at = [TEMPLATES.index(name) for name in OWN + GLANCE]
    glanced = [tuple(row[place] for place in at) for row in rows]
    return Learnt(
        fit.linear(OWN + GLANCE, glanced, verdicts, _COST),
        fit.linear(TEMPLATES, rows, verdicts, _COST),
        fit.choice(CLASS_TEMPLATES, [one.of_class for one in told], [one.name for one in told], _CLASS_COST),
    )


def write(folder: Path, golds: Iterable[Gold]) -> None:
    """Learn from some articles and write the weights."""
    for name, model in learn(golds)._asdict().items():
        (folder / f"{name}.msgpack").write_bytes(msgspec.msgpack.encode(model))


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
