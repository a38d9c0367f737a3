"""Texts from a grammar of hostile input, for the tests and, in greater number, for a program.

    python -m tests.property.hostile [--count 20000] [--seed 1]

Each text goes the whole journey: into every format, as text and as a page. It must raise nothing, answer with what was
asked, and take no more than 20 times as long as an ordinary text of its size.
"""

import argparse
import random
import sys
import time
from collections.abc import Callable

from msgspec import Struct

from service.api.answers import perform
from service.api.formats import Format
from service.api.jobs import Job, PageIn, Task
from service.api.offsets import OffsetUnit
from service.api.schemas import ArticleIn, Include

TIMES = 20

_LEAST_SECONDS = 0.05
_MAX_TEXT = 1_500_000

_ORDINARY = (
    "Talks between the two sides began last Thursday in the capital, officials said on Monday. The ministers met "
    "again two days later, and signed a first agreement on 4 March 2021. In 2019 the same talks had failed. "
)

_WORDS = (
    *(
        "last Thursday",
        "two weeks ago",
        "in May",
        "since 2014",
        "until",
        "from",
        "to",
        "between",
        "and",
        "the 1990s",
    ),
    *(
        "5 p.m.",
        "Monday night",
        "Christmas",
        "on 04/05/2022",
        "Feb. 24-28",
        "2009-2010",
        "44 BC",
        "the next day",
    ),
    *(
        "began",
        "said",
        "will meet",
        "may have been killed",
        "did not",
        "may",
        "march",
        "second",
        "the",
        "of",
        "before",
    ),
    *(
        "2022-02-24T17:00:00Z",
        "XIX",
        "Q3",
        "half",
        "fortnight",
        "three days later",
        "that year",
        "ago",
        "after",
    ),
)
_MARKS = (
    *(
        "\x00",
        "\x01",
        "\x0b",
        "\x1b[31m",
        "\x7f",
        "\x85",
        "\u2028",
        "\u2029",
        "\r",
        "\r\n",
        "\n",
        "\n\n",
        "\t",
    ),
    *(
        "\u202e",
        "\u202d",
        "\u2066",
        "\u2069",
        "\u200f",
        "\u061c",
        "\u200b",
        "\u200d",
        "\ufeff",
        "\u00ad",
        "\ufffd",
    ),
    *(
        "\u0301",
        "\u0489",
        "\u20dd",
        "\u0130",
        "\u0131",
        "ß",
        "ſ",
        "K",
        "ﬁ",
        "𝟚𝟘𝟚𝟚",
        "２０２２",
        "٢٠٢٢",
        "🚢",
        "👩‍👩‍👧",
        "\U0010ffff",
    ),
    *(
        ".",
        ",",
        ";",
        ":",
        "-",
        "–",
        "—",
        "/",
        "'",
        '"',
        "“",
        "”",
        "(",
        ")",
        "[",
        "]",
        "<",
        ">",
        "&",
        "=",
        "+",
        "@",
        "#",
    ),
)
_PIECES: tuple[str, ...] = (
    "<p>",
    "</p>",
    "<div>",
    "<!--",
    "-->",
    "<script>",
    "</script>",
    "<![CDATA[",
    "&#0;",
    "&amp;",
    "&lt",
    "<td>",
)
_PIECES += (
    '<time datetime="x">',
    "<html>",
    "</body>",
    "<title>",
    "<meta charset=utf-7>",
    "<p a=1 a=2>",
    "<svg>",
    "<li>",
)

Maker = Callable[[random.Random], str]


class Text(Struct, frozen=True):
    """One hostile text, and the way it was made."""

    kind: str
    text: str
    page: bool = False


def _mixed(chance: random.Random) -> str:
    parts = (
        chance.choice(_MARKS if chance.random() < 0.5 else _WORDS) for _ in range(chance.randint(1, 120))
    )
    return chance.choice(("", " ", " ")).join(parts)


def _numbers(chance: random.Random) -> str:
    digits = "9" * chance.choice((3, 9, 19, 40, 400, 5000))
    frames = (
        "{} days ago",
        "in {}",
        "{}-{}-{}",
        "{}/{}/{}",
        "{}:{}",
        "{}th century",
        "the {}s",
        "{} BC",
        "0.{}",
        "-{}",
    )
    return " ".join(chance.choice(frames).replace("{}", digits) for _ in range(chance.randint(1, 8)))


def _nested(chance: random.Random) -> str:
    depth = chance.choice((5, 50, 500))
    frame = chance.choice(
        (
            ("between ", " and 2020"),
            ("from Monday to ", " until May"),
            ("two days before ", ""),
            ("(", ")"),
            ("“", "”"),
        )
    )
    return frame[0] * depth + chance.choice(_WORDS) + frame[1] * depth


def _repeated(chance: random.Random) -> str:
    piece = chance.choice(
        (*_WORDS, *_MARKS, "a", "1", "1 ", "May ", "the ", "- ", "of the ", "Mr. ", "5-", "1/")
    )
    return (piece + chance.choice(("", " "))) * chance.choice((10, 200, 2000))


def _combined(chance: random.Random) -> str:
    marks = "".join(
        chance.choice(("\u0301", "\u0489", "\u200d", "\u202e")) for _ in range(chance.choice((3, 200)))
    )
    return marks.join(chance.choice(_WORDS)) + marks


