"""What the words before a time say of its side: "since", "by", "ahead of", "a date of"."""

from service.domain.event import Aspect, Polarity, Tense
from service.grammar.clause import NOWHERE, ClauseKind, Direction, Side, Voice
from service.languages.en.clauses import Part
from service.languages.en.closed import DETERMINERS, MARKS, PREPOSITIONS, SUBORDINATORS, TIME_WORDS
from service.languages.en.lexical import (
    BLAMING,
    DEFERRING,
    LASTING,
    OUTCOMES,
    PLANNED_ADJECTIVES,
    PROSPECTIVE,
    REPORTING,
)
from service.languages.en.lexicon import MONTHS, WEEKDAYS
from service.languages.en.nounphrase import inside
from service.languages.en.verbgroup import Group
from service.languages.en.verbs import lemma
from service.text.words import Words

_AHEAD = frozenset(("until", "till", "by", "through"))
_DEMANDING = (
    PROSPECTIVE | DEFERRING | frozenset("require target forecast project predict need".split())
) - frozenset("be have hold close".split())
"""Verbs whose "by" is a deadline: "wanted an answer by Friday"."""
_HOLDING = frozenset("cancel shut bar halt ground seal block evacuate scrap cordon detain jail".split())
_READYING = frozenset("readies plans eyes sets faces prepares schedules awaits".split())
"""What a headline says of the day behind it, which is to come."""
_MISSING = frozenset("come skip miss default fall pay".split())
_SUMMONING = frozenset("order summon invite".split())
_LEAST_BEHIND = 2
_PLEDGED = frozenset("promise order guarantee assure require".split())
"""What was done to who "had been promised an answer by Saturday"."""
_HOPING = frozenset("hope expect plan intend mean aim dream want".split())
_MOVING = frozenset(
    "adjourn move slip reschedule shift postpone defer push put go bring change delay bump extend prolong".split()
)
_IDLE = frozenset("on at in the early late of for a after least".split())
_MEETINGS = frozenset("talks meeting meetings summit visit debate".split())


def by_signal(cut: Words, at: int, verb: Part | None, above: Group | None) -> Direction | None:
    """The side that the words before the time at ``at`` tell; ``above`` is the finite verb that ``verb`` hangs on."""
    before = at - 1
    while before > at - 4 and before >= 0 and cut.low[before] in _IDLE:
        before -= 1
    if before < 0:
        return None
    if cut.low[before] in ("out", "back", "home", "there", "here") and cut.low[before - 1] == "due":
        before -= 1  # "the report, due out on Friday"
    group = verb.group if verb else None
    if cut.low[before] == "come" and (before == 0 or cut.low[before - 1] in (",", "and", "but")):
        past = group is not None and group.tense is Tense.PAST and verb is not None and verb.begin <= at
        return (
            None if past else Direction(Side.FUTURE, "come", 0.85)
        )  # "Come February, trams go under the hammer"
    if (
        group is not None
        and group.lemma in _SUMMONING
        and group.last < at
        and "back" in cut.low[group.last : at]
    ):
        return Direction(Side.FUTURE, group.lemma, 0.8)  # "ordered them back to court on Monday"
    if cut.low[before] == "before" and group is not None and group.polarity is Polarity.NEGATIVE:
        ahead = group.tense is not Tense.PAST or group.modality is not None
        return Direction(Side.FUTURE, "before", 0.9) if ahead else None  # "could not begin before Monday"
    if cut.low[at - 1] in _READYING and cut.low[-1] not in (".", "!", "?"):
        return Direction(Side.FUTURE, cut.low[at - 1], 0.85)  # "Plant readies Saturday restart"
    return (
        _behind(cut, at, cut.low[before], group)
        or _bounded(cut, at, verb, above)
        or _until(cut, before, group, above, verb)
        or _of_plan(cut, at, before, group, above)
        or _ahead(cut, at, before, verb)
    )


def _bounded(cut: Words, at: int, verb: Part | None, above: Group | None) -> Direction | None:
    """Tell the Friday of "Milk drawn before Friday may not be sold", up to or from which something will be done."""
    group = verb.group if verb is not None else None
    bound = group is not None and cut.low[at - 1] in _BOUNDS and group.last == at - 2
    bound = bound and group is not None and group.lemma not in _MOVING  # Not "postponed from Tuesday"
    if not bound or group is None or group.tense is not Tense.PASTPART or above is None:
        return None
    if cut.low[at + 1 : at + 2] in (("'s",), ("’s",)):
        return None  # "boxes hidden from Sunday's bombers will be moved"
    ahead = above.first > at and (above.tense is Tense.FUTURE or above.modality in _RULING)
    return Direction(Side.FUTURE, cut.low[at - 1], 0.85) if ahead else None


