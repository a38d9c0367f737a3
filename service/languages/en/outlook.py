"""What the verb of a clause says of the side of its times: tense, aspect, mood, and the verb it hangs on."""

from service.domain.event import Aspect, Polarity, Tense
from service.grammar.clause import NOWHERE, ClauseKind, Direction, Side, Voice
from service.languages.en.clauses import Part
from service.languages.en.closed import DETERMINERS, PREPOSITIONS, QUOTES, TIME_WORDS
from service.languages.en.lexical import BLAMING, DEFERRING, PROSPECTIVE, REPORTING
from service.languages.en.lexicon import WEEKDAYS
from service.languages.en.nounphrase import inside
from service.languages.en.verbgroup import Group
from service.languages.en.verbs import lemma
from service.text.words import Words


def by_headline(cut: Words, at: int) -> Direction:
    """ "Trial starts Monday": a headline's verb that was taken for a noun, in the scheduled present."""
    before = at - 1
    while before > 0 and cut.low[before] in ("on", "at", "in"):
        before -= 1
    word = cut.low[before] if before > 0 else ""
    if cut.low[-1] == "?":
        return Direction(Side.FUTURE, "?", 0.6)  # "Friday afternoon any good?"
    opening = next((one for one in cut.low[1:4] if one in _SCHEDULED or one in _PLAYING), None)
    if opening is not None and cut.low[-1] != ".":
        return Direction(Side.FUTURE, opening, 0.7)  # "Ireland open campaign Saturday"
    scheduled = len(word) > 4 and word.endswith("s") and lemma(word) in _SCHEDULED
    return Direction(Side.FUTURE, word, 0.75) if scheduled else NOWHERE


def is_posed(cut: Words, group: Group | None) -> bool:
    """Tell a caption's present, which shows what was: "A boy cools off in a fountain", "Pilgrims light candles"."""
    if group is None or group.lemma not in _POSING or group.modality or group.aspect is not Aspect.NONE:
        return False
    if group.lemma == "walk" and cut.low[group.last + 1 : group.last + 2] == ("out",):
        return False  # "Dockers walk out on Monday"
    subject = cut.low[: group.first]
    led = bool(subject) and (
        subject[0] in _SOME or (subject[0].endswith("s") and subject[0] not in DETERMINERS)
    )
    return led and group.tense is Tense.PRESENT and group.first <= _LONGEST_POSED


_SOME = frozenset("a an two three four people men women children police".split())
_LONGEST_POSED = 10
_POSING = frozenset(
    """light cool wade watch carry hold stand sit look gaze wave pray weep cry embrace hug smile paddle push pull inspect survey
    sort swim shelter rest sleep climb pose kneel peer cheer applaud walk ride wait queue cross jump wash cook eat drink sweep
    gesture stare lean carry balance rinse stir peel sift stack haul drag warm shade cycle bathe splash chase feed pick""".split()
)
_PLAYING = frozenset("play host visit tour take vote".split())
_SCHEDULED = frozenset(
    "start begin open resume end close meet arrive return leave face run air launch expire lapse vote".split()
)


