"""To which side of the moment of writing a clause looks: "met Friday" back, "will meet Friday" ahead."""

import re

from msgspec.structs import replace

from service.domain.event import Aspect, Polarity, Tense
from service.domain.span import Span
from service.grammar.clause import ClauseKind, Direction, Side, VerbGroup, Voice
from service.languages.en.clauses import Part, parts_of
from service.languages.en.closed import DETERMINERS, MARKS, PREPOSITIONS
from service.languages.en.groups import Group, as_verb_group, groups_of
from service.languages.en.lexical import PLANNED_ADJECTIVES, PROSPECTIVE, REPORTING
from service.languages.en.lexicon import MONTHS, WEEKDAYS
from service.languages.en.nounphrase import inside
from service.languages.en.phrases import FINALS
from service.languages.en.verbs import lemma
from service.text.words import Words, words

_AHEAD = frozenset(("until", "till", "by"))
_LASTING = frozenset("last continue remain stay run work wait be live keep serve hold".split())
_DEFERRING = frozenset(
    """give delay postpone adjourn defer extend suspend have agree allow put hold set close ban order renew grant reserve
    promise vow plan want ask wait remand break recess""".split()
)
"""Verbs whose "until" lies ahead of what they tell: "gave the rebels until Friday"."""
_DEMANDING = (
    PROSPECTIVE | _DEFERRING | frozenset("require target forecast project predict need".split())
) - frozenset("be have hold close".split())
"""Verbs whose "by" is a deadline: "wanted an answer by Friday"."""
_MOVING = frozenset("move reschedule shift postpone defer push put go bring change delay bump".split())
_NOWHERE = Direction(Side.NONE)
_IDLE = frozenset("on at in the early late of for a after least".split())


def verb_groups(text: str, start: int, end: int) -> tuple[VerbGroup, ...]:
    """The verb groups of the sentence ``text[start:end]``, with offsets into ``text``."""
    sentence = text[start:end]
    cut = words(sentence)
    return tuple(as_verb_group(group, cut, start) for group in groups_of(sentence))


def clause_direction(text: str, sentence: Span, mention: Span) -> Direction:
    """Past or future for the clause that holds ``mention``, by its signal first, then by its verb."""
    said = _SAID.search(text, max(sentence.start, mention.start - _SAID_REACH), mention.start)
    if said is not None:
        subject = _IS_SUBJECT.match(text, mention.end)  # "said April 11 was a likely day"
        return _NOWHERE if subject is not None else Direction(Side.PAST, said[1], 0.95)
    content = sentence.of(text)
    cut = words(content)
    at = cut.at(mention.start - sentence.start)
    parts = parts_of(content)
    part = _holder(parts, at)
    verb = _verb(parts, part)
    signal = _by_signal(cut, at, verb, _above(parts, verb))
    if signal is not None:
        return signal
    if verb is None and at == 0 and text.startswith(":", mention.end):
        return Direction(Side.FUTURE, ":", 0.6)  # "Sunday: the raft race"
    if _is_behind_deed(cut, at):
        return Direction(Side.PAST, cut.low[at - 1], 0.8)
    direction = _by_verb(cut, parts, verb) if verb is not None else _by_headline(cut, at)
    if direction.side is Side.FUTURE and _was_told(cut, parts, part, at, direction):
        return Direction(Side.PAST, direction.cue, 0.75)
    if direction.side is Side.FUTURE and "will" not in direction.cue and _CAME_NOT.match(text, sentence.end):
        return Direction(Side.PAST, direction.cue, 0.7)
    if _is_attribute(cut, at, mention.end - sentence.start):
        return replace(direction, sure=min(direction.sure, 0.75))
    if text.startswith(_POSSESSIVES, mention.end):
        return _of_possessive(cut, at, direction, verb)
    return direction


_SAID = re.compile(
    r"\b(said|told|began|fell|rose|died|went|came|took|gave|won|wrote|spoke|met|announced|reported|closing price|closing level)(?: on| late| early)? \Z"
)
"""A word of the past right before a time speaks for it, whatever the rest of the sentence does."""