_BOUNDS = frozenset("before after from until".split())
_RULING = frozenset("may must can shall".split())


def _behind(cut: Words, at: int, word: str, group: Group | None) -> Direction | None:
    """ "Since May", "since its win in the May polls", "took office after an upset May win"."""
    if word == "since" or _behind_noun(cut, at, ("since",)):
        return Direction(Side.PAST, "since", 0.98)
    if cut.low[at - 1] == "from" and at > 1 and cut.low[at - 2] in _LEFT:
        return Direction(
            Side.PAST, f"{cut.low[at - 2]} from", 0.9
        )  # "fireworks left over from Independence Day"
    named = at > _LEAST_BEHIND and cut.low[at - 1] == "on" and word in OUTCOMES
    if named and "," in cut.low[max(at - 6, 0) : at]:
        return Direction(Side.PAST, word, 0.85)  # "The Lions, 2-1 losers on Tuesday, host …"
    if at > _LEAST_BEHIND and cut.low[at - 2] in ("a", "an") and cut.low[at - 3] == "after":
        return Direction(Side.PAST, "after", 0.8)  # "After a wet Tuesday, Thursday should be bright"
    told = group is not None and group.tense is Tense.PRESENT and not group.modality
    if told and cut.low[at - 1] == "after" and cut.low[at] in WEEKDAYS and _is_noun(cut, at + 1):
        return Direction(Side.PAST, "after", 0.8)  # "Referee quits after Monday threats"
    done = group is not None and group.tense is Tense.PAST and not group.modality
    dated = any(word[0].isdigit() for word in cut.low[at : at + 2])
    if dated or not _behind_noun(cut, at, ("after", "following")):
        return None
    if done:
        return Direction(Side.PAST, "after", 0.98)
    month = cut.low[at] in MONTHS and cut.low[at - 1] == "in"
    return NOWHERE if month else None  # "opens on Friday after a trial run in May", whichever is near


_LEFT = frozenset("over left leftover remaining dating unsold".split())


def _is_noun(cut: Words, at: int) -> bool:
    plain = at < len(cut) and cut.low[at].isalpha() and cut.form[at].islower()
    return plain and cut.low[at] not in TIME_WORDS | PREPOSITIONS | DETERMINERS | SUBORDINATORS


def _until(
    cut: Words, before: int, group: Group | None, above: Group | None, verb: Part | None
) -> Direction | None:
    """ "Until" and "by" with what they hang on: a deadline, or how long something took."""
    word = cut.low[before]
    if word not in _AHEAD or cut.low[before : before + 2] == ("through", "on"):
        return None  # "voted the bill through on Tuesday"
    if word == "by" and verb is not None and verb.opener in ("if", "unless"):
        return Direction(Side.FUTURE, word, 0.85)  # "unless a better offer came by Friday"
    if (
        word == "by"
        and group is not None
        and group.tense is Tense.PRESPART
        and group.aspect is Aspect.PERFECTIVE
    ):
        return Direction(Side.PAST, word, 0.8)  # "the wheat having been brought in by June"
    if group is not None and group.tense is Tense.PRESPART and above is not None:
        group = above  # "Snow had stopped falling by Wednesday."
    if group is not None and group.modality == "be to" and group.tense is Tense.PAST and _is_over(cut, group):
        return Direction(Side.PAST, word, 0.75)  # "were to be freed by Wednesday; none were"
    hoped = above is not None and above.tense is Tense.PAST and above.aspect is Aspect.PERFECTIVE
    hoped = hoped and above is not None and above.lemma in _HOPING
    if word == "by" and hoped and group is not None and group.tense is Tense.INFINITIVE:
        return Direction(Side.PAST, word, 0.75)  # "had hoped to be home by Christmas"
    supposed = group is not None and group.tense is Tense.INFINITIVE and group.aspect is Aspect.PERFECTIVE
    if word == "by" and supposed and above is not None and above.tense is Tense.PAST:
        return Direction(Side.PAST, word, 0.8)  # "was supposed to have been completed by August"
    pledged = group is not None and group.lemma in _PLEDGED and group.aspect is Aspect.PERFECTIVE
    if word == "by" and pledged and group is not None and _is_over(cut, group):
        return Direction(Side.PAST, word, 0.75)  # "had been promised it by Friday, but none came"
    unmet = group is not None and group.modality == "should" and group.aspect is Aspect.PERFECTIVE
    if word == "by" and unmet:
        return Direction(Side.PAST, word, 0.8)  # "should have drained the field by Martinmas"
    unreal = group is not None and group.modality == "would" and group.aspect is Aspect.PERFECTIVE
    if word == "by" and unreal and "but" in cut.low[:before] and "for" in cut.low[:before]:
        return Direction(Side.PAST, word, 0.75)  # "But for the drought it would have been full by July"
    could_not = group is not None and group.modality == "could" and group.polarity is Polarity.NEGATIVE
    if word != "by" and could_not and group is not None and before < group.first:
        return Direction(Side.PAST, word, 0.75)  # "a country where, until February, most could not vote"
    given = (
        group is not None
        and group.lemma == "give"
        and group.tense is Tense.PAST
        and group.voice is Voice.ACTIVE
    )
    if given and (
        cut.low[before + 1] in MONTHS or cut.low[before + 2 : before + 3] and cut.low[before + 2] in MONTHS
    ):
        return NOWHERE  # "which gave them until August 31", whichever is near
    reported = verb is not None and (verb.kind is not ClauseKind.RELATIVE or verb.opener == "that")
    back = group is not None and _looks_back(word, group, cut, fronted=before == 0, reported=reported)
    now = above is not None and above.tense is Tense.PRESENT and above.aspect is Aspect.NONE
    planned = group is not None and group.tense is Tense.INFINITIVE and now  # "and hopes to sell it by March"
    surely = planned or (group is not None and group.tense is Tense.FUTURE)
    return Direction(Side.PAST if back else Side.FUTURE, word, 0.75 if back else 0.95 if surely else 0.9)


