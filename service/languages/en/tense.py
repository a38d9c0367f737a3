"""To which side of the moment of writing a clause looks: "met Friday" back, "will meet Friday" ahead."""

import re

from service.domain.event import Tense
from service.domain.span import Span
from service.grammar.clause import NOWHERE, ClauseKind, Direction, Side
from service.languages.en.clauses import Part, parts_of
from service.languages.en.closed import PREPOSITIONS, QUOTES
from service.languages.en.lexicon import MONTH, MONTHS, SEASONS
from service.languages.en.occasions import (
    behind_deed,
    has_dropped,
    is_attribute,
    is_called_for,
    is_decided,
    is_done_by,
    is_dropped,
    is_planned,
    is_reached,
    is_struck,
    of_attribute,
    of_possessive,
    was_told,
)
from service.languages.en.outlook import above, by_headline, by_verb, is_bidden, is_posed
from service.languages.en.signals import by_signal
from service.text.words import Words, words


def clause_direction(text: str, sentence: Span, mention: Span) -> Direction:
    """Past or future for the clause that holds ``mention``, by its signal first, then by its verb."""
    said = _SAID.search(text, max(sentence.start, mention.start - _SAID_REACH), mention.start)
    if said is not None and not _IF.match(text, sentence.start):
        subject = _IS_SUBJECT.match(text, mention.end)  # "said April 11 was a likely day"
        return NOWHERE if subject is not None else Direction(Side.PAST, said[1], 0.95)
    content = sentence.of(text)
    cut = words(content)
    ranged = _RANGED.search(text, max(sentence.start, mention.start - _RANGE_REACH), mention.start)
    at = cut.at((mention.start if ranged is None else ranged.start()) - sentence.start)
    parts = parts_of(content)
    part = holder(parts, at)
    after = cut.at(mention.end - sentence.start - 1) + 1
    closes = part > 0 and _closes_clause(parts[part], at, after)
    verb = parts[part - 1] if closes and parts[part - 1].group is not None else dating_verb(parts, part)
    inset = verb is parts[part] and (_is_as_inset(cut, verb, at) or _is_past_aside(cut, verb, at))
    if inset and verb is not None and verb.head is not None:
        verb = parts[verb.head]
    if _is_told_by_when(parts, part, after):
        return Direction(Side.PAST, "when", 0.97)
    attribute = is_attribute(cut, at, after)
    signal = by_signal(cut, at, verb, above(parts, verb))
    owned = text.startswith(_POSSESSIVES, mention.end)
    agent = owned and signal is not None and signal.cue == "by" and verb is not None and is_done_by(verb)
    struck = owned and signal is not None and signal.cue == "for" and is_struck(cut, after)
    if signal is not None and not (attribute and is_reached(cut, after)) and not agent and not struck:
        return signal
    if _SET_AS.match(text, mention.end):
        return Direction(Side.FUTURE, "deadline", 0.9)
    if verb is None and at == 0 and text.startswith(":", mention.end):
        return Direction(Side.FUTURE, ":", 0.6)  # "Sunday: the raft race"
    beside = _by_surroundings(cut, parts, part, at, after) or _by_opening(cut, at, verb)
    if beside is not None:
        return beside
    direction = _of_season(cut, at, _of_verb(cut, parts, verb, at))
    if direction.side is Side.FUTURE:
        over = 0.75 if was_told(cut, parts, part, at, direction) else _is_over(text, sentence, direction)
        if part == 0 and direction.sure <= _SCHEDULED and is_posed(cut, parts[0].group):
            over = over or 0.7
        if over:
            return Direction(Side.PAST, direction.cue, over)
    if attribute:
        return of_attribute(cut, after, direction)
    if owned:
        return of_possessive(cut, at, after, direction, verb)
    return direction


_SAID = re.compile(
    r"(?<!\bbe )\b(said|told|began|fell|rose|died|went|came|took|gave|won|wrote|spoke|met|announced|reported|closing price|closing level)(?: on| late| early)? \Z"
)
"""A word of the past right before a time speaks for it, whatever the rest of the sentence does."""
_IF = re.compile(r"\W?(?:if|unless)\b", re.IGNORECASE)
_IS_SUBJECT = re.compile(r" (?:was|is|would|will|seemed|looked)\b")
_SET_AS = re.compile(r" as (?:the|a|its|their) (?:new |final )?(?:deadline|date|day|month)\b")
"""How "set Friday as the deadline" goes on."""
_SAID_REACH = 24
_CAME_NOT = re.compile(r"\s+(?:It|They|He|She|None|Neither) (?:did not|didn't|did|never|came)\b")
"""How the next sentence says that a plan came to nothing: "It did not"."""
_SCHEDULED = 0.75
_EXPECTING = frozenset("expect expects plan plans hope hopes predict predict forecast await awaits".split())
_PICTURED = re.compile(
    r"(?: [A-Z][^\n.]{8,120}\.)?\s*(?:\((?:Photo(?:s|graphs?)?|Pictures?|Images?|Credit|AP|AFP|Reuters|[A-Z][\w. ]{2,30}/)"
    r"|(?:Photo|Picture|Image)(?:graph)?s?(?::| by ))"
)
"""What closes a caption, whose present shows what was: "A boy steers a raft on Thursday. (Photo: Ann Lee)"."""
_CAPTION = re.compile(
    r"\W*(?:(?:photo(?:graph)?|picture|image|caption|pictured)(?: \d+)?:|in this (?:\w+ )?(?:photo(?:graph)?|picture|image)\b)",
    re.IGNORECASE,
)
"""What opens one: "PHOTO: Volunteers fill sandbags on Friday"."""
_POSSESSIVES = ("'s", "’s")