_IS_SUBJECT = re.compile(r" (?:was|is|would|will|seemed|looked)\b")
_SAID_REACH = 24
_CAME_NOT = re.compile(r"\s+(?:It|They|He|She|None|Neither) (?:did not|didn't|did|never|came)\b")
"""How the next sentence says that a plan came to nothing: "It did not"."""

_POSSESSIVES = ("'s", "’s")
_WITH_POSSESSIVE = frozenset(("at", "in", "for", "during", "before", "until", "after", "by"))


_MEETINGS = frozenset("talks meeting meetings summit visit debate".split())
_STRUCK = frozenset(
    """loss defeat win victory attack attacks bombing blast explosion crash killing killings shooting stabbing earthquake quake
    riot riots coup death deaths murder assassination arrest fire flood floods disaster accident raid massacre""".split()
)
"""What nobody plans, and so lies behind "Saturday's …"."""


def _is_behind_deed(cut: Words, at: int) -> bool:
    """Tell "fresh from his victory Tuesday, he will …" from "needs a victory Tuesday"."""
    noun = at - 1 - (at > 0 and cut.low[at - 1] == "on")
    if noun < 1 or cut.low[noun] not in _STRUCK:
        return False
    return any(
        word in ("his", "her", "its", "their", "the", "'s") for word in cut.low[max(noun - 3, 0) : noun]
    )


def _was_told(cut: Words, parts: tuple[Part, ...], part: int, at: int, direction: Direction) -> bool:
    """Tell a time of what a present only points to: "contrasts with a poll on Monday that showed", "figures for May"."""
    if direction.sure > _PRESENT:
        return False
    if cut.low[at - 1] == "for" and at > 1 and cut.low[at - 2] in _COUNTED_UP:
        return True
    if cut.low[at + 1 : at + 2] == ("of",):
        return True  # "the finding on Saturday of explosives"
    following = parts[part + 1] if part + 1 < len(parts) else None
    told = following is not None and following.opener in ("that", "which") and following.group is not None
    behind = told and following is not None and following.begin <= at + 3
    return (
        behind
        and following is not None
        and following.group is not None
        and following.group.tense is Tense.PAST
    )


_PRESENT = 0.75
_COUNTED_UP = frozenset("figures data statistics results index survey numbers accounts".split())


def _is_attribute(cut: Words, at: int, end: int) -> bool:
    """Tell the day of "called the May 23 polls", which the verb does not surely date."""
    after = cut.at(end - 1) + 1
    led = at > 0 and (cut.low[at - 1] in DETERMINERS or cut.low[at] in DETERMINERS)
    dated = cut.low[after - 1][0].isdigit() and len(cut.low[after - 1]) < 3
    return led and dated and after < len(cut) and cut.low[after].isalpha() and inside(cut, after)


_APPOINTED = frozenset(
    """session sessions summit summits meeting meetings match game final semifinal vote election elections poll talks hearing
    race conference ceremony debate clash tie rally march parade opening wedding funeral referendum fight test rubber
    auction launch inauguration trial figures data release results numbers decision conference""".split()
)
"""What people get ready for, and so lies ahead of "for Friday's …"."""


def _of_possessive(cut: Words, at: int, direction: Direction, verb: Part | None) -> Direction:
    """ "Thursday's ruling" has been given, unless the clause is of it or goes to it: "will vote at Friday's meeting"."""
    if at and cut.low[at - 1] == "for" and not _APPOINTED.isdisjoint(cut.low[at + 2 : at + 5]):
        return Direction(Side.FUTURE, "for", 0.8)  # "put forward two bills for Friday's session"
    if not _STRUCK.isdisjoint(cut.low[at + 2 : at + 5]):
        return Direction(Side.PAST, "'s", 0.98)  # "fans called for him to quit after Saturday's loss"
    if at and cut.low[at - 1] in ("to", "into", "for") and not FINALS.isdisjoint(cut.low[at + 2 : at + 4]):
        return Direction(Side.FUTURE, cut.low[at - 1], 0.8)  # "eased through to Sunday's final"
    if direction.side is Side.PAST:
        within = at > 0 and cut.low[at - 1] in ("during", "after", "since")
        return replace(direction, sure=0.98) if within else direction
    if direction.side is Side.FUTURE and not _APPOINTED.isdisjoint(cut.low[at + 2 : at + 5]):
        return direction  # "would be watching Thursday's figures"
    subject = verb is not None and verb.group is not None and verb.group.first > at
    led = at > 0 and cut.low[at - 1] in _WITH_POSSESSIVE
    if direction.side is Side.FUTURE and direction.sure >= 0.9 and (led or subject):
        return direction
    return Direction(Side.PAST, "'s", 0.8)