def _is_over(cut: Words, group: Group) -> bool:
    """Tell whether what follows says that it was not so: "none were", "but none came"."""
    return any(
        cut.low[at] in ("none", "nobody", "nothing") or cut.low[at : at + 2] == ("but", "were")
        for at in range(group.last + 1, len(cut))
    )


def _of_plan(cut: Words, at: int, before: int, group: Group | None, above: Group | None) -> Direction | None:
    """What is moved to a time, agreed, scheduled or expected for it; not what was "more than expected"."""
    word = cut.low[before]
    if group is not None and group.lemma == "agree" and _agreed_to_meet(cut, group, at):
        return Direction(Side.FUTURE, "agree to", 0.75)
    moving = group is not None and group.lemma in _MOVING and word in ("from", "to")
    if moving and group is not None and (moved := _moved(cut, at, word, group)) is not None:
        return moved
    if word == "planned" and cut.low[before - 1] == "as" and above is not None and above.tense is Tense.PAST:
        return Direction(Side.PAST, "as planned", 0.9)  # "did not reopen as planned on Wednesday"
    if word in PLANNED_ADJECTIVES and _is_held_up(cut, at):
        return Direction(Side.PAST, word, 0.85)  # "pencilled in for Friday but thwarted by a flood"
    if word == "fixed" and cut.low[before + 1] == "for":
        return Direction(Side.FUTURE, word, 0.9)  # "has been fixed for July 11"
    if word not in PLANNED_ADJECTIVES:
        return _inset(cut, at, before)
    if word == "booked" and group is not None and group.voice is Voice.ACTIVE and group.last == before:
        return None  # "a charge that the firm booked in December"
    if word == "set" and cut.low[before + 1] in ("on", "in") and cut.low[before - 1] != "to":
        return Direction(Side.PAST, word, 0.9)  # "the record set on Aug. 6"
    if word in ("due", "promised") and (owed := _owed(cut, at, before, group)) is not None:
        return owed
    if before and cut.low[before - 1] in _ONCE:
        return NOWHERE  # "the vote originally scheduled for Oct. 30"
    ran_out = not _RUN_OUT.isdisjoint(cut.low[at + 1 : at + 4]) and cut.low[before + 1] == "for"
    if ran_out or "than" in cut.low[max(before - 4, 0) : before]:
        return Direction(Side.PAST, word, 0.95)  # "A deadline that had been set for Monday came and went"
    had_been = group is not None and group.tense is Tense.PAST and group.aspect is Aspect.PERFECTIVE
    if not had_been or (cut.low[at] in WEEKDAYS and word != "expected"):
        return Direction(Side.FUTURE, word, 0.95)
    # "had been expected on Monday"; "had been scheduled for July 25", whichever is near
    return Direction(Side.PAST, word, 0.8) if word == "expected" else NOWHERE