def by_verb(cut: Words, parts: tuple[Part, ...], part: Part | None) -> Direction:
    """The side that the verb of a clause tells."""
    if part is None or part.group is None:
        return NOWHERE
    group = part.group
    cue = " ".join(cut.form[group.first : group.last + 1])
    if not group.finite:
        return _by_governor(cut, parts, part, cue)
    if _is_condition(cut, parts, part):
        return Direction(Side.FUTURE, f"if {cue}", 0.8)
    if _would_be_then(parts, part):
        return Direction(Side.FUTURE, cue, 0.8, backshifted=True)
    side = _side(group)
    opened = part.opener in _TOLD_WHEN or (part.kind is ClauseKind.RELATIVE and bool(part.opener))
    told = opened and group.lemma not in _OFFERED  # "when they approached him in February"
    undergone = group.voice is Voice.PASSIVE and group.aspect is Aspect.NONE and group.lemma not in _OFFERED
    if (
        (undergone or told or group.lemma in _UNPLANNED or group.lemma in _DONE)
        and group.tense is Tense.PAST
        and not group.modality
    ):
        return Direction(Side.PAST, cue, 0.98, group.aspect is Aspect.PERFECTIVE)
    had = group.tense is Tense.PAST and group.aspect is Aspect.PERFECTIVE
    warned = group.lemma == "warn" and cut.low[group.last + 1 : group.last + 2] == ("of",)
    if warned or (group.lemma in _PLANNING and group.voice is Voice.ACTIVE and not had):
        return Direction(Side.FUTURE, cue, 0.8)  # "planned a march on Friday", "warned of a drop in March"
    if (
        " to have " in cue
        or _was_hoped(parts, part, group)
        or cut.low[group.first] == "been"
        or (group.modality == "could" and group.polarity is Polarity.NEGATIVE)
    ):
        # "are likely to have fallen in May", "could not be reached Friday"; of "were to have been sold on Friday" the nearest
        against = _against(cut, parts, part)
        open_yet = against is None or against.lemma in _CALLING_OFF or not is_overtaken(cut, parts, part)
        near = cue.startswith(("was to have ", "were to have ")) and open_yet
        return Direction(Side.NONE if near else Side.PAST, cue, 0.5 if near else 0.75)
    alone = group.last + 1 < len(cut) and cut.low[group.last + 1] in (
        "in",
        "on",
    )  # "A further 60p follows in October"
    follows = group.lemma == "follow" and group.tense is Tense.PRESENT and group.voice is Voice.ACTIVE
    awaited = group.lemma == "promise" or (group.lemma in _AWAITED and group.aspect is Aspect.NONE)
    if awaited and group.voice is Voice.PASSIVE and not (group.lemma == "promise" and had):
        return Direction(
            Side.FUTURE, cue, 0.8
        )  # "who was expected in Rosa Thursday", "have been promised pay in May"
    if group.lemma == "be" and cut.low[0] == "following" and not _TABLES.isdisjoint(cut.low[group.last :]):
        return Direction(Side.PAST, cue, 0.8)  # "Following are the results of matches on Tuesday"
    beside = part.opener in _MEANWHILE or is_overtaken(cut, parts, part) or _did_otherwise(parts, part)
    if group.modality == "be to" and group.tense is Tense.PAST and beside:
        return Direction(Side.PAST, cue, 0.7)
    if (follows and not alone) or _is_headline_past(cut, group, part):
        return Direction(Side.PAST, cue, 0.75)  # "The rally follows a protest Thursday"
    if side is Side.FUTURE and group.tense is Tense.PRESENT:
        told = group.modality == "would" and part.kind is not ClauseKind.COORDINATE
        return Direction(side, cue, 0.95 if _turns_present(parts, part, group) else 0.75, told)
    seen = group.tense is Tense.PAST and (group.modality == "be to" or group.aspect is Aspect.PERFECTIVE)
    return Direction(side, cue, 0.95 if side is not Side.NONE else 0.0, seen)


def is_bidden(cut: Words, group: Group) -> bool:
    """Tell "Please come to Sunday's service" and "Do not miss Friday's talk"."""
    opening = cut.low[: group.first]
    plain = group.tense is Tense.PRESENT and not group.modality and group.aspect is Aspect.NONE
    return (
        plain
        and cut.low[group.last] in (group.lemma, "not", "n't")
        and all(word in _BIDDING for word in opening)
    )


_BIDDING = QUOTES | {"please", "do", "not", "n't", "just", "so", "and", "but", ","}


def _was_hoped(parts: tuple[Part, ...], part: Part, group: Group) -> bool:
    """Tell "We had hoped you would come on Sunday"."""
    over = parts[part.head].group if part.head is not None and group.modality == "would" else None
    had = over is not None and over.aspect is Aspect.PERFECTIVE and over.tense is Tense.PAST
    return had and over is not None and over.lemma == "hope"


def _turns_present(parts: tuple[Part, ...], part: Part, group: Group) -> bool:
    """Tell the plan of "last played here in 2011 and returns in May", whose present follows a past."""
    if part.kind is not ClauseKind.COORDINATE or group.tense is not Tense.PRESENT or group.modality:
        return False
    over = parts[part.head].group if part.head is not None else None
    past = over is not None and over.finite and over.tense is Tense.PAST and over.lemma not in REPORTING
    return past and group.aspect is Aspect.NONE and group.lemma not in REPORTING | {"be", "have"}


def _did_otherwise(parts: tuple[Part, ...], part: Part) -> bool:
    """Tell the plan of "The plane, which was to land on Monday, turned back"."""
    following = parts[parts.index(part) + 1 :] if part.kind is ClauseKind.RELATIVE else ()
    head = next(
        (one.group for one in following if one.kind is ClauseKind.MAIN and one.group is not None), None
    )
    return (
        head is not None
        and head.finite
        and head.tense is Tense.PAST
        and not head.modality
        and head.lemma not in REPORTING
    )


