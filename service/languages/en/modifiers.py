"""Words beside an expression that belong to it: "early", "about", "the end of", "or so"; and words of ranges."""

import re

from service.domain.timex import Mod
from service.grammar.pack import Modifier
from service.grammar.rule import RangeRule

_DURATION, _TIME = frozenset(("duration",)), frozenset(("date", "era", "time", "weekday"))
_ALL = frozenset(("date", "era", "duration", "counted", "time"))
_LASTING = (
    " for",
    " after",
    " in",
    " lasted",
    " last",
    " spent",
    " took",
    " of",
    " just",
    " well",
    " than",
    " with",
    " by",
    " within",
)
"""Before these, "over 20 years" is more than 20 years; elsewhere it says during which."""


def _table(mod: Mod | None, applies: frozenset[str], *words: str) -> tuple[Modifier, ...]:
    return tuple(
        Modifier(word, mod, applies, unless_before=_OWNING if word.endswith(" of") else ()) for word in words
    )


_OWNING = ("'s ", "’s ")
"""Before these, "the opening of next week" is the opening of what next week has: "the opening of next week's talks"."""


_SHUT = tuple(
    f" {word}" for word in "shut close closes closed closing finish finishes finished end ends ended".split()
)
"""What is done early "on" a day, and not early that day."""
_RUNNING = (" being", " be", " was", " were", " ran", " run", " running", " is", " are", " came", " arrived")
"""After these, who is "late on Tuesday" came late."""
_TALKED = tuple(
    f" {word}"
    for word in """talk talks talked talking write writes wrote written writing speak spoke speaking think thinks thinking know
    knows knew ask asked asking book books film films story stories song novel play documentary memoir something anything
    nothing me you us him them all worry worried worries""".split()
)
"""After these, who talks "about 1944" talks of that year."""
DAY_BEHIND = re.compile(
    r"\) (?:on )?| (?:(?!\b(?:and|but|or|when|while|after|before)\b)[^.;:\n]){0,56}?,? ?\bon "
)
"""What stands between the hour and the day of "left at 09:42 on a flight to Nice on 17 August 2019"."""
_ERA = frozenset(("era",))
_HALVED = frozenset(("era", "month"))
_COUNTED = frozenset(("counted",))

BEFORE = (
    *_table(Mod.START, _HALVED, "the first half of"),
    *_table(Mod.END, _HALVED, "the second half of", "the latter half of", "the last half of"),
    *_table(Mod.START, _ERA, "the first quarter of", "the first decades of", "the opening decades of",
        "the early years of", "the opening years of", "the first years of"),
    *_table(Mod.MID, _ERA, "the second quarter of", "the third quarter of", "the middle decades of", "the middle years of"),
    *_table(Mod.END, _ERA, "the last quarter of", "the fourth quarter of", "the final quarter of", "the last decades of",
        "the closing decades of", "the closing years of", "the final years of", "the last years of", "the later years of",
        "the waning years of", "the dying years of"),
    *_table(Mod.BEFORE, _COUNTED, "more than", "well over", "just over", "over"),
    *_table(Mod.AFTER, _COUNTED, "less than", "nearly", "almost", "just under", "under", "not quite"),
    *_table(
        Mod.START, _TIME, "early", "early-", "early in", "the beginning of", "beginning of", "the start of", "start of", "the opening of",
        "the outset of", "the early part of", "the dawn of", "the early", "earlier", "earlier in", "the very beginning of",
        "the first part of", "the earlier part of", "earlier on",
    ),
    *_table(Mod.MID, _TIME, "mid", "mid-", "middle of", "the middle of", "the mid-", "the mid", "the midst of", "the height of", "halfway through", "midway through"),
    *_table(
        Mod.END, _TIME, "late", "late-", "late in", "the end of", "end of", "the close of", "close of", "the late", "later", "later in",
        "the latter part of", "the final days of", "the dying days of", "the closing days of", "the last days of", "the waning days of", "the very end of", "the later part of", "the tail end of", "later on",
    ),
    *_table(Mod.START, _TIME, "early to mid", "early-to-mid", "early-to-mid-", "early to mid-"),
    *_table(Mod.END, _TIME, "mid to late", "mid-to-late", "mid- to late", "mid- to late-"),
    Modifier("late on", Mod.END, _TIME, unless_after=_RUNNING),
    Modifier("early on", Mod.START, _TIME, unless_after=(*_RUNNING, *_SHUT)),
    Modifier("about", Mod.APPROX, _ALL, unless_after=_TALKED),
    *_table(
        Mod.APPROX, _ALL, "around", "approximately", "roughly", "circa", "c.", "ca.", "somewhere around", "just about",
    ),
    *_table(Mod.APPROX, frozenset(("duration", "counted")), "some", "an estimated"),
    *_table(Mod.LESS_THAN, _DURATION, "nearly", "almost", "less than", "under", "just under", "fewer than", "not quite", "close to", "just shy of"),
    Modifier("over", Mod.MORE_THAN, _DURATION, only_after=_LASTING),
    *_table(Mod.MORE_THAN, _DURATION, "more than", "well over", "just over", "longer than", "upwards of", "well more than", "slightly more than"),
    *_table(Mod.EQUAL_OR_MORE, _DURATION, "at least", "no less than", "not less than", "a minimum of"),
    *_table(Mod.EQUAL_OR_LESS, _DURATION, "up to", "no more than", "at most", "as much as", "as many as", "not more than", "a maximum of", "no longer than"),
    *_table(None, frozenset(("date", "era")), "sometime"),
    *_table(None, _DURATION | frozenset(("counted",)), "exactly", "precisely"),
)  # fmt: skip

AFTER = (
    *_table(Mod.APPROX, _DURATION | _TIME, "or so", "or thereabouts"),
    *_table(Mod.EQUAL_OR_MORE, _DURATION, "or more", "or longer", "plus"),
    *_table(Mod.EQUAL_OR_LESS, _DURATION, "or less", "or fewer"),
)  # fmt: skip

RANGES = (
    RangeRule(r",?\s?(?:to|through|thru|until|till|up to|up until|-to-|--?|–|—)"),
    RangeRule(r"and", opener=r"between"),
    RangeRule(r"(?:that |which )?(?:ended|ending)(?: on| in)?", spans=True),
    RangeRule(r",|/|,? ?(?:and|or|as well as)(?: again| then)?(?: on| from| in)?", ties=False),
    RangeRule(r"(?:[a-z]++ ){1,2}of", ties=False, named=True),
)
