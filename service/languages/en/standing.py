"""How what a sentence tells of stands: "Sunday's match was called off", "urged Lee to quit", "has been shut since May"."""

from itertools import pairwise

from service.domain.event import Aspect, Polarity, Status, Tense
from service.domain.span import Span
from service.grammar.clause import ClauseKind, Voice
from service.languages.en.clauses import Part, parts_of
from service.languages.en.closed import (
    DETERMINERS,
    DO,
    MODALS,
    PREPOSITIONS,
    SUBORDINATORS,
    TIME_WORDS,
    UNTIL_NOW,
)
from service.languages.en.lexical import LASTING
from service.languages.en.outlook import is_overtaken
from service.languages.en.senses import base_of
from service.languages.en.verbgroup import Group
from service.text.words import Words, words


def standing(sentence: str, trigger: Span) -> Status | None:
    """What is called off is denied, what is only wished for possible, what lasts till now ongoing; else ``None``."""
    cut, parts = words(sentence), parts_of(sentence)
    at = cut.at(trigger.start)
    part = next((one for one in parts if at < one.end), parts[-1])
    group = part.group
    if group is None or group.last != at:
        return _of_noun(cut, parts, part, at)
    if _opens_lasting(cut, parts, part, group):
        return Status.ONGOING
    over = parts[part.head].group if part.head is not None else None
    if (
        _is_dropped_plan(cut, parts, group)
        or _is_unfulfilled(cut, parts, part, group)
        or _is_ruled_out(cut, group, over)
        or _is_refuted(cut, parts, part)
    ):
        return Status.DENIED
    if _is_called_off(cut, _telling(parts, part, at), part, at) or _there_is_none(cut, group):
        return Status.DENIED
    goes_on = base_of(cut.low[at], group.lemma) in _GOING_ON or (
        group.lemma in _DRAGGING and cut.low[at + 1 : at + 2] == ("on",)
    )
    if (goes_on and _lasts(cut, part, group)) or _all_along(cut, part, group):
        return Status.ONGOING
    if _is_alleged(cut, part, group, over):
        return Status.POSSIBLE
    if group.modality in _OBLIGING and group.aspect is Aspect.NONE and _has_deadline(cut, part, group):
        return Status.SCHEDULED  # "An election must be held by 20 May"
    if _is_answered_for(cut, group, over):
        return Status.HAPPENED
    if _is_denied(cut, part, group, over):
        return Status.DENIED
    if group.tense is Tense.INFINITIVE and over is not None:
        kept = over.lemma in _FAILING or group.modality == "unable"
        if parts[part.head or 0].opener in _SUPPOSING:
            return Status.POSSIBLE  # "if it is unable to agree in May"
        if kept or group.modality == "able":
            return _as_able(over, able=not kept)
    return Status.POSSIBLE if _is_unsure(cut, parts, part, group) else None


def _is_answered_for(cut: Words, group: Group, over: Group | None) -> bool:
    """Tell what someone was praised or punished for: "congratulated them for organising it on Sunday"."""
    if group.tense is not Tense.PRESPART or over is None or over.lemma not in _ANSWERED:
        return False
    return not _FOR_IT.isdisjoint(cut.low[max(over.last, group.first - 2) : group.first])


def _is_refuted(cut: Words, parts: tuple[Part, ...], part: Part) -> bool:
    """Tell what somebody says is not so: "dismissed claims that he had met them", "It is not true that she left"."""
    begin = part.begin
    if part.opener != "that" or not begin:
        return False
    noun = cut.low[begin - 1]
    if noun == "true":
        return not _NOT.isdisjoint(cut.low[max(begin - 4, 0) : begin])
    if noun in ("evidence", "proof"):
        return cut.low[max(begin - 2, 0)] == "no"
    if noun not in _CLAIMS:
        return False
    before = (one.group for one in reversed(parts) if one.group is not None and one.group.last < begin)
    last = next(before, None)
    after = next((one.group for one in parts if one.begin >= part.end and one.group is not None), None)
    false = after is not None and not _FALSE.isdisjoint(cut.low[after.last : after.last + 3])
    return false or (last is not None and last.lemma in _REFUTING)