def _is_condition(cut: Words, parts: tuple[Part, ...], part: Part) -> bool:
    """ "If the government fell in May, a vote would follow", "provided that they win on Sunday"."""
    provided = part.opener == "that" and cut.low[max(part.begin - 1, 0)] == "provided"
    group = part.group
    past = group is not None and group.tense is Tense.PAST
    alike = (
        past and group is not None and cut.low[group.last] == group.lemma
    )  # "can go top if they beat Rosa on Sunday"
    follows = past and (_would_follow(parts) or (alike and _may_follow(parts, part)))
    return provided or (part.opener in ("if", "unless") and follows)


def _would_be_then(parts: tuple[Part, ...], part: Part) -> bool:
    """Tell the meeting of "said they would sign after he attended a meeting on June 22"."""
    over = parts[part.head] if part.head is not None and part.opener in _THEN else None
    past = part.group is not None and part.group.tense is Tense.PAST
    closes = parts[-1].group is not None and parts[-1].group.lemma in REPORTING
    reported = over is not None and (over.kind is ClauseKind.COMPLEMENT or closes) and over.group is not None
    return (
        past and reported and over is not None and over.group is not None and over.group.modality == "would"
    )


_THEN = frozenset("after before once when until".split())


def _would_follow(parts: tuple[Part, ...]) -> bool:
    mains = (one.group for one in parts if one.kind is ClauseKind.MAIN and one.group is not None)
    return any(one.modality in ("would", "could", "might") and one.aspect is Aspect.NONE for one in mains)


def _may_follow(parts: tuple[Part, ...], condition: Part) -> bool:
    """Whether the rest of a sentence is of the present or to come: "they go top if …", "if …, they will go top"."""
    others = [
        one.group for one in parts if one is not condition and one.group is not None and one.group.finite
    ]
    return bool(others) and all(one.tense in (Tense.PRESENT, Tense.FUTURE) for one in others)


def _is_headline_past(cut: Words, group: Group, part: Part) -> bool:
    """ "Storm kills 12 Sunday": what nobody schedules has happened, unless a condition opens the clause."""
    plain = group.tense is Tense.PRESENT and group.aspect is Aspect.NONE and not group.modality
    open_ = part.opener in _CONDITIONS or cut.low[part.begin] in ("whoever", "whichever")
    return plain and group.lemma in _UNPLANNED and not open_


_OFFERED = (
    PROSPECTIVE
    | DEFERRING
    | frozenset(
        "announce declare approve authorize propose tender slate book offer allow bill pencil mark earmark nominate".split()
    )
)
"""Verbs whose passive may speak of what is still to come: "was approved for December"."""
_TOLD_WHEN = frozenset(("when", "after", "since", "where"))
_MEANWHILE = frozenset(("when", "as", "while"))
"""What opens "when they were about to cross", which was beside what is told."""
_PLANNING = frozenset(("plan", "schedule"))
_AWAITED = frozenset(("expect", "schedule", "slate"))
_DONE = frozenset(
    "end launch seize invade attack bomb strike marry capture release visit resign quit retire elect sack convict sentence jail acquit".split()
)
"""Verbs whose past says surely that it was done, however far the time stands from them."""
_TABLES = frozenset("result results score scores scorers standings summary".split())
_UNPLANNED = frozenset(
    """kill die injure wound shoot stab crash collapse arrest detain destroy defeat beat rout edge thrash win lose sink explode
    erupt smash rescue rob steal flee escape slay drown perish burn derail topple survive""".split()
)
_CONDITIONS = frozenset(("if", "when", "unless", "whether", "once", "before", "after", "until", "till"))