def _of_verb(cut: Words, parts: tuple[Part, ...], verb: Part | None, at: int) -> Direction:
    listed = verb is None or verb.group is None or not verb.group.finite
    if cut.low[0] == "should" and "," in cut.low[at:] and "," not in cut.low[:at]:
        return Direction(Side.FUTURE, "should", 0.8)  # "Should the talks collapse on Sunday, …"
    if listed and cut.low[0] in _TO_COME:
        return Direction(Side.FUTURE, cut.low[0], 0.8)  # "Remaining fixtures: Hull v Leeds (Saturday)"
    if verb is None or verb.group is None:
        return by_headline(cut, at)
    if is_bidden(cut, verb.group):
        return Direction(Side.FUTURE, cut.low[verb.group.last], 0.95)
    direction = by_verb(cut, parts, verb)
    if verb.begin < at < verb.group.first and is_dropped(cut, verb.group):
        return Direction(Side.FUTURE, direction.cue, 0.8)  # "The concert on Saturday has been cancelled."
    if is_called_for(cut, at, verb.group) or has_dropped(cut, at, verb.group):
        return Direction(Side.FUTURE, "for", 0.8)
    return direction


def _is_to_start(cut: Words, at: int, verb: Part | None) -> bool:
    """Tell "they said, with counting to start on Friday"."""
    group = verb.group if verb is not None else None
    if group is None or group.tense is not Tense.INFINITIVE or group.last >= at or group.first < _LEAST_WITH:
        return False
    return "with" in cut.low[group.first - _LEAST_WITH : group.first - 1] and cut.low[group.first] == "to"


_LEAST_WITH = 3
_TO_COME = frozenset("remaining upcoming forthcoming coming outlook forecast".split())


def _is_over(text: str, sentence: Span, ahead: Direction) -> float:
    """How surely what follows the sentence says that its plan came to nothing, or that it tells what a picture shows."""
    begin, end = sentence.start, sentence.end
    if "will" not in ahead.cue and _CAME_NOT.match(text, end):
        return 0.7
    shown = ahead.sure <= _SCHEDULED and ahead.cue not in _EXPECTING
    return 0.8 if shown and (_PICTURED.match(text, end) or _CAPTION.match(text, begin)) else 0.0


def _by_surroundings(cut: Words, parts: tuple[Part, ...], part: int, at: int, after: int) -> Direction | None:
    """What is told of by a noun beside the time, or jotted down, whatever the verb of the clause says."""
    deed = behind_deed(cut, at)
    if deed:
        return Direction(Side.PAST, deed, 0.8)
    own = parts[part].group
    # "proposed that the circus move on Friday to the quay"
    done = own is not None and 0 < at - own.last <= _NEAREST
    if not done and is_decided(cut, at, after):
        return Direction(Side.PAST, cut.low[at - 1], 0.8)
    proposes = own is not None and own.finite and own.last < at and cut.low[own.last] == "proposed"
    if at and not proposes and is_planned(cut, at):
        return Direction(Side.FUTURE, "planned", 0.9)
    if at and _is_suggested(cut, at):
        return Direction(Side.FUTURE, cut.low[at - 1], 0.9)
    if _is_ordered(cut, at):
        return Direction(Side.FUTURE, cut.low[1], 0.85)
    if at > 1 and cut.low[at - 1] == "for" and cut.low[at - 2] in _COUNTED and cut.low[at] in MONTHS:
        return Direction(Side.PAST, cut.low[at - 2], 0.8)  # "figures for August will be released in October"
    return Direction(Side.FUTURE, cut.low[0], 0.7) if _is_jotted_plan(parts, part) else None


_NEAREST = 2
_COUNTED = frozenset("figures data numbers statistics results accounts returns totals sales earnings".split())
_RANGED = re.compile(rf"\b{MONTH}\.? ?\d{{1,2}} ?[-–] ?\Z", re.IGNORECASE)
_RANGE_REACH = 20
"""The first half of "had been set for June 7-14", whose second is of the same side."""


