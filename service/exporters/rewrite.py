"""The text again, with every relative expression followed by its absolute value: "last Thursday (2022-02-24)"."""

from msgspec import Struct

from service.domain.article import Source
from service.domain.span import Span
from service.domain.timex import Timex3, TimexType

_REFERENCES = ("PRESENT_REF", "PAST_REF", "FUTURE_REF")


class Insertion(Struct, frozen=True):
    """One expression with the value that was written in; ``span`` holds both, in the new text."""

    timex: Timex3
    value: str
    span: Span


def rewrite(text: str, source: Source, expressions: tuple[Timex3, ...]) -> tuple[str, tuple[Insertion, ...]]:
    """Write the values into the title or the text."""
    pieces: list[str] = []
    insertions: list[Insertion] = []
    read = length = 0
    for timex in expressions:
        if timex.source != source or (value := absolute(timex)) is None:
            continue
        piece = f"{text[read : timex.span.end]} ({value})"
        begin = length + timex.span.start - read
        length += len(piece)
        insertions.append(Insertion(timex, value, Span(begin, length)))
        pieces.append(piece)
        read = timex.span.end
    return "".join((*pieces, text[read:])), tuple(insertions)


def absolute(timex: Timex3) -> str | None:
    """What to write after an expression; ``None`` when it is absolute, or nothing is known of it."""
    if timex.anchor is None or timex.value is None or timex.value in _REFERENCES:
        return None
    if timex.type in {TimexType.DATE, TimexType.TIME}:
        return timex.value
    return timex.edtf if timex.type is TimexType.DURATION and timex.interval is not None else None