def _has_deadline(cut: Words, part: Part, group: Group) -> bool:
    low = cut.low
    return any(
        low[at] in ("by", "before") and not TIME_WORDS.isdisjoint(low[at + 1 : at + 6])
        for at in range(group.last + 1, part.end)
    )


def _is_alleged(cut: Words, part: Part, group: Group, over: Group | None) -> bool:
    """Tell what nobody has proved: "is accused of killing", "allege that he took", "allegedly took"."""
    if not _ALLEGEDLY.isdisjoint(cut.low[max(group.first - 1, 0) : group.last + 2]):
        return True
    if over is None or over.last > group.first:
        return False
    if group.tense is Tense.PRESPART:
        return any((over.lemma, word) in _ACCUSING for word in cut.low[max(group.first - 2, 0) : group.first])
    told = part.kind is ClauseKind.COMPLEMENT or group.tense is Tense.INFINITIVE
    return told and over.lemma in _ALLEGING


def _is_unfulfilled(cut: Words, parts: tuple[Part, ...], part: Part, group: Group) -> bool:
    """Tell "would have opened on Monday but for the fog" and "was due to arrive on Tuesday but stayed at home"."""
    low = cut.low
    if group.modality == "would" and group.aspect is Aspect.PERFECTIVE:
        behind = low[group.last + 1 :]
        inverted = "had" in behind and not _NOT.isdisjoint(behind)
        return inverted or "if" in low or any(pair == ("but", "for") for pair in pairwise(behind))
    over = parts[part.head].group if part.head is not None else None
    planned = low[group.first : group.first + 3] in _WERE_TO_HAVE
    planned = planned or (group.modality == "be to" and group.tense is Tense.PAST)
    planned = planned or (group.tense is Tense.INFINITIVE and over is not None and over.tense is Tense.PAST)
    return planned and not _is_described(parts, part) and is_overtaken(cut, parts, part)


def _is_ruled_out(cut: Words, group: Group, over: Group | None) -> bool:
    """Tell "has no plans to build", "abandoned plans to build", "is not expected to open", "ruled out holding"."""
    if over is None or over.last > group.first or not _UNTIL.isdisjoint(cut.low[group.last :]):
        return False  # "is not expected to lift until Monday"
    dropped = over.lemma in _DROPPED | _UNDOING and over.voice is not Voice.PASSIVE
    behind = cut.low[over.last + 1 : over.last + 2]
    if group.tense is Tense.INFINITIVE:
        held = cut.low[over.last + 1 : group.first]
        if group.modality in _PLANS and (dropped or held[:1] == ("no",)):
            return True
        unwilling = (
            over.polarity is Polarity.NEGATIVE or cut.low[max(over.first - 2, 0) : over.first] == _NO_LONGER
        )
        return unwilling and over.lemma in _PLANNING and len(held) == 0
    if group.tense is Tense.PRESPART:
        return (over.lemma, *behind) in _UNDOING_OFF and over.last + 2 == group.first
    planned = group.tense is Tense.PASTPART and group.lemma in _SET
    return planned and (dropped or (over.lemma, *behind) in _UNDOING_OFF)


def _is_dropped_plan(cut: Words, parts: tuple[Part, ...], group: Group) -> bool:
    """Tell "Plans to demolish it in October have been dropped" and "was to have been run on Sunday but has been cancelled"."""
    later = [one.group for one in parts if one.group is not None and one.group.first > group.last]
    undone = any(one.voice is Voice.PASSIVE and one.lemma in _UNDOING | _DROPPED for one in later)
    planned = group.tense is Tense.INFINITIVE and group.modality in _PLANS and group.first <= _OPENING
    return undone and (planned or cut.low[group.first : group.first + 3] in _WERE_TO_HAVE)


def _opens_lasting(cut: Words, parts: tuple[Part, ...], part: Part, group: Group) -> bool:
    """Tell "Held since Friday, he is refusing food" and "Living in tents since May, they say", which go on."""
    fronted = not group.finite and group.first <= 1 and "since" in cut.low[group.last : part.end]
    main = next((one.group for one in parts if one.group is not None and one.group.finite), None)
    now = main is not None and main.tense is Tense.PRESENT and not main.modality
    return (
        fronted
        and now
        and (group.tense is Tense.PRESPART or base_of(cut.low[group.last], group.lemma) in _GOING_ON)
    )