def _side(group: Group) -> Side:
    if group.tense is Tense.FUTURE:
        return Side.FUTURE
    if group.modality == "have to" and group.tense is Tense.PAST:
        return Side.PAST  # "had to be put off on Monday"
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
    if group is None:
        return NOWHERE
    own = _by_infinitive(cut, parts, part, cue) if group.tense is Tense.INFINITIVE else None
    if own is None and group.tense is Tense.PRESPART:
        own = _by_gerund(cut, parts, part, cue)
    if own is not None:
        return own
    ahead = _due(cut, group, part.opener, cue)
    if ahead is not None:
        return Direction(Side.FUTURE, ahead, 0.85)
    over = parts[part.head] if part.head is not None else None
    came_to = group.first > 0 and cut.low[group.first - 1] == "only"
    if came_to and over is not None and over.group is not None and over.group.tense is Tense.PAST:
        return Direction(Side.PAST, cue, 0.95)  # "was sent home on Monday, only to collapse on Friday"
    if _is_kept(over, group):
        return by_verb(cut, parts, over)
    if group.lemma in _STAMPED:
        return _by_head(cut, parts, part, cue)  # "holders of tickets dated May 3 may swap them"
    if group.tense is Tense.PASTPART:
        off = cut.low[group.last + 1 : group.last + 2] in (("off",), ("up",), ("out",), ("down",), ("by",))
        planned = group.lemma in ("schedule", "plan", "expect", "set", "slate", "due") and not off
        planned = planned and not _failed(parts, part)
        main = over.group if over is not None else None
        planned = planned or (
            main is not None and main.tense is Tense.FUTURE and _is_of_any(cut, part, group)
        )
        return Direction(Side.FUTURE if planned else Side.PAST, cue, 0.9 if planned else 0.95)
    return _by_head(cut, parts, part, cue)


def _is_of_any(cut: Words, part: Part, group: Group) -> bool:
    """Tell "any car left on the route Monday will be towed"."""
    begin = part.begin + (cut.low[part.begin] in ("and", "but"))
    return cut.low[begin] in ("any", "anyone", "anybody", "anything") and group.first - begin <= _DEEP


_STAMPED = frozenset(("date", "postmark", "stamp"))


def _failed(parts: tuple[Part, ...], part: Part) -> bool:
    """Tell "a convoy expected on Wednesday failed to arrive", which that Wednesday has shown."""
    following = parts[parts.index(part) + 1 :]
    other = following[0].group if following else None
    return (
        other is not None and other.tense is Tense.PAST and other.lemma in ("fail", "arrive", "turn", "come")
    )


def _by_head(cut: Words, parts: tuple[Part, ...], part: Part, cue: str) -> Direction:
    """The side of the finite verb that a clause hangs on."""
    bare = part.group is not None and part.group.tense is Tense.INFINITIVE
    own, head, seen = parts.index(part), part.head, 0
    while head is not None and seen < _DEEP:
        parent = parts[head]
        if (
            parent.group is not None
            and parent.group.tense is Tense.PRESPART
            and parent.group.aspect is Aspect.PERFECTIVE
        ):
            return Direction(Side.PAST, cue, 0.95)  # "having failed to hand in its papers in April"
        if parent.group is not None and parent.group.finite:
            if bare and parent.group.lemma in PROSPECTIVE and head < own:
                return Direction(Side.FUTURE, f"{parent.group.lemma} {cue}", 0.9)
            return by_verb(cut, parts, parent)
        head, seen = parent.head, seen + 1
    return Direction(Side.FUTURE, cue, 0.7) if bare else NOWHERE


def _by_infinitive(cut: Words, parts: tuple[Part, ...], part: Part, cue: str) -> Direction | None:
    """What an infinitive says itself, or the word that asks for it, grants it, plans it."""
    group = part.group
    if group is None:
        return None
    told = _by_form(cut, parts, part, group, cue)
    if told is not None:
        return told
    if cut.low[max(group.first - 1, 0)] in _WHETHER or cut.low[max(group.first - 2, 0)] in _WHETHER:
        return Direction(Side.FUTURE, cue, 0.75)  # "had not decided whether to attend Friday's summit"
    against = _against(cut, parts, part)
    later = (one.group for one in parts[parts.index(part) + 1 :] if one.group is not None)
    if against is not None and any(one.tense is Tense.FUTURE and one.lemma in _KEEPING for one in later):
        return Direction(Side.FUTURE, cue, 0.8)  # "had hoped to play on Sunday, but a knee will keep her out"
    if against is not None and against.modality in _MAYBE and _above_is_plan(parts, part):
        return NOWHERE  # "was supposed to end in November, but may go on past Christmas"
    if _came_to_nothing(cut, parts, part):
        return Direction(Side.PAST, cue, 0.7)
    if _was_agreed(cut, parts, part):
        return Direction(Side.PAST, cue, 0.75)
    if group.modality in PROSPECTIVE or _is_made_way_for(cut, group):
        over = parts[part.head].group if part.head is not None else None
        now = over is not None and over.tense is Tense.PRESENT and over.aspect is Aspect.NONE
        return Direction(Side.FUTURE, f"{group.modality} {cue}", 0.95 if now else 0.9)
    if group.lemma == "follow" and cut.low[group.first - 1][0].isdigit():
        return Direction(Side.FUTURE, cue, 0.8)  # "with a further 90 to follow before Christmas"
    alone = _heads_alone(cut, parts, group) or _heads_headline(cut, parts, part)
    return Direction(Side.FUTURE, cue, 0.8) if alone else None


