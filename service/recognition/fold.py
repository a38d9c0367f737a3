"""The text as rules see it: lower case, plain apostrophes and spaces, every offset unchanged."""

_SAME_LENGTH = (
    ("\u0130", "i"),
    ("\u2019", "'"),
    ("\u2018", "'"),
    ("\u02bc", "'"),
    ("\u00a0", " "),
    ("\u202f", " "),
    ("\u2009", " "),
    ("\u2011", "-"),
    ("\u2010", "-"),
    ("\t", " "),
    ("\r", " "),
)


def fold(text: str) -> str:
    """Return the text folded, one code point for one code point.

    U+0130 is the one character whose lower case is longer; it is replaced first.
    """
    if text.isascii():
        return text.lower().replace("\t", " ").replace("\r", " ")
    for written, plain in _SAME_LENGTH:
        if written in text:
            text = text.replace(written, plain)
    return text.lower()