def _is_denied(cut: Words, part: Part, group: Group, over: Group | None) -> bool:
    """Tell "made no payment in June", and what someone denied: "denied that it had dismissed anyone in August"."""
    behind, own = cut.low[group.last + 1 : group.last + 3], cut.low[max(group.first - 2, 0) : group.last]
    subject = cut.low[part.begin + (part.opener in ("and", "but", "that")) : group.first]
    if group.finite and (subject[:1] in _NOBODY or subject[:2] in _NO_ONE):
        return True  # "Neither of the witnesses appeared"
    if "longer" in own and "no" in own:
        return True  # "will no longer be travelling to Rome"
    if behind[:1] == ("no",) and group.voice is not Voice.PASSIVE and group.lemma not in ("leave", "be"):
        return behind[1:] not in _NO_DENIAL and behind[1:] != ("one's",)
    told = part.kind is ClauseKind.COMPLEMENT or group.tense is Tense.PRESPART
    return told and over is not None and over.lemma == "deny" and over.last < group.first


def _as_able(over: Group, *, able: bool) -> Status | None:
    """What becomes of what someone was able to do, or was not."""
    if able == (over.polarity is Polarity.NEGATIVE):
        return Status.DENIED
    return Status.HAPPENED if able and over.tense is Tense.PAST else None


def _of_noun(cut: Words, parts: tuple[Part, ...], part: Part, at: int) -> Status | None:
    """What becomes of what a noun names: "No election was held", "They want a rematch in May"."""
    group = _telling(parts, part, at)
    near = cut.low[max(at - _LONGEST, 0) : at]
    if "of" in near[1:] and near[near.index("of") - 1] in _CANCELLING:
        return Status.DENIED  # "the cancellation of Saturday's regatta"
    if _is_talked_of(near) or _is_only_possible(near):
        return Status.POSSIBLE
    over = parts[part.head].group if part.head is not None else None
    if (
        group is not None
        and group.tense is Tense.PRESPART
        and over is not None
        and over.lemma in _MOOTING
        and over.voice is not Voice.PASSIVE
    ):
        return Status.POSSIBLE  # "has suggested holding the regatta in October"
    if at <= _FRONTED and _is_undone(parts, at):
        return Status.DENIED
    if group is None:
        return None
    if _is_called_off(cut, group, part, at) or _is_not_held(cut, group, part, at):
        return Status.DENIED
    set_off = at and cut.low[at - 1] in ("on", "under", "in") and cut.low[at + 1 : at + 2] == ("since",)
    if set_off and at <= _FRONTED and group.tense is Tense.PRESENT:
        return Status.ONGOING  # "On strike since 22 June, the hauliers have emptied the pumps"
    going = at < group.first and _under_way(cut, at, group.first)
    if going and group.tense is Tense.PRESENT:
        return Status.ONGOING  # "The search, under way since Sunday, is hampered by fog"
    behind_it = cut.low[group.last + 1 : group.last + 3]
    under_way = behind_it == ("under", "way") or behind_it[:1] in (("underway",), ("ongoing",))
    if at < group.first and under_way and _lasts(cut, part, group):
        return Status.ONGOING  # "Talks have been under way since Thursday"
    held = cut.low[group.last + 1 : at]
    if _lasts(cut, part, group) and group.lemma == "be" and held[:1] in (("on",), ("under",), ("in",)):
        return Status.ONGOING if len(held) == 1 else None  # "have been on strike since Monday"
    if group.lemma == "be" and group.tense is Tense.PRESENT and at > group.last and _is_ranked(held):
        return Status.HAPPENED  # "It is the worst accident this year"
    behind = held.index("for") + 1 if "for" in held else 0
    behind = behind or (held.index("on") + 1 if group.lemma == "bet" and "on" in held else 0)
    wished = group.lemma in _WEIGHING or (group.lemma in _ASKING and behind > 0)
    wished = wished and group.voice is not Voice.PASSIVE and _is_plain(held[behind:])
    doubted = group.lemma == "be" and at < group.first and _is_plain_subject(cut, part, at)
    doubted = doubted and not _DOUBTFUL.isdisjoint(cut.low[group.last + 1 : group.last + 3])
    return Status.POSSIBLE if (wished and held) or doubted else None