def _line(chance: random.Random) -> str:
    return (chance.choice((*_WORDS, "x", "0", "(", " ")) + chance.choice(("", " "))) * chance.randint(
        20, 4000
    )


def _tags(chance: random.Random) -> str:
    pieces = (chance.choice((*_PIECES, *_WORDS, *_MARKS)) for _ in range(chance.randint(1, 150)))
    return "".join(pieces)


def _bomb(chance: random.Random) -> str:
    size = chance.choice((100, 2000, 20_000))
    return chance.choice(
        (
            "<div>" * size + "It began on 1 May 2020.",
            "<p " + " ".join(f"a{number}=1" for number in range(size)) + ">It began.</p>",
            "<" * size,
            "&" * size + "amp;" * 10,
            "<table><tr><td>" * (size // 10) + "It began.",
            "<b>a</b> " * (size // 4),
            "<ul><li>" * (size // 10) + "x",
            "<a href=x>last Monday</a> " * (size // 20),
        )
    )


_TEXTS: tuple[Maker, ...] = (_mixed, _numbers, _nested, _repeated, _combined, _line)
_PAGES: tuple[Maker, ...] = (_tags, _bomb)

GIANTS = (
    "x" * 1_000_000,
    "1" * 1_000_000,
    "May " * 250_000,
    "\u0301" * 1_000_000,
    "(" * 1_000_000,
    "last Monday " * 80_000,
    "-" * 1_000_000,
    " " * 999_999 + "x",
    "1/" * 500_000,
    "between 1 and " * 70_000,
)
"""Lines of a megabyte."""


def hostile(seed: int) -> Text:
    """The text of a number: the same number gives the same text."""
    chance = random.Random(seed)  # noqa: S311
    page = chance.random() < 0.2
    make = chance.choice(_PAGES if page else _TEXTS)
    return Text(make.__name__, make(chance), page)


def check(case: Text, seed: int) -> None:
    """Take a text the whole journey."""
    chance = random.Random(seed)  # noqa: S311
    task = chance.choice((*Task, Task.TIMELINE, Task.TIMELINE))
    form = chance.choice([*Format]) if task is Task.TIMELINE else Format.JSON
    request = ArticleIn(
        text="" if case.page else case.text,
        title=chance.choice((None, case.text[:300])),
        published=chance.choice((None, "2022-03-01", "March 1, 2022")),
        strict=chance.random() < 0.3,
        include=chance.choice(((), (Include.CONTEXT, Include.UNDATED))),
        offset_unit=chance.choice([*OffsetUnit]),
    )
    page = PageIn(case.text.encode(), None, _MAX_TEXT) if case.page else None
    outcome = perform(Job(task, request, form, page))
    if outcome.failure is not None:
        raise AssertionError(f"{case.kind}: {outcome.failure.error} at {outcome.failure.places[-4:]}")
    if outcome.problem is not None:
        assert case.page, outcome.problem
        assert outcome.problem.status == 400, outcome.problem


def ordinary_seconds(size: int) -> float:
    """What an ordinary text of a size takes, in processor seconds."""
    text = (_ORDINARY * (size // len(_ORDINARY) + 1))[: max(size, 1)]
    request = ArticleIn(text=text, published="2022-03-01", include=(Include.CONTEXT, Include.UNDATED))
    begun = time.process_time()
    perform(Job(Task.TIMELINE, request))
    return time.process_time() - begun


def main() -> int:
    """Try many, and tell of each that raised or was slow."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--count", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    check(Text("page", "<p>It began.</p>", page=True), 0)
    known: dict[int, float] = {}
    failed = slow = 0
    worst: list[tuple[float, str, int, int]] = []
    giants = [Text("giant", text) for text in GIANTS]
    for number in range(options.count):
        if number and number % 1000 == 0:
            print(f"{number} texts, {failed} failed, {slow} slow", flush=True)
        seed = options.seed * 1_000_000 + number
        case = giants[number] if number < len(giants) else hostile(seed)
        begun = time.process_time()
        try:
            check(case, seed)
        except Exception as error:  # noqa: BLE001 - every one of them is told.
            failed += 1
            print(f"FAILED {seed} {case.kind}: {type(error).__name__}: {str(error)[:300]}", flush=True)
        spent = time.process_time() - begun
        step = max(64, 1 << len(case.text).bit_length())
        if step not in known:
            known[step] = ordinary_seconds(step)
        times = spent / max(known[step], 1e-9)
        if spent > _LEAST_SECONDS and times > TIMES:
            slow += 1
            print(
                f"SLOW {seed} {case.kind}: {len(case.text)} characters, {spent:.2f} s, {times:.0f} times",
                flush=True,
            )
        worst = sorted([*worst, (spent, case.kind, len(case.text), seed)], reverse=True)[:5]
    print("slowest:", *(f"{s:.2f} s {kind} {size} ({seed})" for s, kind, size, seed in worst), sep="\n  ")
    print(f"{options.count} texts, {failed} failed, {slow} slow")
    return 1 if failed or slow else 0


if __name__ == "__main__":
    sys.exit(main())