def _moved(cut: Words, at: int, word: str, group: Group) -> Direction | None:
    """Both days of "has been moved from Saturday to Sunday"."""
    if word == "to":
        own = cut.low[at + 1 : at + 2] != ("'s",)
        return Direction(Side.FUTURE, f"{group.lemma} to", 0.9) if own else None
    paired = group.last < at and any(one in WEEKDAYS or one in MONTHS for one in cut.low[at + 2 : at + 4])
    return Direction(Side.FUTURE, "moved", 0.75) if paired and group.tense is not Tense.PAST else None


def _owed(cut: Words, at: int, before: int, group: Group | None) -> Direction | None:
    """What was "due" is over where it is told so: "skipped a payment due on Friday"; else whichever is near."""
    if group is not None and group.lemma in _MISSING and group.tense is Tense.PAST:
        return Direction(Side.PAST, "due", 0.9)
    inset = cut.low[before - 1] == "," and "," in cut.low[at : at + 4]
    over = group is not None and group.tense is Tense.PAST and not group.modality and group.first > at
    held_back = inset and over  # "The findings, due in January, were held back"
    budgeted = cut.low[at] in MONTHS and cut.low[before - 1] in ("was", "were")
    return NOWHERE if held_back or budgeted else None


_RUN_OUT = frozenset("passed expired lapsed came".split())
_ONCE = frozenset(("originally", "initially", "previously", "first", "last"))


def _inset(cut: Words, at: int, before: int) -> Direction | None:
    """What opens a phrase between commas: ", due in court on Friday," looks ahead, ", back from Rome on Sunday," behind."""
    for index in range(before, max(before - _LONGEST_INSET, 0), -1):
        if cut.low[index - 1] in (",", "and") and cut.low[index] in _OPENS_INSET:
            missed = _is_held_up(cut, at)
            # Not ", due in Rosa on Monday but delayed by fog,"
            ahead = cut.low[index] == "due" and not missed
            side = Side.FUTURE if ahead else Side.PAST  # ", already down on Monday, …"
            return Direction(side, cut.low[index], 0.8)
        if cut.low[index] in MARKS:
            break
    return None


def _is_held_up(cut: Words, at: int) -> bool:
    return cut.low[at + 1 : at + 2] == ("but",) and not _HELD_UP.isdisjoint(cut.low[at + 2 : at + 3])


_HELD_UP = frozenset("thwarted foiled delayed held late postponed overdue cancelled canceled".split())
_LONGEST_INSET = 6
_OPENS_INSET = frozenset(("due", "back", "fresh", "newly", "already"))


_AHEAD_OF = ("ahead", "of")
_EYEING = (("with", "an", "eye"), ("with", "one", "eye"))
"""How "rested four starters with an eye on Sunday's derby" looks ahead."""


def _ahead(cut: Words, at: int, before: int, verb: Part | None) -> Direction | None:
    """ "Ahead of Friday", "a date of May 3", "more staff for Christmas"."""
    gone = verb is not None and verb.group is not None and verb.group.last == before - 1
    if (cut.low[before] == "ahead" and not gone) or cut.low[max(before - 1, 0) : before + 1] == _AHEAD_OF:
        return Direction(Side.FUTURE, "ahead of", 0.95)
    if _ahead_of(cut, at, verb):
        return Direction(Side.FUTURE, "ahead of", 0.9)
    if cut.low[at - 1] == "from" and not {"onward", "onwards"}.isdisjoint(cut.low[at + 1 : at + 3]):
        group = verb.group if verb is not None else None
        past = group is not None and (group.tense is Tense.PAST or group.aspect is Aspect.PERFECTIVE)
        return Direction(Side.PAST if past else Side.FUTURE, "onwards", 0.8)
    eye = before - (cut.low[before] == "on")
    if cut.low[max(eye - 2, 0) : eye + 1] in _EYEING:
        return Direction(Side.FUTURE, "an eye on", 0.85)
    if cut.low[at - 1] == "of" and at > 1 and cut.low[at - 2] in ("date", "deadline"):
        return Direction(Side.FUTURE, f"{cut.low[at - 2]} of", 0.9)
    if cut.low[max(before - 1, 0) : before + 1] == (",", "effective"):
        return Direction(Side.FUTURE, "effective", 0.85)
    if _is_forecast(cut, at, verb):
        return Direction(Side.FUTURE, "forecast", 0.85)
    if cut.low[at - 1] == "for" and cut.low[at + 1 : at + 2] and cut.low[at + 1] in _TRADED:
        return Direction(Side.FUTURE, "for", 0.9)  # "oil for July delivery"
    if (
        cut.low[at - 1] == "for"
        and cut.low[at - 3 : at - 1] == (",", "promised")
        and "finally" in cut.low[at:]
    ):
        return Direction(
            Side.PAST, "finally", 0.8
        )  # "a generator, promised for Sunday, was finally brought in"
    if cut.low[at - 1] == "for" and cut.low[at + 1 : at + 2] in (("never",), ("failed",)):
        return Direction(Side.PAST, "for", 0.85)  # "the tankers promised for Sunday never came"
    named = at + (cut.low[at] == "the")
    blamed = at > 1 and lemma(cut.low[at - 2]) in BLAMING
    if (
        cut.low[at - 1] == "for"
        and not blamed
        and cut.form[named][0].isupper()
        and cut.low[named] not in MONTHS
    ):
        kept = cut.low[named + 1 : named + 2] != ("'s",) and _was_kept(verb, cut.low[named])
        return Direction(Side.PAST, "for", 0.5) if kept else Direction(Side.FUTURE, "for", 0.75)
    return None


