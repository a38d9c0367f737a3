"""Pattern pieces built from a lexicon, so that the two can't drift apart."""

import re
from collections.abc import Iterable

GAP = r"(?: {1,3}|[ ]?\n[ ]{0,3}(?!\n))"
"""White space inside an expression: spaces, or one line break; never a blank line."""

DASH = r"[-–—]"


def trie(words: Iterable[str]) -> str:
    """Return a pattern for any of the words, longest first, sharing their prefixes."""
    root: dict[str, dict] = {}  # type: ignore[type-arg]
    for word in words:
        node = root
        for letter in word:
            node = node.setdefault(letter, {})
        node[""] = {}
    return _branch(root)


def _branch(node: dict) -> str:  # type: ignore[type-arg]
    ends = "" in node
    arms = [_letter(letter) + _branch(rest) for letter, rest in sorted(node.items()) if letter]
    if not arms:
        return ""
    body = arms[0] if len(arms) == 1 and not ends else "(?:" + "|".join(arms) + ")"
    return body + "?" if ends else body


def _letter(letter: str) -> str:
    return GAP if letter == " " else re.escape(letter)


def one_of(name: str, words: Iterable[str]) -> str:
    """Return a named group matching one of the words."""
    return f"(?P<{name}>{trie(words)})"