def _by_form(cut: Words, parts: tuple[Part, ...], part: Part, group: Group, cue: str) -> Direction | None:
    """What the form of an infinitive and the verb that it hangs on say alone."""
    over = parts[part.head].group if part.head is not None else None
    if group.aspect is Aspect.PERFECTIVE:
        if group.modality in _AIMING and over is not None and over.tense is Tense.PRESENT:
            return Direction(Side.FUTURE, cue, 0.85)  # "hopes to have sold it by March"
        return Direction(Side.PAST, cue, 0.8)  # "Ought they to have closed it Friday?"
    still = over is not None and over.finite and over.aspect is Aspect.PERFECTIVE
    asked = group.modality == "ask" and group.lemma in REPORTING and not still
    if asked and cut.low[max(part.begin - 1, 0)] == "asked":
        return Direction(Side.PAST, f"asked {cue}", 0.75)  # "Asked to comment on Monday's raid, he said …"
    if group.modality in _GRANTING and _above_is_past(parts, part):
        return Direction(Side.PAST, cue, 0.8)  # "were allowed to enter the village Thursday"
    if group.lemma == "judge" and cut.low[group.last + 1 : group.last + 2] in (("by",), ("from",)):
        return Direction(Side.PAST, cue, 0.8)  # "to judge by their silence on Monday"
    meant = over is not None and over.tense is Tense.PAST and over.lemma in ("mean", "suppose")
    if meant and group.voice is Voice.PASSIVE and over is not None and over.voice is Voice.PASSIVE:
        return NOWHERE  # "accounts that were meant to be lodged in June", whichever is near
    if group.voice is Voice.PASSIVE and over is not None and over.lemma == "leave":
        return Direction(Side.FUTURE, cue, 0.8)  # "leaving the bill to be taken up on Monday"
    return None


def _was_agreed(cut: Words, parts: tuple[Part, ...], part: Part) -> bool:
    """Tell "agreed to merge on Sunday" from "agreed to meet on Sunday" and "agreed on Friday to merge on Sunday".

    So "voted 5-2 to close the pool on Sunday".
    """
    over, group = parts[part.head].group if part.head is not None else None, part.group
    if group is None or over is None or (group.modality or over.lemma) not in ("agree", "vote"):
        return False
    decided = over.lemma == "vote" and cut.low[group.last + 1 : group.last + 2] != (".",)
    if group.lemma in _MEETING and not (decided and cut.low[group.last + 1] in DETERMINERS):
        return False
    done = over.tense is Tense.PAST or over.aspect is Aspect.PERFECTIVE
    timed = not TIME_WORDS.isdisjoint(cut.low[over.last + 1 : group.first])
    return done and not timed and any(word in WEEKDAYS for word in cut.low[group.last :])


_MEETING = frozenset(
    """meet talk discuss hold host stage open start begin resume return reopen restart vote sign send go come appear visit attend play
    leave arrive gather march debate speak travel fly sit reconvene decide end close leave stop""".split()
)
"""What sides agree to do on a day to come."""


def _is_made_way_for(cut: Words, group: Group) -> bool:
    """Tell "cleared the way for the two firms to merge on Monday"."""
    near = cut.low[max(group.first - _LONGEST_DOER, 0) : group.first]
    led = next((at for at in range(len(near) - 1, 0, -1) if near[at] == "for"), 0)
    return led > 0 and near[led - 1] in _WAYS


_LONGEST_DOER = 9
_WAYS = frozenset("way path door ground stage date plan plans deadline".split())