def _by_headline(cut: Words, at: int) -> Direction:
    """ "Trial starts Monday": a headline's verb that was taken for a noun, in the scheduled present."""
    before = at - 1
    while before > 0 and cut.low[before] in ("on", "at", "in"):
        before -= 1
    word = cut.low[before] if before > 0 else ""
    opening = next((one for one in cut.low[1:4] if one in _SCHEDULED or one in _PLAYING), None)
    if opening is not None and cut.low[-1] != ".":
        return Direction(Side.FUTURE, opening, 0.7)  # "Ireland open campaign Saturday"
    scheduled = len(word) > 4 and word.endswith("s") and lemma(word) in _SCHEDULED
    return Direction(Side.FUTURE, word, 0.75) if scheduled else _NOWHERE


_PLAYING = frozenset("play host visit tour take vote".split())
_SCHEDULED = frozenset(
    "start begin open resume end close meet arrive return leave face run air launch expire vote".split()
)


def _above(parts: tuple[Part, ...], verb: Part | None) -> Group | None:
    """The finite verb that a clause without one hangs on."""
    seen = 0
    while verb is not None and verb.head is not None and seen < _DEEP:
        verb, seen = parts[verb.head], seen + 1
        if verb.group is not None and verb.group.finite:
            return verb.group
    return None


_DEEP = 6


def _by_signal(cut: Words, at: int, verb: Part | None, above: Group | None) -> Direction | None:
    before = at - 1
    while before > at - 4 and before >= 0 and cut.low[before] in _IDLE:
        before -= 1
    if before < 0:
        return None
    word, group = cut.low[before], verb.group if verb else None
    if word == "since" or _behind_noun(cut, at, ("since",)):
        return Direction(Side.PAST, "since", 0.98)
    if (
        not any(word[0].isdigit() for word in cut.low[at : at + 2])
        and _behind_noun(cut, at, ("after", "following"))
        and group is not None
        and group.tense is Tense.PAST
        and not group.modality
    ):
        return Direction(Side.PAST, "after", 0.98)  # "took office after an upset January win"
    if group is not None and group.lemma == "agree" and _agreed_to_meet(cut, group, at):
        return Direction(Side.FUTURE, "agree to", 0.75)
    if word == "to" and group is not None and group.lemma in _MOVING:
        return Direction(Side.FUTURE, f"{group.lemma} to", 0.9)
    if word in _AHEAD:
        if group is not None and group.tense is Tense.PRESPART and above is not None:
            group = above  # "Snow had stopped falling by Wednesday."
        back = group is not None and _looks_back(word, group, cut, fronted=before == 0)
        return Direction(Side.PAST if back else Side.FUTURE, word, 0.75 if back else 0.9)
    if cut.low[max(before - 1, 0) : before + 1] == ("ahead", "of"):
        return Direction(Side.FUTURE, "ahead of", 0.95)
    if _ahead_of(cut, at, verb):
        return Direction(Side.FUTURE, "ahead of", 0.9)
    if word == "ahead" or word in PLANNED_ADJECTIVES:
        past = group is not None and group.tense is Tense.PAST and group.aspect is Aspect.PERFECTIVE
        past = past and cut.low[at] not in WEEKDAYS
        return Direction(Side.PAST if past else Side.FUTURE, word, 0.95)  # "had been scheduled for July 25"
    named = at + (cut.low[at] == "the")
    if cut.low[at - 1] == "for" and cut.form[named][0].isupper() and cut.low[named] not in MONTHS:
        return Direction(Side.FUTURE, "for", 0.75)  # "hired more staff for Christmas"
    return None