def _was_kept(verb: Part | None, named: str) -> bool:
    """Tell "came home for Easter", "the guns fell silent for Christmas" from "booked a table for Easter"."""
    group = verb.group if verb is not None else None
    if group is None or group.tense is not Tense.PAST or group.modality:
        return False
    return group.lemma in _KEEPING or (group.lemma == "be" and named not in WEEKDAYS)


_KEEPING = frozenset(
    "come go fall stay gather return travel fly drive stop pause cease halt close shut sing dance dress join".split()
)


def _is_forecast(cut: Words, at: int, verb: Part | None) -> bool:
    """Tell the March of "lifted its forecast for the year to March", the day of "tickets for the dance on the 5th"."""
    near = cut.low[max(at - _FORECAST_REACH, 0) : at]
    if "for" not in near[1:] or near[near.index("for", 1) - 1] not in _FORESEEN:
        return False
    group, led = verb.group if verb is not None else None, at - len(near) + near.index("for", 1)
    return group is None or not led < group.first < at  # "tickets for the gala abandoned on Sunday"


_FORECAST_REACH = 7
_FORESEEN = frozenset(
    "forecast forecasts outlook guidance target targets projection projections ticket tickets seats entries".split()
)
_TRADED = frozenset("delivery settlement shipment expiry".split())


def _agreed_to_meet(cut: Words, group: Group, at: int) -> bool:
    """Tell "has agreed to talks aboard a ship Friday" from "agreed to a truce Friday"."""
    object_ = cut.low[group.last + 2 : min(group.last + 8, at)]
    return cut.low[group.last + 1 : group.last + 2] == ("to",) and not _MEETINGS.isdisjoint(object_)


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
        if cut.low[index - 1 : index + 1] in _OF_WHAT_COMES:
            return True
    return False


_FAR_PHRASE = 14
_OF_WHAT_COMES = frozenset(
    (
        ("ahead", "of"),
        ("run-up", "to"),
        ("build-up", "to"),
        ("possibility", "of"),
        ("prospect", "of"),
        ("chance", "of"),
    )
)


def _looks_back(signal: str, group: Group, cut: Words, *, fronted: bool, reported: bool) -> bool:
    """Tell "lasted until Friday", "didn't open until Friday", "was homeless by Friday" from "was due by Friday"."""
    if group.tense is Tense.PRESENT and group.aspect is Aspect.PERFECTIVE and signal != "by":
        return (
            group.lemma not in DEFERRING
        )  # "has been kept secret until Friday", not "has asked them to wait until"
    if group.tense is not Tense.PAST:
        return False
    if signal != "by" and (fronted or group.polarity is Polarity.NEGATIVE):
        return True
    if signal == "by":
        due = any(word in PLANNED_ADJECTIVES for word in cut.low[group.last + 1 : group.last + 3])
        promised = reported and group.lemma in _PLEDGED and group.voice is Voice.PASSIVE
        return (group.aspect is not Aspect.NONE and not promised) or not (
            due or group.modality or group.lemma in _DEMANDING
        )
    if group.aspect is Aspect.PERFECTIVE:
        return True  # "had given them until Friday"
    if group.lemma == "have" and not any(lemma(word) in REPORTING for word in cut.low[: group.first]):
        return True  # "had until Friday to reply", but "said they had until Friday"
    active = group.voice is Voice.ACTIVE and group.lemma not in DEFERRING | _HOLDING
    return active or group.lemma in LASTING
