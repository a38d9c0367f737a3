"""Nouns of what happens at once or goes on, and how other words tell of it: what "two days after the vote" counts from."""

from service.domain.expression import EventTime
from service.grammar.pattern import GAP

_ALSO = {
    "death": ("died", "dies"), "birth": ("born",), "wedding": ("married", "wed"), "marriage": ("married",), "shooting": ("shot",),
    "resignation": ("resign",), "killing": ("kill",), "explosion": ("explod",), "surrender": ("surrender",), "departure": ("depart", "left "),
    "arrival": ("arriv",), "sinking": ("sank", "sunk"), "theft": ("stole",), "funeral": ("buried",), "burial": ("buried",),
    "defeat": ("lost", "beaten"), "verdict": ("convict", "acquit"), "sentencing": ("sentenc",), "divorce": ("divorc",),
    "appointment": ("appoint",), "coronation": ("crown",), "eruption": ("erupt",), "inauguration": ("inaugurat", "sworn"),
    "election": ("elect",), "fall": ("fell",), "graduation": ("graduat",), "announcement": ("announc",), "publication": ("publish",),
}  # fmt: skip
_PLAIN = (
    "vote election referendum ballot attack crash accident murder arrest verdict ruling launch bombing blast earthquake quake fire "
    "speech meeting summit game match race debate hearing deal signing collapse fall opening landing coup surgery operation raid "
    "ceremony release merger sale robbery assassination execution hijacking outbreak takeover invasion closure disaster riot storm "
    "hurricane flood tsunami purchase premiere final finale fight bout interview crossing discovery ambush parade rally"
).split()

HAPPENINGS: dict[str, tuple[str, ...]] = {noun: (noun,) for noun in _PLAIN}
HAPPENINGS |= {noun: (noun, *also) for noun, also in _ALSO.items()}
"""Each noun with the beginnings of the words that tell of the same thing."""

LASTING: dict[str, tuple[str, ...]] = {
    noun: (noun,)
    for noun in (
        "war battle trial offensive campaign uprising revolt rebellion revolution protest protests demonstrations unrest blockade "
        "occupation festival tournament conference congress convention talks negotiations visit tour search curfew truce ceasefire "
        "lockdown voyage journey expedition standoff fighting bombardment famine drought epidemic pandemic mission flight heatwave "
        "harvest season mutiny rising insurrection operation inquiry inquest exhibition course boycott intervention reign retreat exodus violence clashes test"
    ).split()
} | {
    "strike": ("strik", "struck", "walked", "walkout"),
    "siege": ("sieg", "besieg"),
    "walkout": ("walk",),
    "riots": ("riot",),
}
"""Nouns of what goes on for days or years: "the third day of the strike" counts from where it began."""

_BEGUN = (
    "began",
    "begin",
    "start",
    "broke",
    "erupt",
    "launch",
    "open",
    "went",
    "walked",
    "laid",
    "declar",
    "invad",
    "set",
)
"""Beginnings of the words that tell of a begin."""

_OVER = ("ended", "ends", "end", "fought", "finish", "over", "held", "took", "closed", "won", "lost")
"""Beginnings of the words that tell that something is over, or was of one day."""
NO_COMPOUND = (
    rf"(?={GAP}?[.,;:)]|{GAP}?$|{GAP}(?:the|an?|this|these|all|no|some|he|she|it|they|we|i|you|his|her|its|their|in|at|on|of|by|from|and"
    r"|but|when|while|which|that|who|with|for|to|as|was|were|is|are|had|has|would|did|ended|began|started|broke|took|came)(?![a-z]))"
)
"""What follows a noun that no other one goes on with: "the vote, …", but not "the vote count"."""


def event_time(noun: str, beside: str) -> EventTime | None:
    """When what a noun names was, for what counts "before", "after" or "into" it; ``None`` where it names no event."""
    if noun in HAPPENINGS and beside != "into":
        return EventTime(noun, HAPPENINGS[noun])
    stems = LASTING.get(noun) or HAPPENINGS.get(noun)
    return None if stems is None else EventTime(noun, stems, _OVER if beside == "after" else _BEGUN)