def _agreed_to_meet(cut: Words, group: Group, at: int) -> bool:
    """Tell "has agreed to talks aboard a ship Friday" from "agreed to a truce Friday"."""
    object_ = cut.low[group.last + 2 : min(group.last + 8, at)]
    return cut.low[group.last + 1] == "to" and not _MEETINGS.isdisjoint(object_)


def _behind_noun(cut: Words, at: int, signals: tuple[str, ...]) -> bool:
    """Tell the time of what something is told since or after: "since its win in the January polls"."""
    for index in range(at - 1, max(at - _FAR_PHRASE, 0), -1):
        if cut.low[index] in signals:
            return True
        if cut.low[index] not in ("in", "of", "at") and not inside(cut, index):
            return False
    return False


def _ahead_of(cut: Words, at: int, verb: Part | None) -> bool:
    """Tell the time of what stands behind "ahead of": "ahead of a speech by the president on Saturday"."""
    floor = verb.group.last if verb is not None and verb.group is not None and verb.group.last < at else 0
    for index in range(at - 1, max(floor, at - _FAR_PHRASE), -1):
        if cut.low[index] in MARKS:
            return False
        if cut.low[index - 1 : index + 1] == ("ahead", "of"):
            return True
    return False


_FAR_PHRASE = 14


def _looks_back(signal: str, group: Group, cut: Words, *, fronted: bool) -> bool:
    """Tell "lasted until Friday", "didn't open until Friday", "was homeless by Friday" from "was due by Friday"."""
    if group.tense is Tense.PRESENT and group.aspect is Aspect.PERFECTIVE and signal != "by":
        return True  # "has been kept secret until Friday"
    if group.tense is not Tense.PAST:
        return False
    if signal != "by" and (fronted or group.polarity is Polarity.NEGATIVE):
        return True
    if signal == "by":
        due = any(word in PLANNED_ADJECTIVES for word in cut.low[group.last + 1 : group.last + 3])
        return group.aspect is not Aspect.NONE or not (due or group.modality or group.lemma in _DEMANDING)
    if group.aspect is Aspect.PERFECTIVE:
        return True  # "had given them until Friday"
    active = group.voice is Voice.ACTIVE and group.lemma not in _DEFERRING
    return active or group.lemma in _LASTING


def _holder(parts: tuple[Part, ...], at: int) -> int:
    return next((index for index, part in enumerate(parts) if at < part.end), len(parts) - 1)


def _verb(parts: tuple[Part, ...], index: int) -> Part | None:
    """The clause whose verb dates what clause ``index`` holds: itself, or the main one after a fronted phrase."""
    part = parts[index]
    if part.group is not None:
        return part
    for later in parts[index + 1 :]:
        if later.kind is ClauseKind.MAIN and later.group is not None:
            return later
    return next((other for other in parts if other.group is not None), None)


def _by_verb(cut: Words, parts: tuple[Part, ...], part: Part | None) -> Direction:
    if part is None or part.group is None:
        return _NOWHERE
    group = part.group
    cue = " ".join(cut.form[group.first : group.last + 1])
    if not group.finite:
        return _by_governor(cut, parts, part, cue)
    side = _side(group)
    undergone = group.voice is Voice.PASSIVE and group.aspect is Aspect.NONE and group.lemma not in _OFFERED
    if (
        (undergone or group.lemma in _UNPLANNED or group.lemma in _DONE)
        and group.tense is Tense.PAST
        and not group.modality
    ):
        return Direction(Side.PAST, cue, 0.98)
    if group.lemma == "follow" and group.tense is Tense.PRESENT and group.voice is Voice.ACTIVE:
        return Direction(Side.PAST, cue, 0.75)  # "The rally follows a protest Thursday"
    if group.lemma in _AWAITED and group.voice is Voice.PASSIVE and group.aspect is Aspect.NONE:
        return Direction(Side.FUTURE, cue, 0.8)  # "who was expected in Rosa Thursday"
    if group.lemma == "be" and cut.low[0] == "following" and not _TABLES.isdisjoint(cut.low[group.last :]):
        return Direction(Side.PAST, cue, 0.8)  # "Following are the results of matches on Tuesday"
    if group.modality == "be to" and group.tense is Tense.PAST and _overtaken(parts, part):
        return Direction(Side.PAST, cue, 0.7)
    if _is_headline_past(group, part):
        return Direction(Side.PAST, cue, 0.75)
    if side is Side.FUTURE and group.tense is Tense.PRESENT:
        return Direction(side, cue, 0.75, group.modality == "would")
    return Direction(side, cue, 0.95 if side is not Side.NONE else 0.0)


