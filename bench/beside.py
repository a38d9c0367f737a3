"""Dateline beside its peers, in turn over the same texts: each turn of each peer is a process of its own."""

from collections.abc import Sequence

from bench.driver import Driver, Reading
from bench.figures import Measured, Range, Turn, ratio, short, table
from bench.install import OURS, Peer
from bench.texts import Text, kilobytes

_FEW = 100
_HEAD = (
    "",
    "texts",
    "KB",
    "CPU ms per KB",
    "÷ expressions",
    "÷ timeline",
    "first ms",
    "start (wall)",
    "MB",
    "found",
)


def measure(
    peers: Sequence[Peer], texts: Sequence[Text], rounds: int, turns: int, limit: float
) -> tuple[Measured, ...]:
    """Let every peer have its turn, and again; what a round of ``limit`` milliseconds can't hold is not read."""
    found: dict[str, tuple[int, ...]] = {}
    done: dict[str, list[Turn]] = {peer.name: [] for peer in peers}
    for _ in range(turns):
        for peer in peers:
            turn, counts = _turn(peer, texts[: len(found.get(peer.name, texts))], rounds, limit)
            done[peer.name].append(turn)
            found.setdefault(peer.name, counts)
    return tuple(Measured(name, found[name], tuple(each)) for name, each in done.items())


def _turn(peer: Peer, texts: Sequence[Text], rounds: int, limit: float) -> tuple[Turn, tuple[int, ...]]:
    """A first call, a round that warms up and settles how much can be read, and the rounds that count."""
    with Driver(peer.command) as driver:
        first = driver.read(texts[:1])[0]
        warming = driver.read(texts, limit)
        sample = texts[: len(warming)]
        read = [driver.read(sample) for _ in range(rounds)]
        now, peak = driver.memory()
        turn = Turn(driver.cpu, driver.wall, first.cpu, tuple(map(_cpu, read)), now, peak)
    return turn, tuple(each.found for each in warming)


def _cpu(readings: Sequence[Reading]) -> tuple[float, ...]:
    return tuple(each.cpu for each in readings)


def report(measured: Sequence[Measured], texts: Sequence[Text]) -> str:
    """A table: ratios are turn by turn, over those texts that both have read."""
    named = {each.name: each for each in measured}
    return table(_HEAD, [_row(each, texts, [named[name] for name in OURS[:2]]) for each in measured])


def _row(each: Measured, texts: Sequence[Text], ours: Sequence[Measured]) -> list[str]:
    count = len(each.found)
    start, wall, first, memory = (
        Range.of([getattr(turn, field) for turn in each.turns]).median
        for field in ("start", "start_wall", "first", "memory")
    )
    size = kilobytes(texts[:count])
    return [
        each.name,
        str(count),
        short(size),
        str(each.speed(size)),
        *("1" if each is our else str(ratio(each, our)) for our in ours),
        f"{first:.0f}",
        f"{start:.0f} ({wall:.0f})",
        f"{memory:.0f}",
        f"{sum(each.found)} (ours {sum(ours[0].found[:count])})",
    ]


def growth(peers: Sequence[Peer], texts: Sequence[Text], limit: float) -> dict[str, list[float | None]]:
    """Milliseconds each text takes, texts growing, the least of three; None where ``limit`` would be passed."""
    return {peer.name: _growing(peer, texts, limit) for peer in peers}


def _growing(peer: Peer, texts: Sequence[Text], limit: float) -> list[float | None]:
    told: list[float | None] = [None] * len(texts)
    with Driver(peer.command) as driver:
        driver.read(texts[:1])
        for number, text in enumerate(texts):
            if number and _expected(told, texts, number) > limit:
                break
            try:
                told[number] = min(driver.read([text], patience=_FEW * limit / 1000)[0].cpu for _ in range(3))
            except (TimeoutError, EOFError):
                driver.end()
                break
    return told


def _expected(told: Sequence[float | None], texts: Sequence[Text], number: int) -> float:
    """What a text will take if time grows as it did between the last two."""
    last = told[number - 1] or 0.0
    times = texts[number].kilobytes / texts[number - 1].kilobytes
    if number < 2:
        return last * times
    return last * max(times, last / (told[number - 2] or last))


def report_growth(grown: dict[str, list[float | None]], texts: Sequence[Text]) -> str:
    """CPU ms per KB at each size."""
    head = ["CPU ms per KB, at", *(f"{text.kilobytes:.0f} KB" for text in texts)]
    rows = [
        [
            name,
            *(
                "–" if ms is None else short(ms / text.kilobytes)
                for ms, text in zip(each, texts, strict=True)
            ),
        ]
        for name, each in grown.items()
    ]
    return table(head, rows)