def _heads_headline(cut: Words, parts: tuple[Part, ...], part: Part) -> bool:
    """Tell the plan of "Teachers to strike Thursday over deal rejected Saturday" from "Plan to strike rejected"."""
    group = part.group
    before = parts[: parts.index(part)]
    if (
        group is None
        or cut.low[-1] in (".", "?", "!")
        or any(one.group and one.group.finite for one in before)
    ):
        return False
    noun = group.first - 1 - (cut.low[group.first - 1] == "to")
    plain = noun >= 0 and all(inside(cut, index) for index in range(noun + 1))
    end = cut.low.index(";") if ";" in cut.low[group.last :] else len(cut)
    later = (one.group for one in parts[len(before) + 1 :] if one.group is not None and one.group.finite)
    others = (one for one in later if one.first < end)
    return plain and cut.low[noun] not in _ASKING_NOUNS and not any(one.sure for one in others)


_ASKING_NOUNS = frozenset(
    """plan plans bid decision move vote call calls offer threat threats attempt attempts effort efforts deal agreement right refusal
    failure pledge promise proposal order orders request push drive campaign chance ability reluctance pressure""".split()
)
"""Nouns that an infinitive completes, so that a headline's verb comes after it."""


def _heads_alone(cut: Words, parts: tuple[Part, ...], group: Group) -> bool:
    """Tell the plan of a headline's second half: "Three hurt in ferry crash; captain to be questioned Wednesday"."""
    begin = max((at for at in range(group.first) if cut.low[at] == ";"), default=None)
    if begin is None:
        return False
    heads = (part.group for part in parts)
    return not any(one is not None and one.finite and begin < one.first < group.first for one in heads)


def _is_kept(over: Part | None, group: Group) -> bool:
    """Tell the "closed" of "will stay closed on Monday", which lasts as long as the verb before it says."""
    head = over.group if over is not None else None
    beside = head is not None and head.last == group.first - 1
    if head is not None and head.lemma == "make" and group.lemma in _MADE:
        return group.first - head.last <= _FAR_OBJECT  # "would make her plans known on Monday"
    if (
        head is not None
        and head.lemma == "have"
        and head.tense is not Tense.PAST
        and group.tense is Tense.PASTPART
    ):
        return 0 < group.first - head.last <= _FAR_OBJECT  # "to have the lot replaced in April"
    return beside and head is not None and head.lemma in _STAYING and group.tense is Tense.PASTPART


_FAR_OBJECT = 6
_MADE = frozenset(("know", "feel", "hear", "understand"))
_STAYING = frozenset("stay remain keep leave sit lie stand".split())


def _by_gerund(cut: Words, parts: tuple[Part, ...], part: Part, cue: str) -> Direction | None:
    """ "Having lost on Friday, they must win", "after losing on Friday", "adjourned to allow a vote beginning Friday"."""
    group = part.group
    if group is None:
        return None
    if group.aspect is Aspect.PERFECTIVE:
        return Direction(Side.PAST, cue, 0.95)
    opener = cut.low[max(group.first - 1, 0)]
    if opener in ("after", "since", "upon"):
        return Direction(Side.PAST, f"{opener} {cue}", 0.85)
    over = parts[part.head].group if part.head is not None else None
    if opener in ("with", "of", "for") and over is not None and over.lemma in BLAMING:
        return Direction(Side.PAST, cue, 0.8)  # "charged with murdering his wife on Sunday"
    if opener == "for" and over is not None and over.tense is Tense.PASTPART and not over.finite:
        return Direction(
            Side.PAST, cue, 0.9
        )  # "Sent off for arguing in Saturday's draw, Lee will miss the final"
    if over is not None and over.last + 2 == group.first and (over.lemma, opener) in _DECIDING:
        return Direction(Side.FUTURE, f"{opener} {cue}", 0.8)  # "decided against opening it in May"
    if group.lemma in _RUNNING_OUT or (group.lemma in _OPENING and _after_purpose(parts, part)):
        return Direction(Side.FUTURE, cue, 0.75)
    return None


_WHETHER = frozenset("whether how where when what".split())
_AIMS = frozenset("target aim goal hope hopes dream intention plan prospect chance".split())
_GRANTING = frozenset(("allow", "permit", "enable", "force", "manage"))


def _above_is_past(parts: tuple[Part, ...], part: Part) -> bool:
    over = parts[part.head].group if part.head is not None else None
    past = over is not None and over.tense in (Tense.PAST, Tense.PASTPART)
    return past and over is not None and over.voice is Voice.PASSIVE and not over.modality