def _is_headline_past(group: Group, part: Part) -> bool:
    """ "Storm kills 12 Sunday": what nobody schedules has happened, unless a condition opens the clause."""
    plain = group.tense is Tense.PRESENT and group.aspect is Aspect.NONE and not group.modality
    return plain and group.lemma in _UNPLANNED and part.opener not in _CONDITIONS


_OFFERED = (
    PROSPECTIVE
    | _DEFERRING
    | frozenset(
        "announce declare approve authorize propose tender slate book offer allow bill pencil mark earmark nominate".split()
    )
)
"""Verbs whose passive may speak of what is still to come: "was approved for December"."""
_AWAITED = frozenset(("expect", "schedule", "slate"))
_DONE = frozenset(
    "end launch seize invade attack bomb strike marry capture release visit resign quit retire elect sack convict sentence jail acquit".split()
)
"""Verbs whose past says surely that it was done, however far the time stands from them."""
_TABLES = frozenset("result results score scores scorers standings summary".split())
_UNPLANNED = frozenset(
    """kill die injure wound shoot stab crash collapse arrest detain destroy defeat beat rout edge thrash win lose sink explode
    erupt smash rescue rob steal flee escape slay drown burn derail topple survive""".split()
)
_CONDITIONS = frozenset(("if", "when", "unless", "whether", "once", "before", "after", "until", "till"))


def _side(group: Group) -> Side:
    if group.tense is Tense.FUTURE:
        return Side.FUTURE
    if group.modality in ("would", "should", "could", "might", "may", "must", "can", "have to", "be to"):
        return Side.PAST if group.aspect is Aspect.PERFECTIVE and group.modality != "will" else Side.FUTURE
    if group.tense is Tense.PAST or (
        group.aspect is not Aspect.NONE and group.aspect is not Aspect.PROGRESSIVE
    ):
        return Side.PAST
    return Side.FUTURE if group.tense is Tense.PRESENT else Side.NONE


