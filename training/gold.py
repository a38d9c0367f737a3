"""Read TimeML gold: the text, its publication date, events, their links to times and to publication."""

import random
import xml.etree.ElementTree as ET
from pathlib import Path
from typing import NamedTuple

Pair = tuple[int, int]

SIDES = {
    "BEFORE": "happened", "IBEFORE": "happened", "AFTER": "scheduled", "IAFTER": "scheduled",
}  # fmt: skip
_TURNED = {"happened": "scheduled", "scheduled": "happened", "ongoing": "ongoing"}


class Gold(NamedTuple):
    """One annotated article; spans are code points of ``text``."""

    id: str
    text: str
    published: str | None
    events: dict[Pair, str]
    sides: dict[Pair, str]
    links: set[tuple[Pair, Pair]]
    kinds: dict[Pair, tuple[str, str | None]]

    @property
    def times(self) -> set[Pair]:
        """Where the times of the text stand."""
        return set(self.kinds)

    def links_in_line(self) -> set[tuple[Pair, Pair]]:
        """The links of an event to a time of the same line."""
        return {one for one in self.links if "\n" not in self.text[min(one)[0] : max(one)[0]]}


def read(path: Path) -> Gold:
    """Read one TimeML file."""
    root = ET.fromstring(path.read_bytes())  # noqa: S314
    body = root.find("TEXT")
    assert body is not None
    pieces: list[str] = []
    spans: dict[str, tuple[Pair, str]] = {}
    _walk(body, pieces, spans, 0)
    creation = root.find("DCT/TIMEX3")
    events = {name: one for name, one in spans.items() if name.startswith("e")}
    times = {name: one[0] for name, one in spans.items() if name.startswith("t")}
    kinds = {
        times[name]: (one.get("type", "DATE"), one.get("value"))
        for one in body.iter("TIMEX3")
        if (name := one.get("tid", "")) in times
    }
    sides, links = _links(root, events, times, creation.get("tid") if creation is not None else None)
    return Gold(
        id=path.stem,
        text="".join(pieces),
        published=creation.get("value") if creation is not None else None,
        events=dict(events.values()),
        sides=sides,
        links=links,
        kinds=kinds,
    )


def _walk(node: ET.Element, pieces: list[str], spans: dict[str, tuple[Pair, str]], start: int) -> int:
    pieces.append(node.text or "")
    end = start + len(node.text or "")
    for child in node:
        end = _walk(child, pieces, spans, end)
        pieces.append(child.tail or "")
        end += len(child.tail or "")
    name = node.get("eid") or node.get("tid")
    if name is not None:
        spans[name] = ((start, end), node.get("class", ""))
    return end


def _links(
    root: ET.Element, events: dict[str, tuple[Pair, str]], times: dict[str, Pair], creation: str | None
) -> tuple[dict[Pair, str], set[tuple[Pair, Pair]]]:
    told = {one.get("eiid"): one.get("eventID") for one in root.iter("MAKEINSTANCE")}
    sides: dict[Pair, str] = {}
    links: set[tuple[Pair, Pair]] = set()
    for link in root.iter("TLINK"):
        first = told.get(link.get("eventInstanceID"))
        event = first or told.get(link.get("relatedToEventInstance"))
        time = link.get("relatedToTime") if first else link.get("timeID")
        if event not in events or time is None:
            continue
        side = SIDES.get(link.get("relType", ""), "ongoing")
        if time == creation:
            sides[events[event][0]] = side if first else _TURNED[side]
        elif time in times:
            links.add((events[event][0], times[time]))
    return sides, links


def articles(folders: list[Path]) -> list[Gold]:
    """Every article of some folders, by name."""
    paths = (path for folder in folders for path in folder.glob("*.tml") if not path.name.startswith("."))
    return sorted(map(read, paths))


def folds(golds: list[Gold], count: int, seed: int) -> list[list[Gold]]:
    """Cut the articles into equal parts, the same for the same seed."""
    shuffled = golds[:]
    random.Random(seed).shuffle(shuffled)  # noqa: S311
    return [shuffled[part::count] for part in range(count)]