def _is_talked_of(near: tuple[str, ...]) -> bool:
    """Tell the meeting of "There is talk of a meeting in September"."""
    return any(
        word in _TALKED and near[at + 1 : at + 2] in (("of",), ("for",)) for at, word in enumerate(near)
    )


def _is_only_possible(near: tuple[str, ...]) -> bool:
    """Tell the attack of "in case of a possible fresh attack on Sunday"."""
    at = max((i for i, word in enumerate(near) if word in DETERMINERS), default=len(near))
    return not _MAYBE.isdisjoint(near[at + 1 :]) and _AROUND.isdisjoint(near[at + 1 :])


def _is_ranked(held: tuple[str, ...]) -> bool:
    """Whether what stands before a noun says which of its kind it is: "the third", "the country's deadliest"."""
    plain = len(held) <= _FAR and _AROUND.isdisjoint(held) and "," not in held
    return plain and any(word in _RANKS or (word.endswith("est") and len(word) > _LONGEST) for word in held)


def _is_undone(parts: tuple[Part, ...], at: int) -> bool:
    """Tell the visit of "A visit by the patriarch in May, once thought certain, has been scrapped"."""
    return any(
        one.group is not None
        and one.kind is not ClauseKind.RELATIVE
        and one.group.voice is Voice.PASSIVE
        and one.group.lemma in _UNDOING
        and at < one.group.first <= at + _LONG_SUBJECT
        for one in parts
    )


def _under_way(cut: Words, at: int, verb: int) -> bool:
    inset = cut.low[at:verb]
    return "since" in inset and (("under" in inset and "way" in inset) or not _GOES_ON.isdisjoint(inset))


def _lasts(cut: Words, part: Part, group: Group) -> bool:
    """Tell what goes on since a time: "The students have occupied the office since Thursday"."""
    return _is_perfect(group) and "since" in cut.low[group.last : part.end]


def _is_perfect(group: Group) -> bool:
    perfect = group.tense is Tense.PRESENT and group.aspect is Aspect.PERFECTIVE
    return perfect and group.polarity is Polarity.POSITIVE


def _all_along(cut: Words, part: Part, group: Group) -> bool:
    """Tell what has gone on till now: "have been on strike for the past week", "For the last year they have lived here"."""
    if not _is_perfect(group):
        return False
    behind = cut.low[group.last : part.end]
    behind = behind[: behind.index(",")] if "," in behind else behind
    fronted = cut.low[part.begin : part.begin + 3]
    return any(
        told[at] == "for" and told[at + 1 : at + 3] in UNTIL_NOW
        for told in (fronted, behind)
        for at in range(len(told))
    )


def _is_unsure(cut: Words, parts: tuple[Part, ...], part: Part, group: Group) -> bool:
    """Tell what is only wished for, guessed at or overtaken."""
    low, over = cut.low, parts[part.head].group if part.head is not None else None
    chance = group.tense is Tense.PRESPART and low[group.first - 1] == "of"
    if chance and not _CHANCES.isdisjoint(low[max(group.first - _FAR, 0) : group.first]):
        return True  # "has one chance in ten of hitting it in 2046"
    if group.first > _LONGEST and (low[1:3] == ("has", "it") or low[2:3] in _CONCEIVABLE):
        return True  # "Rumour has it that he will marry in May"
    if (low[0] in MODALS or low[0] in DO) and low[-1] == "?":
        return True  # "Could the airline collapse in December?"
    if low[group.first : group.first + 3] in _WERE_TO_HAVE:
        return True  # "The talks were to have begun on Monday."
    if group.tense is Tense.FUTURE and not _PERHAPS.isdisjoint(low[part.begin : group.first]):
        return True
    planned = group.tense is Tense.INFINITIVE or group.modality == "be to"
    now = over is not None and over.tense is Tense.PRESENT and over.aspect is Aspect.NONE
    now = now or (group.modality == "be to" and group.tense is not Tense.PAST)
    if planned and not now and not _is_described(parts, part) and is_overtaken(cut, parts, part):
        return True
    if group.modality == "be to" and group.tense is Tense.FUTURE:
        return not _OPTIONS.isdisjoint(low[: group.first])  # "One option is to close it in June"
    if (
        over is not None
        and over.lemma in _HOPING
        and over.tense is Tense.PAST
        and over.aspect is Aspect.PERFECTIVE
    ):
        return over.last < group.first  # "had hoped the tram would run by 2012"
    wanted = group.tense is Tense.PASTPART and over is not None and over.lemma == "want"
    if wanted and over is not None and 0 < group.first - over.last <= _LONGEST:
        return True  # "wants it rebuilt by June"
    likes = over is not None and over.lemma == "like" and over.modality == "would"
    wishes = (
        over is not None and over.voice is not Voice.PASSIVE and (likes or over.lemma in _ASKING | _WEIGHING)
    )
    if not wishes or over is None or over.last > group.first:
        return False
    bare = group.tense is Tense.PRESENT and low[group.last] == group.lemma
    told = part.kind is ClauseKind.COMPLEMENT and part.opener == "that"
    asked = part.kind is ClauseKind.INFINITIVE and group.first - over.last > 1
    return asked or (told and (bare or group.tense is Tense.INFINITIVE))