def _by_governor(cut: Words, parts: tuple[Part, ...], part: Part, cue: str) -> Direction:
    """An infinitive looks ahead of a plan; other non-finite verbs look where their clause looks."""
    group = part.group
    asked = group is not None and group.modality == "ask" and group.lemma in REPORTING
    if asked and cut.low[max(part.begin - 1, 0)] == "asked":
        return Direction(Side.PAST, f"asked {cue}", 0.75)  # "Asked to comment on Monday's raid, he said …"
    if group is not None and group.modality in _GRANTING and _above_is_past(parts, part):
        return Direction(Side.PAST, cue, 0.8)  # "were allowed to enter the village Thursday"
    if group is not None and _came_to_nothing(parts, part):
        return Direction(Side.PAST, cue, 0.7)
    if group is not None and group.tense is Tense.INFINITIVE and group.modality in PROSPECTIVE:
        return Direction(Side.FUTURE, f"{group.modality} {cue}", 0.9)
    if group is not None and group.tense is Tense.PRESPART and group.aspect is Aspect.PERFECTIVE:
        return Direction(Side.PAST, cue, 0.95)  # "Having lost on Friday, they must win on Monday"
    if group is not None and _is_due(cut, group):
        return Direction(Side.FUTURE, f"to {cue}".replace("to to", "to"), 0.85)
    if group is not None and group.tense is Tense.PASTPART:
        planned = group.lemma in ("schedule", "plan", "expect", "set", "slate", "due")
        return Direction(Side.FUTURE if planned else Side.PAST, cue, 0.9 if planned else 0.95)
    if (
        group is not None
        and group.tense is Tense.PRESPART
        and cut.low[max(group.first - 1, 0)] in ("after", "since", "upon")
    ):
        return Direction(Side.PAST, f"{cut.low[group.first - 1]} {cue}", 0.85)
    if (
        group is not None
        and group.tense is Tense.PRESPART
        and group.lemma in _OPENING
        and _after_purpose(parts, part)
    ):
        return Direction(Side.FUTURE, cue, 0.75)
    own, head, seen = parts.index(part), part.head, 0
    while head is not None and seen < _DEEP:
        parent = parts[head]
        if parent.group is not None and parent.group.finite:
            plans = (
                group is not None and group.tense is Tense.INFINITIVE and parent.group.lemma in PROSPECTIVE
            )
            if plans and head < own:
                return Direction(Side.FUTURE, f"{parent.group.lemma} {cue}", 0.9)
            return _by_verb(cut, parts, parent)
        head, seen = parent.head, seen + 1
    ahead = group is not None and group.tense is Tense.INFINITIVE
    return Direction(Side.FUTURE, cue, 0.7) if ahead else _NOWHERE


_GRANTING = frozenset(("allow", "permit", "enable", "force", "manage"))


def _above_is_past(parts: tuple[Part, ...], part: Part) -> bool:
    over = parts[part.head].group if part.head is not None else None
    return over is not None and over.tense is Tense.PAST and over.voice is Voice.PASSIVE and not over.modality


_OPENING = frozenset(("begin", "start", "open"))


def _after_purpose(parts: tuple[Part, ...], part: Part) -> bool:
    """Tell the "beginning" of "were adjourned to allow for a meeting beginning Thursday"."""
    over = parts[part.head].group if part.head is not None else None
    return over is not None and over.tense is Tense.INFINITIVE


def _came_to_nothing(parts: tuple[Part, ...], part: Part) -> bool:
    """Tell "had been expected to vote Friday" and "Set to open in May, the port opened" from "was to vote Friday"."""
    group, over = part.group, parts[part.head] if part.head is not None else None
    if group is None or group.tense is not Tense.INFINITIVE or over is None or over.group is None:
        return False
    if over.group.tense is Tense.PASTPART and part.begin <= over.end and over.begin == 0:
        main = next(
            (one.group for one in parts if one.kind is ClauseKind.MAIN and one.group is not None), None
        )
        return main is not None and main.tense is Tense.PAST and not main.modality
    past = over.group.tense is Tense.PAST
    return past and (over.group.aspect is Aspect.PERFECTIVE or _overtaken(parts, part))


def _overtaken(parts: tuple[Part, ...], part: Part) -> bool:
    """Tell a plan that a past stands against: "was to vote Friday, but when it met …"."""
    following = parts.index(part) + 1
    other = parts[following] if following < len(parts) else None
    contrast = other is not None and other.opener in ("but", "when", "until") and other.group is not None
    return contrast and other is not None and other.group is not None and _side(other.group) is Side.PAST


def _is_due(cut: Words, group: Group) -> bool:
    """Tell the infinitive of "for talks on a treaty to be signed on Friday", which hangs on a noun."""
    if group.tense is not Tense.INFINITIVE or group.voice is not Voice.PASSIVE:
        return False
    end = begin = group.first - (cut.low[group.first - 1] == "to")
    while begin > 0 and end - begin < _LONGEST_NOUN and inside(cut, begin - 1):
        begin -= 1
    plain = 0 < begin < end and cut.form[end - 1].islower() and _FIRSTS.isdisjoint(cut.low[begin:end])
    return plain and cut.low[begin - 1] in PREPOSITIONS


_LONGEST_NOUN = 6
_FIRSTS = frozenset("first last only latest second third next".split())