_DECIDING = frozenset((("rule", "out"), ("decide", "against"), ("decide", "on"), ("insist", "on")))
_AIMING = frozenset("hope plan aim intend want".split())
_OPENING = frozenset(("begin", "start", "open"))
_RUNNING_OUT = frozenset(("expire", "mature", "lapse"))


def _after_purpose(parts: tuple[Part, ...], part: Part) -> bool:
    """Tell the "beginning" of "were adjourned to allow for a meeting beginning Thursday"."""
    over = parts[part.head].group if part.head is not None else None
    return over is not None and over.tense is Tense.INFINITIVE


def _came_to_nothing(cut: Words, parts: tuple[Part, ...], part: Part) -> bool:
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
    return past and (over.group.aspect is Aspect.PERFECTIVE or is_overtaken(cut, parts, part))


def is_overtaken(cut: Words, parts: tuple[Part, ...], part: Part) -> bool:
    """Tell a plan that a past stands against: "was to vote Friday, but when it met …"."""
    against = _against(cut, parts, part)
    if against is None:
        return False
    changed = against.tense is Tense.PRESENT  # "vowed to go in May, but has changed his mind"
    return not changed and _side(against) is Side.PAST


def _against(cut: Words, parts: tuple[Part, ...], part: Part) -> Group | None:
    """The verb that "but", "when" or "until" sets against a plan."""
    later = (one for one in parts[parts.index(part) + 1 :] if one.group is not None and one.group.finite)
    other = next((one.group for one in later if one.kind is not ClauseKind.RELATIVE), None)
    if other is None or part.group is None:
        return None
    gap = cut.low[part.group.last + 1 : other.first]
    begin = next(
        (one.begin for one in parts[parts.index(part) + 1 :] if one.kind is ClauseKind.RELATIVE), other.first
    )
    near = cut.low[part.group.last + 1 : begin]  # Not "to return on Monday to what began when they left"
    return other if "but" in gap or not _CONTRASTS.isdisjoint(near) else None


def _above_is_plan(parts: tuple[Part, ...], part: Part) -> bool:
    over = parts[part.head].group if part.head is not None else None
    return (
        over is not None
        and over.tense is Tense.PAST
        and over.lemma in ("be", "plan", "mean", "intend", "hope")
    )


_CALLING_OFF = frozenset("cancel postpone call put withdraw pull scrap drop delay move bring be".split())
_KEEPING = frozenset("keep miss prevent rule stop sideline deny".split())
_MAYBE = frozenset(("may", "might", "could", "will"))
_CONTRASTS = frozenset(("but", "when", "until"))


def _due(cut: Words, group: Group, opener: str, cue: str) -> str | None:
    """The cue of what is ahead: "a treaty to be signed on Friday", "his aim of winning in May", "resolved that it be sold"."""
    if (
        _is_due(cut, group)
        or _is_set_off(cut, group)
        or _is_announced(cut, group)
        or (group.tense is Tense.INFINITIVE and opener == "that")
    ):
        return f"to {cue}".replace("to to", "to")
    aimed = group.tense is Tense.PRESPART and group.first > 1 and cut.low[group.first - 1] == "of"
    return f"{cut.low[group.first - 2]} of" if aimed and cut.low[group.first - 2] in _AIMS else None


def _is_set_off(cut: Words, group: Group) -> bool:
    """Tell "the poll, to be published Friday, put Rosa ahead"."""
    begin = group.first - (cut.low[group.first - 1] == "to")
    return (
        group.tense is Tense.INFINITIVE
        and group.voice is Voice.PASSIVE
        and begin > 0
        and cut.low[begin - 1] == ","
    )


def _is_announced(cut: Words, group: Group) -> bool:
    """Tell "Bank Street: to be closed Thursday" and "To be sold by auction on Thursday: a house"."""
    begin = group.first - (cut.low[group.first - 1] == "to")
    passive = group.tense is Tense.INFINITIVE and group.voice is Voice.PASSIVE
    return passive and begin < group.first and (begin == 0 or cut.low[begin - 1] in (":", "•", "–", "—"))


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


def above(parts: tuple[Part, ...], verb: Part | None) -> Group | None:
    """The finite verb that a clause without one hangs on."""
    seen = 0
    while verb is not None and verb.head is not None and seen < _DEEP:
        verb, seen = parts[verb.head], seen + 1
        if verb.group is not None and verb.group.finite:
            return verb.group
    return None


_DEEP = 6