def _is_described(parts: tuple[Part, ...], part: Part) -> bool:
    """Tell the plan of "the report that is due in May was long, but they read it"."""
    following = parts[parts.index(part) + 1 : parts.index(part) + 2]
    if following and following[0].kind is ClauseKind.RELATIVE and not following[0].opener:
        return True  # "what the report they were to hand in on Monday was going to say"
    while part.kind is ClauseKind.INFINITIVE and part.head is not None and part.head < parts.index(part):
        part = parts[part.head]
    return part.kind is ClauseKind.RELATIVE


def _telling(parts: tuple[Part, ...], part: Part, at: int) -> Group | None:
    """The verb that says what becomes of something: past the "planned" of "The race planned for Sunday was off"."""
    group = part.group
    if group is not None and group.tense is Tense.PASTPART and group.first >= at:
        following = next((one for one in parts if one.begin >= part.end), None)
        return following.group if following is not None else None
    return group


def _is_called_off(cut: Words, group: Group | None, part: Part, at: int) -> bool:
    """Tell the match of "Sunday's match was called off" and of "snow put off Sunday's match"."""
    if group is None:
        return False
    behind = cut.low[group.last + 1 : group.last + 2]
    if group.lemma not in _UNDOING and (group.lemma, *behind) not in _UNDOING_OFF:
        return False
    if group.voice is not Voice.PASSIVE:
        held = cut.low[group.last + 1 : at]
        return group.last < at and _AROUND.isdisjoint(held[held[:1] in _OFF :])
    return at < group.first and _is_plain_subject(cut, part, at)


def _is_not_held(cut: Words, group: Group, part: Part, at: int) -> bool:
    """Tell the election of "No election was held" and of "The election did not take place"."""
    behind = cut.low[group.last + 1 : group.last + 2]
    happens = group.lemma in _HAPPENING or (group.lemma, *behind) in _HAPPENING_SO
    holds = group.lemma in _HOLDING and group.voice is Voice.PASSIVE
    denied = group.polarity is Polarity.NEGATIVE and (happens or holds)
    return denied and at < group.first and _is_plain_subject(cut, part, at)


def _there_is_none(cut: Words, group: Group) -> bool:
    """Tell the "was" of "There was no parade on Sunday"."""
    first = cut.low[group.first - 1] if group.first else ""
    behind = cut.low[group.last + 1 : group.last + 3]
    return group.lemma == "be" and first == "there" and behind[:1] == ("no",) and behind[1:] not in _NO_DENIAL


def _is_plain_subject(cut: Words, part: Part, at: int) -> bool:
    before = cut.low[part.begin : at]
    return _AROUND.isdisjoint(before) and "," not in before


def _is_plain(held: tuple[str, ...]) -> bool:
    """Whether nothing but "a", "another" and what describes it stands before a noun."""
    return (
        len(held) <= _LONGEST
        and _AROUND.isdisjoint(held)
        and "," not in held
        and not (held and held[0] not in DETERMINERS)
    )


