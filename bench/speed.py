"""CPU of Dateline beside chrono-node over the same texts, in turn, so that a noisy machine is noisy for both.

    python bench/speed.py [FOLDER] [--rounds 6] [--turns 5]

FOLDER holds .txt or .tml files (default: seeds/). Nothing of them is stored. chrono-node is installed by npm
into build/peers, outside the repository's tracked files.
"""

import argparse
import json
import os
import re
import statistics
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
PEERS = ROOT / "build" / "peers"
CHRONO = "chrono-node@2.10.3"
_MARKUP = re.compile(r"<[^<>]{0,2000}>")


def texts_of(folder: Path) -> list[str]:
    """Every article of a folder; of TimeML only what stands inside TEXT."""
    texts = []
    for path in sorted(folder.iterdir()):
        content = path.read_text(encoding="utf-8") if path.suffix in (".txt", ".tml") else ""
        if path.suffix == ".tml":
            content = _MARKUP.sub("", content.partition("<TEXT>")[2].partition("</TEXT>")[0])
        if content.strip():
            texts.append(content)
    return texts


def install() -> None:
    """Put the peer where it can be run."""
    if not (PEERS / "node_modules" / "chrono-node").exists():
        PEERS.mkdir(parents=True, exist_ok=True)
        command = [
            "npm",
            "install",
            "--silent",
            "--no-save",
            "--no-package-lock",
            "--prefix",
            str(PEERS),
            CHRONO,
        ]
        subprocess.run(command, check=True)


def run(command: list[str], texts: bytes) -> dict[str, object]:
    """One turn of one peer."""
    done = subprocess.run(
        command,
        input=texts,
        capture_output=True,
        check=True,
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
    )
    answer: dict[str, object] = json.loads(done.stdout)
    return answer


def main() -> None:
    """Alternate the peers and print a table."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", nargs="?", type=Path, default=ROOT / "seeds")
    parser.add_argument("--rounds", type=int, default=6)
    parser.add_argument("--turns", type=int, default=5)
    args = parser.parse_args()
    install()
    texts = texts_of(args.folder)
    body = json.dumps(texts).encode()
    kilobytes = sum(map(len, texts)) / 1024
    rounds = str(args.rounds)
    peers = {
        "chrono-node": ["node", "bench/peers/chrono.mjs", str(PEERS), rounds],
        "dateline expressions": [sys.executable, "bench/peers/ours.py", rounds, "expressions"],
        "dateline timeline": [sys.executable, "bench/peers/ours.py", rounds, "timeline"],
    }
    turns = {name: [run(command, body) for _ in range(1)] for name, command in peers.items()}
    for _ in range(args.turns - 1):
        for name, command in peers.items():
            turns[name].append(run(command, body))
    report(turns, kilobytes, len(texts))


def report(turns: dict[str, list[dict[str, object]]], kilobytes: float, count: int) -> None:
    """CPU ms per KB of each peer's best warm round in each turn, and the ratios to the first peer."""
    print(f"{count} texts, {kilobytes:.1f} KB, load average {os.getloadavg()[0]:.2f}")
    print(
        f"{'':24}{'ms/KB median (range)':28}{'ratio (range)':24}{'first ms':>10}{'start ms':>10}{'MB':>8}{'found':>8}"
    )
    base: list[float] = []
    for name, answers in turns.items():
        warm = [statistics.median(answer["warm"]) / kilobytes for answer in answers]  # type: ignore[arg-type]
        base = base or warm
        ratios = [mine / other for mine, other in zip(warm, base, strict=True)]
        first, start, memory = (
            statistics.median([float(str(a[key])) for a in answers]) for key in ("first", "start", "memory")
        )
        speed = f"{statistics.median(warm):.3f} ({min(warm):.3f}-{max(warm):.3f})"
        ratio = f"{statistics.median(ratios):.2f} ({min(ratios):.2f}-{max(ratios):.2f})"
        print(
            f"{name:24}{speed:28}{ratio:24}{first:10.1f}{start:10.1f}{memory:8.0f}{answers[-1]['found']:>8}"
        )


if __name__ == "__main__":
    main()
