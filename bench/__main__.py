"""Measure Dateline: beside its peers, growing texts, memory, two workers against one, the share of HTTP.

    python -m bench [FOLDER] [--parts peers,growth,memory,batch,http] [--peers chrono,dateparser]

FOLDER holds .txt or .tml files; else the seed is read, and texts mixed from its clauses. Nothing of them is stored.
Processor time is compared in turn, so that a busy machine is busy for all; figures belong to the load beside them.
"""

import argparse
import os
import platform
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec

from bench import batch, beside, memory, web
from bench.driver import ROOT
from bench.install import NAMES, OURS, Peer, ours, peers
from bench.texts import Text, kilobytes, mixed, of_folder

_SIZES = (10, 30, 100, 300, 1000)


def main() -> None:
    """Measure the parts asked for; print each table when it is there, and write the figures down."""
    options = _options()
    texts = of_folder(options.folder or ROOT / "seeds")
    if options.folder is None:
        texts += tuple(mixed(texts, 1024 * size, seed=size) for size in (1, 2, 4, 8, 16))
    figures: dict[str, Any] = {
        "when": time.strftime("%Y-%m-%d %H:%M", time.gmtime()),
        "machine": f"{platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}",
        "texts": len(texts),
        "kilobytes": round(kilobytes(texts), 1),
    }
    print(
        f"{figures['when']} UTC, {figures['machine']}; {len(texts)} texts, {kilobytes(texts):.0f} KB",
        flush=True,
    )
    for part in options.parts:
        before = os.getloadavg()[0]
        told, shown = _PARTS[part](options, texts)
        load = (round(before, 2), round(os.getloadavg()[0], 2))
        print(f"\n{part}, load average {load[0]} before and {load[1]} after\n\n{shown}", flush=True)
        figures[part] = {"load": load, **told}
    options.json.parent.mkdir(parents=True, exist_ok=True)
    options.json.write_bytes(msgspec.json.format(msgspec.json.encode(figures)))


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m bench", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    names = lambda text: tuple(text.split(","))  # noqa: E731
    parser.add_argument("folder", nargs="?", type=Path)
    parser.add_argument("--parts", type=names, default=tuple(_PARTS))
    parser.add_argument("--peers", type=names, default=NAMES)
    parser.add_argument("--rounds", type=int, default=6, help="warm rounds in each turn")
    parser.add_argument("--turns", type=int, default=5, help="turns of each peer")
    parser.add_argument("--limit", type=float, default=2, help="seconds that a round of a slow peer may take")
    parser.add_argument("--json", type=Path, default=ROOT / "build" / "bench.json")
    return parser.parse_args()


def _beside(options: argparse.Namespace, texts: tuple[Text, ...]) -> tuple[dict[str, Any], str]:
    able, missing = _peers(options)
    found = beside.measure(able, texts, options.rounds, options.turns, 1000 * options.limit)
    told = {each.name: each for each in found}
    return {"peers": told, "missing": missing}, "\n".join([beside.report(found, texts), *missing])


def _growth(options: argparse.Namespace, texts: tuple[Text, ...]) -> tuple[dict[str, Any], str]:
    able, missing = _peers(options)
    growing = [mixed(texts, 1024 * size) for size in _SIZES]
    grown = beside.growth(
        [each for each in able if each.name in (*OURS[:2], *NAMES)], growing, 10_000 * options.limit
    )
    return {"sizes": _SIZES, "ms": grown}, "\n".join([beside.report_growth(grown, growing), *missing])


def _peers(options: argparse.Namespace) -> tuple[list[Peer], list[str]]:
    known = [*map(ours, OURS), *peers(options.peers)]
    return [each for each in known if not each.missing], [
        f"{each.name}: left out, {each.missing}." for each in known if each.missing
    ]


_PARTS: dict[str, Callable[[argparse.Namespace, tuple[Text, ...]], tuple[dict[str, Any], str]]] = {
    "peers": _beside,
    "growth": _growth,
    "memory": lambda _, texts: memory.measure(texts),
    "batch": lambda options, texts: batch.measure(texts, options.turns),
    "http": lambda options, texts: web.measure(texts, options.turns),
}


if __name__ == "__main__":
    main()