_LONGEST = 4
_OPENING, _FAR, _LONG_SUBJECT = 4, 6, 16
_FOR_IT = frozenset(("for", "on", "of"))
_ANSWERED = frozenset(
    """congratulate praise thank applaud commend blame criticise criticize condemn denounce fault scold punish fine jail arrest
    convict indict prosecute suspend sack dismiss reprimand rebuke apologise apologize forgive reward honour honor""".split()
)
_RANKS = frozenset("first second third fourth fifth sixth worst most only".split())
_CHANCES = frozenset("chance chances risk odds danger prospect possibility".split())
_DRAGGING = frozenset(("go", "drag", "carry"))
_DROPPED = frozenset("drop abandon shelve reject withdraw scrap axe".split())
_PLANS = frozenset("plan proposal bid scheme move".split())
_NOBODY = (("neither",), ("none",), ("nobody",), ("nothing",))
_NO_ONE = (("no", "one"), ("not", "one"))
_MOOTING = frozenset("suggest propose consider recommend mull advocate oppose debate weigh".split())
_TALKED = frozenset("talk hopes hope hints prospect possibility threat rumours rumors suggestions".split())
_MAYBE = frozenset("possible potential conceivable likely hypothetical".split())
_CONCEIVABLE = (("conceivable",), ("possible",), ("thinkable",))
_FRONTED = 2
_GOES_ON = frozenset(("underway", "ongoing"))
_GOING_ON = LASTING | frozenset(
    """occupy shut close hold detain jail imprison ban bar block blockade besiege suspend rule govern lead run own know sleep camp
    patrol guard house ground strand trap lock share head chair control employ rent lease belong exist stand lie sit hang
    be ration shelter boycott teach represent edit direct operate fund oppose sponsor sell
    fight reign struggle campaign battle""".split()
)
_SUPPOSING = frozenset(("if", "unless", "whether"))
_HOPING = frozenset("hope plan want intend expect mean wish".split())
_CANCELLING = frozenset("cancellation postponement abandonment scrapping".split())
_FAILING = frozenset("fail refuse decline neglect forget".split())
_NO_DENIAL = (("more",), ("less",), ("fewer",), ("doubt",), ("longer",))
_WERE_TO_HAVE = (("was", "to", "have"), ("were", "to", "have"))
_AROUND = PREPOSITIONS | SUBORDINATORS
_UNDOING = frozenset(("cancel", "postpone", "scrap"))
_UNDOING_OFF = frozenset(
    (("call", "off"), ("put", "off"), ("rain", "off"), ("rule", "out"), ("decide", "against"))
)
_OBLIGING = frozenset(("must", "have to"))
_CLAIMS = frozenset(
    """claim claims report reports story stories allegation allegations rumour rumours rumor rumors suggestion suggestions accusation
    accusations assertion assertions speculation""".split()
)
_REFUTING = frozenset("deny dismiss reject refute rebut".split())
_FALSE = frozenset("false untrue wrong baseless unfounded groundless nonsense fabricated".split())
_OFF = (("off",), ("out",), ("against",))
_NO_LONGER = ("no", "longer")
_PLANNING = frozenset("plan intend expect schedule hope mean aim propose".split())
_SET = frozenset("plan schedule set slate propose book arrange".split())
_ALLEGEDLY = frozenset(("allegedly", "supposedly"))
_ACCUSING = frozenset((("accuse", "of"), ("suspect", "of"), ("charge", "with")))
_ALLEGING = frozenset("allege suspect rumour rumor".split())
_NOT = frozenset(("not", "n't"))
_UNTIL = frozenset(("until", "till"))
_HAPPENING = frozenset(("happen", "occur", "materialise", "materialize"))
_HAPPENING_SO = frozenset((("take", "place"), ("go", "ahead"), ("come", "off")))
_HOLDING = frozenset("hold stage convene conduct organise organize".split())
_PERHAPS = frozenset(("perhaps", "maybe", "possibly", "conceivably"))
_DOUBTFUL = frozenset(
    "possible conceivable thinkable likely unlikely doubtful uncertain feared mooted".split()
)
_OPTIONS = frozenset("option options suggestion proposal idea possibility hope dream demand".split())
_WEIGHING = frozenset(
    "consider mull weigh contemplate propose demand seek want request recommend debate threaten".split()
)
_ASKING = frozenset(
    "ask urge petition beg call press plead implore lobby entreat appeal recommend propose demand bet".split()
)
