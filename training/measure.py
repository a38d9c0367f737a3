"""Measure the whole service in turns: train on four fifths of the gold articles, read the other fifth.

    python training/measure.py GOLD [GOLD …] --responses OUT.jsonl [--folds 5]

OUT has a line an article, what POST /v1/timeline would answer with context and undated events, for a scorer.
"""

import argparse
import tempfile
from pathlib import Path

import events
import fates
import msgspec
import ties
from gold import Gold, articles, folds

from service.analysis import analyze
from service.api.schemas import ArticleIn, TimelineOut
from service.languages.en import fate, judge
from service.languages.en import ties as tied


def use(folder: Path) -> None:
    """Let the service read the weights of another folder."""
    judge.WEIGHTS = tied.WEIGHTS = fate.WEIGHTS = folder
    own = (judge._of_form, judge._class_of_form)  # noqa: SLF001
    models = (judge.glance_model, judge.trigger_model, judge.class_model, tied.tie_model, fate.fate_model)
    for kept in (*models, *own, judge.judge):
        kept.cache_clear()


def respond(gold: Gold) -> bytes:
    """What the service answers for one article."""
    published = gold.published[:10] if gold.published else None
    told = {"id": gold.id, "text": gold.text, "published": published, "include": ["context", "undated"]}
    request = msgspec.convert(told, ArticleIn)
    return msgspec.json.encode(TimelineOut.of(request, analyze(request.to_article(), everything=True)))


def main() -> None:
    """Train and read in turns."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("gold", type=Path, nargs="+")
    parser.add_argument("--responses", type=Path, required=True)
    parser.add_argument("--folds", type=int, default=5)
    args = parser.parse_args()
    parts = folds(articles(args.gold), args.folds, events.SEED)
    with args.responses.open("wb") as answers:
        for held in parts:
            with tempfile.TemporaryDirectory() as folder:
                rest = [one for part in parts if part is not held for one in part]
                events.write(Path(folder), rest)
                ties.write(Path(folder), rest)
                fates.write(Path(folder), rest)
                use(Path(folder))
                answers.writelines(respond(one) + b"\n" for one in held)


if __name__ == "__main__":
    main()
