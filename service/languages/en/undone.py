"""What a sentence says will not be or need not have been: "Sunday's match was called off"."""

from service.domain.event import Status, Tense
from service.domain.span import Span
from service.grammar.clause import ClauseKind, Voice
from service.languages.en.clauses import Part, parts_of
from service.languages.en.closed import PREPOSITIONS, SUBORDINATORS
from service.languages.en.outlook import is_overtaken
from service.text.words import Words, words


def undone(sentence: str, trigger: Span) -> Status | None:
    """What is called off is denied, a plan that a past stands against only possible; else ``None``."""
    cut, parts = words(sentence), parts_of(sentence)
    at = cut.at(trigger.start)
    part = next((one for one in parts if at < one.end), parts[-1])
    if _is_called_off(cut, parts, part, at):
        return Status.DENIED
    group = part.group
    if group is not None and group.last == at and cut.low[group.first : group.first + 3] in _WERE_TO_HAVE:
        return Status.POSSIBLE  # "The talks were to have begun on Monday."
    if (
        group is None
        or group.last != at
        or not (group.tense is Tense.INFINITIVE or group.modality == "be to")
    ):
        return None
    overtaken = not _is_described(parts, part) and is_overtaken(cut, parts, part)
    return Status.POSSIBLE if overtaken else None


def _is_described(parts: tuple[Part, ...], part: Part) -> bool:
    """Tell the plan of "the report that is due in May was long, but they read it"."""
    following = parts[parts.index(part) + 1 : parts.index(part) + 2]
    if following and following[0].kind is ClauseKind.RELATIVE and not following[0].opener:
        return True  # "what the report they were to hand in on Monday was going to say"
    while part.kind is ClauseKind.INFINITIVE and part.head is not None and part.head < parts.index(part):
        part = parts[part.head]
    return part.kind is ClauseKind.RELATIVE


def _is_called_off(cut: Words, parts: tuple[Part, ...], part: Part, at: int) -> bool:
    """Tell the match of "Sunday's match was called off" and of "snow put off Sunday's match".

    So the "planned" of "The race planned for Sunday was called off".
    """
    low, group = cut.low, part.group
    if group is not None and group.tense is Tense.PASTPART and group.first >= at:
        following = next((one for one in parts if one.begin >= part.end), None)
        group = following.group if following is not None else None
    if group is None or not (
        group.lemma in _UNDOING or (group.lemma, *low[group.last + 1 : group.last + 2]) in _UNDOING_OFF
    ):
        return False
    if group.voice is not Voice.PASSIVE:
        held = low[group.last + 1 : at]
        return group.last < at and _AROUND.isdisjoint(held[held[:1] == ("off",) :])
    before = low[part.begin : at]
    return at < group.first and _AROUND.isdisjoint(before) and "," not in before


_WERE_TO_HAVE = (("was", "to", "have"), ("were", "to", "have"))
_AROUND = PREPOSITIONS | SUBORDINATORS
_UNDOING = frozenset(("cancel", "postpone", "scrap"))
_UNDOING_OFF = frozenset((("call", "off"), ("put", "off"), ("rain", "off")))
