"""The questions asked of an event to tell whether it lies before, at, or after the moment of writing."""

from functools import cache
from pathlib import Path

from service.domain.event import EventClass, Polarity
from service.domain.span import Span
from service.grammar.clause import ClauseKind
from service.grammar.linear import Packed, read_choice
from service.languages.en.clauses import Part, parts_of
from service.languages.en.closed import PREPOSITIONS
from service.languages.en.cues import opening_of, roles_of
from service.languages.en.groups import Group
from service.languages.en.senses import senses
from service.text.words import Words, words

TEMPLATES = (
    "word", "lemma", "role", "role+lemma", "role+class", "class", "class+lemma", "before", "before2", "after", "after+role",
    "opening", "opening+eventive", "noun", "modality", "modality+role", "modality+lemma", "kind", "kind+opener+role",
    "holder", "holder+class", "holder lemma", "holder+opening", "parent", "parent+role", "parent lemma", "parent lemma+role",
    "main", "main+role", "negative+role", "voice+role+class",
    "cue", "cue+role", "cue+class", "prepositional", "quoted", "quoted+role", "ending", "ending+holder", "verb+role", "use+opening",
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


def answers(sentence: str, span: Span, event_class: EventClass) -> tuple[str, ...]:
    """The answers for ``TEMPLATES``."""
    cut, parts, roles = words(sentence), parts_of(sentence), roles_of(sentence)
    at = cut.at(span.start)
    place = next((i for i, part in enumerate(parts) if at < part.end), len(parts) - 1)
    part, word = parts[place], cut.low[at]
    own = part.group if part.group is not None and part.group.last == at else None
    parent = parts[part.head] if part.head is not None else None
    role, known, kind = roles.role[at], senses(word), event_class[:5]
    base = roles.lemma[at] or word
    opening, before, after = opening_of(cut, roles, at), _word(cut, at - 1), _word(cut, at + 1)
    modality = (own.modality if own else None) or "-"
    holder, over = _told(part.group), _told(parent.group if parent else None)
    holder_lemma = part.group.lemma if part.group else "-"
    over_lemma = parent.group.lemma if parent and parent.group else "-"
    main, short = _main(parts), role[:5]
    negative = "n" if part.group is not None and part.group.polarity is Polarity.NEGATIVE else "p"
    cue = _cue(cut, part.begin, part.end, at)
    quoted = "q" if roles.is_quoted(at) else "-"
    return (
        word,
        base,
        role,
        short + base,
        role + kind,
        kind,
        kind + base,
        before,
        _word(cut, at - 2),
        after,
        after + short,
        opening,
        opening[:2] + known.eventive,
        known.noun,
        modality,
        modality + short,
        modality + base,
        part.kind[:5],
        part.kind[:5] + part.opener + short,
        holder if own is None else "own",
        holder + kind if own is None else "own",
        holder_lemma if own is None else "own",
        holder + opening[:2] if own is None else "own",
        over,
        over + role,
        over_lemma,
        over_lemma + short,
        main,
        main + role,
        negative + role,
        (own.voice if own else "-") + short + kind,
        cue,
        cue + short,
        cue + kind,
        _preposition(cut, at),
        quoted,
        quoted + role,
        word[-3:],
        word[-3:] + holder,
        known.verb + short,
        known.use + opening[:2],
    )


def _word(cut: Words, at: int) -> str:
    return cut.low[at] if 0 <= at < len(cut) else _EDGE


def _cue(cut: Words, begin: int, end: int, at: int) -> str:
    """The nearest word of the clause that tells a time or a doubt."""
    held = [place for place in range(begin, min(end, len(cut))) if cut.low[place] in _CUES and place != at]
    if not held:
        return "year" if any(len(word) == 4 and word.isdigit() for word in cut.low[begin:end]) else "-"
    return cut.low[min(held, key=lambda place: abs(place - at))]


def _preposition(cut: Words, at: int) -> str:
    """The preposition that leads to a noun: "after the vote"."""
    return next(
        (cut.low[place] for place in range(at - 1, max(at - 6, -1), -1) if cut.low[place] in PREPOSITIONS),
        "-",
    )


def _told(group: Group | None) -> str:
    if group is None:
        return "-"
    return f"{group.tense[:6]}{group.aspect[:5]}{group.modality or ''}"


def _main(parts: tuple[Part, ...]) -> str:
    return next((_told(p.group) for p in parts if p.kind is ClauseKind.MAIN and p.group is not None), "-")
