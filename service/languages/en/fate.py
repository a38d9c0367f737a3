"""Whether an event lies before, at, or after the moment of writing, and the questions asked to tell."""

from functools import cache
from pathlib import Path

from service.domain.event import EventClass, Polarity, Status
from service.domain.span import Span
from service.grammar.linear import Packed, read_choice
from service.languages.en.clauses import Part, parts_of
from service.languages.en.cues import Roles, opening_of, roles_of
from service.languages.en.senses import senses
from service.languages.en.verbgroup import Group
from service.text.words import Words, words

TEMPLATES = (
    "class", "class+lemma", "before2", "opening+eventive", "noun", "modality+lemma", "kind+opener+role", "holder lemma",
    "holder+opening", "negative+role", "voice+role+class", "cue+role", "ending+holder", "verb+role", "lemma",
)  # fmt: skip
WEIGHTS = Path(__file__).with_name("weights")
_EDGE = "|"
_CUES = frozenset(
    """yesterday today tonight tomorrow now currently recently ago last next since already still yet soon later earlier
    previously former past future will would monday tuesday wednesday thursday friday saturday sunday if until once
    coming upcoming expected planned scheduled proposed possible potential continue continued first latest new""".split()
)


@cache
def fate_model() -> Packed:
    """The weights for the three sides of the moment of writing, read once."""
    return read_choice(WEIGHTS / "fates.msgpack")


def fate(sentence: str, trigger: Span, event_class: EventClass) -> Status:
    """What the model says of an event: happened, ongoing or scheduled."""
    cut, model = words(sentence), fate_model()
    asked = answers(cut, roles_of(sentence), parts_of(sentence), cut.at(trigger.start), event_class)
    return Status(model.best(model.score(asked)))


def answers(
    cut: Words, roles: Roles, parts: tuple[Part, ...], at: int, event_class: EventClass
) -> tuple[str, ...]:
    """The answers for ``TEMPLATES`` of the event whose trigger is the word ``at``."""
    part = next((one for one in parts if at < one.end), parts[-1])
    group, word, role = part.group, cut.low[at], roles.role[at]
    own = group is not None and group.last == at
    known, kind, short = senses(word), event_class[:5], role[:5]
    base = roles.lemma[at] or word
    opening = opening_of(cut, roles, at)[:2]
    holder = "own" if own else _told(group)
    negative = "n" if group is not None and group.polarity is Polarity.NEGATIVE else "p"
    return (
        kind,
        kind + base,
        cut.low[at - 2] if at > 1 else _EDGE,
        opening + known.eventive,
        known.noun,
        ((group.modality if own and group else None) or "-") + base,
        part.kind[:5] + part.opener + short,
        "own" if own else (group.lemma if group else "-"),
        "own" if own else holder + opening,
        negative + role,
        (group.voice if own and group else "-") + short + kind,
        _cue(cut, part.begin, part.end, at) + short,
        word[-3:] + holder,
        known.verb + short,
        base,
    )


def _cue(cut: Words, begin: int, end: int, at: int) -> str:
    """The nearest word of the clause that tells a time or a doubt."""
    low = cut.low
    held = [place for place in range(begin, min(end, len(low))) if low[place] in _CUES and place != at]
    if held:
        return low[min(held, key=lambda place: abs(place - at))]
    return "year" if any(len(word) == 4 and word.isdigit() for word in low[begin:end]) else "-"


def _told(group: Group | None) -> str:
    if group is None:
        return "-"
    return f"{group.tense[:6]}{group.aspect[:5]}{group.modality or ''}"