def _of_season(cut: Words, at: int, direction: Direction) -> Direction:
    """Tell "was to have opened in the spring", which is over, from "were to have met on Friday", the nearest."""
    near = (
        direction.side is Side.NONE
        and direction.sure > 0
        and not SEASONS.keys().isdisjoint(cut.low[at : at + 2])
    )
    return Direction(Side.PAST, direction.cue, 0.7) if near else direction


def _is_suggested(cut: Words, at: int) -> bool:
    """Tell the day that someone names: "The judge offered Nov. 6", but "offered Monday to resign"."""
    dated = cut.low[at] in MONTHS and any(word[0].isdigit() for word in cut.low[at + 1 : at + 3])
    return dated and cut.low[at - 1] in ("offered", "suggested", "proposed", "floated", "named")


def _by_opening(cut: Words, at: int, verb: Part | None) -> Direction | None:
    """Tell "Had rain come in July, there would be hay" and "With a trial to start on Friday, …"."""
    if cut.low[0] == "had" and "," in cut.low[at:] and "," not in cut.low[:at]:
        return Direction(Side.PAST, "had", 0.8)
    return Direction(Side.FUTURE, "with … to", 0.85) if _is_to_start(cut, at, verb) else None


def _is_ordered(cut: Words, at: int) -> bool:
    """Tell "“Come back on Monday,” the clerk told them", an order that no subject opens."""
    quoted = at > 1 and cut.low[0] in QUOTES and cut.low[1] in _ORDERS
    return quoted and QUOTES.isdisjoint(cut.low[1:at])


_ORDERS = frozenset(
    """come go bring meet wait call leave pay give take send tell ask get let try write keep stay return see watch vote buy sell
    join hand put turn stop start open close""".split()
)


def _is_told_by_when(parts: tuple[Part, ...], part: int, after: int) -> bool:
    """Tell "put it off to Monday, when he won", which has been."""
    following = parts[part + 1] if part + 1 < len(parts) else None
    if following is None or following.opener != "when" or not 0 <= following.begin - after < _AT_ONCE:
        return False
    return _is_past(following) and _is_past(
        parts[part]
    )  # Not "avoid it on Friday, when work left undone restarts"


_AT_ONCE = 2


def _is_past(part: Part) -> bool:
    group = part.group
    return group is not None and group.tense is Tense.PAST and not group.modality


def _is_as_inset(cut: Words, part: Part, at: int) -> bool:
    """Tell the time behind the commas of "to turn up, as billed, at Friday's conference"."""
    group = part.group
    inset = part.opener == "as" and group is not None and group.tense is Tense.PASTPART
    return inset and group is not None and group.last < at and cut.low[group.last + 1] == ","


def _is_past_aside(cut: Words, part: Part, at: int) -> bool:
    """Tell the time behind the commas of "will visit Leeds, which voted for him, on Saturday"."""
    group = part.group
    if (
        part.kind is not ClauseKind.RELATIVE
        or group is None
        or group.last >= at
        or cut.low[part.begin - 1] != ","
    ):
        return False
    led = cut.low[at - 1] in PREPOSITIONS
    return at - led - 1 > group.last and cut.low[at - led - 1] == ","


def _closes_clause(part: Part, at: int, after: int) -> bool:
    """Tell the time between "before" and a verb that is not its own: "guards hired before May Day are asked to go"."""
    begun = part.opener in ("before", "after") and part.begin == at - 1
    return begun and part.group is not None and part.group.finite and part.group.first == after


def _is_jotted_plan(parts: tuple[Part, ...], index: int) -> bool:
    """Tell "heading to Rosa on Friday, shout if you need a lift" from "heading home on Friday, he fell"."""
    group = parts[0].group
    if index or group is None or group.first or group.tense is not Tense.PRESPART:
        return False
    past = any(part.group is not None and part.group.tense is Tense.PAST for part in parts[1:])
    return group.lemma in _GOING and not past


_GOING = frozenset(
    "head go fly drive meet see pop leave move travel come play visit pick catch collect get start bring take run sit".split()
)


def holder(parts: tuple[Part, ...], at: int) -> int:
    """The clause that holds the word ``at``."""
    return next((index for index, part in enumerate(parts) if at < part.end), len(parts) - 1)


def dating_verb(parts: tuple[Part, ...], index: int) -> Part | None:
    """The clause whose verb dates what clause ``index`` holds: itself, or the main one after a fronted phrase."""
    part = parts[index]
    if part.group is not None:
        return part
    for later in parts[index + 1 :]:
        if later.kind is ClauseKind.MAIN and later.group is not None:
            return later
    return next((other for other in parts if other.group is not None), None)
