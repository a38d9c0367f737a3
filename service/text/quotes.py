"""Where a quotation is open: “Ask me on Friday,” he said."""

OPENING, CLOSING, STRAIGHT = "“", "”", '"'


def open_quote(text: str, begin: int, at: int) -> int | None:
    """Where the quotation begins that is open at ``at``; looked for from ``begin``, the begin of its paragraph.

    A straight mark opens and closes in turn; a curved one is open until its partner.
    """
    quoted = max(text.rfind(STRAIGHT, begin, at), text.rfind(OPENING, begin, at))
    if quoted < 0 or CLOSING in text[quoted:at]:
        return None
    opened = text[quoted] == OPENING or text.count(STRAIGHT, begin, at) % 2 == 1
    return quoted if opened else None
