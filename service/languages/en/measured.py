"""Times that only something is compared with, described by or named after: "the highest since 1997", "the law of 1990"."""

import re
from functools import lru_cache
from itertools import pairwise

from service.domain.event import Tense
from service.domain.span import Span
from service.languages.en.breaks import is_break
from service.languages.en.closed import (
    COORDINATORS,
    PREPOSITIONS,
    SUBJECTS,
    SUBORDINATORS,
    TIME_WORDS,
    is_adverb,
)
from service.languages.en.groups import groups_of
from service.languages.en.lexicon import MONTHS, NUMBERS, ORDINALS, SEASONS, WEEKDAYS
from service.languages.en.nominals import (
    ARTICLES,
    COMPARING,
    LONGEST_NOMINAL,
    SETTING,
    compared,
    continues,
    event_noun,
    is_joined_century,
    may_happen,
    names_event,
    nominal,
    owned,
    tops,
)
from service.languages.en.nounphrase import inside
from service.languages.en.verbgroup import Group
from service.languages.en.verbs import lemma
from service.text.words import Words, words

_TO_FROM = frozenset(("to", "up", "down", "compared", "changed", "unchanged"))
_AIMED = frozenset(
    "perspective agenda plan plans budget forecast target targets estimate outlook program programme projection guidance goal".split()
)
_LEAPS = frozenset("increase decrease rise drop jump leap surge decline fall gain".split())
_ROSE = _LEAPS | frozenset("up down percent % points".split())
_MOODS = frozenset(
    "spirit meaning magic joy true idea celebration celebrations festival feast season eve".split()
)
_TOLD = frozenset("will would be is are was were has have had to".split())
FINALS = frozenset(
    "final finals semifinal semifinals semi-final semi-finals quarterfinal quarter-final quarter-finals".split()
)
_SPOTS = frozenset("place places spot spots berth berths squad slot slots ticket tickets".split())
_FIGURES = frozenset("figure level total number value price average close reading count".split())
_MEASURED = frozenset(
    """production output demand sales orders exports imports growth inflation unemployment spending earnings profit profits
    revenue turnover traffic prices deficit surplus""".split()
)
_LIKENED = frozenset("is are was were do does did had".split())
_NAMING = frozenset(("word", "words", "name", "term", "merry", "happy"))
_HANDLED = frozenset(
    "surround make call declare rename say use wish hate love ban abolish proclaim hijack save".split()
)
_RESULTS = frozenset(
    "results earnings figures numbers report reports accounts review bulletin survey statement edition issue outlook".split()
)
_LEVELS = frozenset("record high low close level levels total figure reading price prices".split())
_TOPICAL = frozenset("for of about against from regarding concerning".split())
_MOVED = frozenset(
    "increased risen rose fell fallen dropped grew grown declined climbed decreased jumped soared plunged doubled".split()
)


def _is_lifespan(sentence: str, mention: Span) -> bool:
    """Tell the years in brackets behind a name, of a life or a dynasty: "Einstein (1879-1955) lived here"."""
    ranged = _RANGED.search(mention.of(sentence)) and sentence[mention.end : mention.end + 1] == ")"
    if sentence[mention.start - 1 : mention.start] != "(" or not (
        ranged or _CLOSES.match(sentence, mention.end)
    ):
        return False
    before = sentence[: mention.start - 1].rstrip()
    word = before[before.rfind(" ") + 1 :]
    named = _NAMED_AFTER.search(before)  # "the Battle of Gettysburg (July 1 to July 3, 1863)"
    if named is not None and event_noun(before.lower(), Span(*named.span(1))) is not None:
        return named[1] == "Count"
    return word[:1].isupper() and event_noun(sentence, Span(len(before) - len(word), len(before))) is None


_NAMED_AFTER = re.compile(r"\b(\w+) of (?:the )?(?:[A-Z][\w'’-]* ?){1,4}\Z")


_RANGED = re.compile(r"\d ?[-–—] ?\d")
_CLOSES = re.compile(r"\s?(?:[-–—]{1,2}|to)\s?[^()]{1,20}\)")


@lru_cache(maxsize=256)
def measures(sentence: str, mention: Span) -> bool:
    """Tell a time that only something is compared with: "the highest since 1997", "less than in May"."""
    cut = words(sentence)
    at = cut.at(mention.start)
    near = cut.low[max(at - 2, 0) : at]
    after = cut.at(mention.end - 1) + 1
    if (
        _is_bracketed(sentence, mention)
        or _is_figure_beside(sentence, mention)
        or _of_record(cut, at)
        or _names_cup(cut, at, after)
        or _after_than(cut, at)
        or _is_lifespan(sentence, mention)
    ):
        return True
    if _in_aside(cut, at, after, groups_of(sentence)) and nominal(sentence, mention) is None:
        return True
    if near[-1:] == ("for",) and after < len(cut) and (cut.low[after] == "on" or cut.low[after] in WEEKDAYS):
        return True  # "closed for the winter on Monday"
    if cut.low[at] in MONTHS and cut.low[after : after + 1] and cut.low[after] in _TRADED:
        return True  # "December futures fell on Monday"
    if _of_thing(cut, at, after) or _as_before(cut, at) or _reported(cut, at):
        return True
    delivered = near[:1] == ("delivery",) and at > 2 and cut.low[at - 3] == "for"
    against = near[-1:] == ("against",) and "'s" in sentence[mention.start : mention.end]
    if (
        delivered
        or against
        or _same_as(cut, at)
        or _with_so_many(cut, at, after)
        or _is_age(cut, at, after)
        or _reaches_here(cut, at)
    ):
        return True
    if _is_left_out(cut, at, after, groups_of(sentence)):
        return True
    if near[-2:] == ("so", "far") and _topped(cut, at):
        return True
    foreseen = near[-1:] == ("for",) and not _FORESEEN.isdisjoint(cut.low[max(at - 8, 0) : at])
    if foreseen and _is_short_year(cut, at, after):
        return True  # "cut its forecast of oil demand for 2005"
    aimed = (
        len(near) > 1 and near[1] == "for" and (near[0] in _AIMED or "than" in cut.low[max(at - 9, 0) : at])
    )
    games = at and _is_short_year(cut, at, after) and _names_games(cut, at)
    if games or _exceeded(cut, at) or _is_made_of(cut, at) or _of_results(cut, at, after):
        return True
    of_that = aimed or near in (("that", "of"), ("those", "of"))
    if (
        _describes(cut, after)
        or _exemplifies(cut, at, after)
        or _is_followed(cut, at, after)
        or _is_ranked(cut, at, after)
        or _is_usual(cut, at, after)
        or _is_thought_of(cut, at, after)
        or _is_of_kind(cut, at, after, groups_of(sentence))
        or _are_due(cut, after)
    ):
        return True
    than = near[-1:] and (
        near[-1] in COMPARING or (near[0] in COMPARING and near[-1] in PREPOSITIONS | ARTICLES)
    )
    if _is_dated_thing(cut, at, after, groups_of(sentence)):
        return True
    told_beside = of_that or than or _was_from(cut, at) or _set_beside(cut, at)
    return bool(told_beside) or compared(cut, at) or _topic(cut, at, after)


def _is_age(cut: Words, at: int, after: int) -> bool:
    """Tell the "now" of "Lee, now 41, will join in June"."""
    aside = cut.low[at] == "now" and cut.low[at - 1] == "," and cut.low[after + 1 : after + 2] == (",",)
    return aside and cut.low[after].isdigit()


def _reaches_here(cut: Words, at: int) -> bool:
    """Tell the day of "According to reports reaching here on Friday, …"."""
    according = cut.low[:2] == ("according", "to")
    return according and "reaching" in cut.low[2:at] and "," not in cut.low[:at]


def _is_left_out(cut: Words, at: int, after: int, groups: tuple[Group, ...]) -> bool:
    """Tell a time whose noun or verb is not told again: "passed March's.", "Light came in 1948, water not until 1955"."""
    if cut.low[after : after + 1] == ("'s",):
        return after + 1 == len(cut) or cut.low[after + 1] in (",", ".", ";", ")")
    if cut.low[max(at - 2, 0) : at] != ("not", "until"):
        return False
    comma = next((index for index in range(at - 1, 0, -1) if cut.low[index] in (",", ";")), None)
    return comma is not None and not any(group.last > comma for group in groups)


def _is_figure_beside(sentence: str, mention: Span) -> bool:
    """Tell the year of the figure to compare with: "Revenue was £1.61bn (2024: £1.49bn)"."""
    return sentence.endswith("(", 0, mention.start) and _FIGURE.match(sentence, mention.end) is not None


_FIGURE = re.compile(r": ?(?:[-–+]?[£$€¥]|(?:US|A|C|NZ|HK)\$|[-–+]?\d)[^()]*\)")


def _of_record(cut: Words, at: int) -> bool:
    """Tell the day on which who is paid has to be known: "holders of record on April 3", "at the close of business on"."""
    led = cut.low[max(at - 5, 0) : at]
    led = led[:-1] if led[-1:] in (("on",), ("at",), ("as",), ("of",)) else led
    led = led[:-1] if led[-1:] == ("as",) else led
    return led[-2:] in (("of", "record"), ("of", "business")) or led[-3:] == ("on", "the", "register")


def _is_bracketed(sentence: str, mention: Span) -> bool:
    """Tell the year of a work between a subject and its verb: "A novel by Ann Lee (1973) revived interest"."""
    if not (sentence.endswith("(", 0, mention.start) and sentence.startswith(")", mention.end)):
        return False
    cut = words(sentence)
    at = cut.at(mention.start)
    verb = next((group for group in groups_of(sentence) if group.finite), None)
    plain = cut.low[0] not in PREPOSITIONS and mention.end - mention.start == len("1973")
    return plain and verb is not None and at < verb.first and _is_short_year(cut, at, at + 1)


_FORESEEN = frozenset("forecast forecasts estimate estimates projection projections outlook".split())
_TRADED = frozenset("futures contract contracts".split())


def _is_short_year(cut: Words, at: int, after: int) -> bool:
    """Tell "2006" and the "'06" of a name."""
    return after - at <= 2 and cut.low[after - 1].isdigit() and len(cut.low[after - 1]) in (2, 4)


def _exceeded(cut: Words, at: int) -> bool:
    """Tell the year of "…, exceeding the whole trade in 2004", which is behind another."""
    if not at or cut.low[at - 1] not in ("in", "of", "for"):
        return False
    for index in range(at - 2, max(at - LONGEST_NOMINAL, 0), -1):
        if cut.low[index] in ("exceeding", "surpassing", "topping", "outstripping"):
            return cut.low[index - 1] == ","
        if is_break(cut, index):
            return False
    return False


def _is_made_of(cut: Words, at: int) -> bool:
    """Tell a feast that something is done with: "would make Mardi Gras a holiday", "to use the word Christmas"."""
    named = cut.form[at][0].isupper() and cut.low[at] not in MONTHS and cut.low[at] not in WEEKDAYS
    return named and at > 0 and (cut.low[at - 1] in _NAMING or lemma(cut.low[at - 1]) in _HANDLED)


def _of_results(cut: Words, at: int, after: int) -> bool:
    """Tell the quarter of what is only talked about: "commenting on the third quarter results"."""
    if at > 1 and cut.low[at - 1] == "for" and cut.low[at - 2] in _RESULTS:
        return True  # "the annual reports for the last three years"
    if cut.low[after : after + 1] and cut.low[after] in ("'s", "’") and after + 1 < len(cut):
        whole = after + 2 >= len(cut) or not continues(cut, after + 2)
        return (
            whole and cut.low[after + 1] in _LEVELS
        )  # "beating Wednesday's record", not "Tuesday's record losses"
    told = cut.low[after : after + 1] and cut.low[after] in _RESULTS and cut.low[after - 1] == "quarter"
    return bool(told) and at > 0 and cut.low[at - 1] in _TOPICAL | {"on"}


def _is_followed(cut: Words, at: int, after: int) -> bool:
    """Tell the winter of "The flood follows a brutal winter" from "followed the next winter"."""
    if cut.low[after : after + 1] and (cut.low[after] in ("'s", "’") or continues(cut, after)):
        return False
    article = at - 1 if at and cut.low[at - 1] in ("a", "an") else at - 2
    plain = article > 0 and cut.low[article] in ("a", "an") and inside(cut, at - 1)
    return plain and cut.low[article - 1] in ("follows", "followed")


def _is_ranked(cut: Words, at: int, after: int) -> bool:
    """Tell the years of "their fifth coach in the last two years", of which no one deed is."""
    if cut.low[at] in ("this", "last") and _is_nth(cut, at):
        return True
    many = cut.low[after - 1] in ("years", "months", "decades", "seasons") and cut.low[at - 1] == "in"
    return many and not _RANKS.isdisjoint(cut.low[max(at - 4, 0) : at - 1])


def _is_nth(cut: Words, at: int) -> bool:
    """Tell the week of "…, the second large recall in the industry this week"."""
    for index in range(at - 1, max(at - _LONGEST_ASIDE, 1), -1):
        if tops(cut.low[index]) and cut.low[index - 1] == "the":
            return cut.low[index - 2] == ","
        if is_break(cut, index) or cut.low[index] in _TOLD:
            return False
    return False


def _is_of_kind(cut: Words, at: int, after: int, groups: tuple[Group, ...]) -> bool:
    """Tell the winter of "fears of tight winter supplies", which only says of what kind they are."""
    if after != at + 1 or cut.low[at] not in SEASONS or not at:
        return False
    if cut.low[at - 1] in PREPOSITIONS:
        return after < len(cut) and cut.low[after] in _SEASONAL  # "returns to winter hours"
    end, verbs = after, [group.first for group in groups]
    while end < len(cut) and continues(cut, end) and end not in verbs and end - after < _FEW_OF_KIND:
        end += 1
    return end > after and not any(names_event(cut, index) for index in range(after, end))


_FEW_OF_KIND = 3
_SEASONAL = frozenset(
    "hours timetable timetables schedule schedules clothes clothing coats tyres tires rates wear".split()
)


def _is_dated_thing(cut: Words, at: int, after: int, groups: tuple[Group, ...]) -> bool:
    """Tell the year of "to update 1978 defense guidelines", which only says which they are."""
    if not (after == at + 1 < len(cut) and cut.low[at].isdigit() and cut.low[after].isalpha()):
        return False
    if not any(group.last == at - 1 and group.tense is not Tense.PAST for group in groups):
        return False  # "killed 1970 troops"
    end = after
    while end < len(cut) and continues(cut, end) and not any(group.first == end for group in groups):
        end += 1
    return end > after and not any(names_event(cut, index) for index in range(after, end))


def _is_thought_of(cut: Words, at: int, after: int) -> bool:
    """Tell the year of "The mood recalls 1992", the winter of "will forget the winter": only thought of.

    So the one of "Looking back on 1998, Lee said" and "looks ahead to next year".
    """
    article = at > 0 and (cut.low[at - 1] in ARTICLES or cut.low[at] in ARTICLES)
    before = at - 1 - (at > 0 and cut.low[at - 1] in ARTICLES)
    if before > 1 and cut.low[before - 1] in _SIGHTS and lemma(cut.low[before - 2]) == "look":
        owned_noun = cut.low[after : after + 1] in (("'s",), ("’s",))  # "ahead to next week's summit"
        return cut.low[before] in ("to", "on", "at", "upon") and not continues(cut, after) and not owned_noun
    whole = article or cut.low[at].isdigit()  # Not "recalled last night"
    return whole and before >= 0 and lemma(cut.low[before]) in _THINKING


_SIGHTS = frozenset(("ahead", "forward", "back"))
_THINKING = frozenset("recall remember forget evoke echo resemble mirror commemorate".split())


def _is_usual(cut: Words, at: int, after: int) -> bool:
    """Tell the day of "Sunday services ceased in 1931", which is any Sunday."""
    plain = not at and cut.low[at] in WEEKDAYS and after == 1 and after < len(cut)
    return plain and cut.low[after] in _REGULAR


_REGULAR = frozenset(
    "services trains buses papers newspapers opening openings trading schools markets deliveries collections".split()
)
_RANKS = frozenset(ORDINALS) - {"first"}


def _are_due(cut: Words, after: int) -> bool:
    """Tell the quarter of "third-quarter results are due on Oct. 30", which are told on another day."""
    told = cut.low[after : after + 1] and cut.low[after] in _RESULTS and "quarter" in cut.low[after - 1]
    return bool(told) and cut.low[after + 1 : after + 3] in (("are", "due"), ("were", "due"))


def _in_aside(cut: Words, at: int, after: int, groups: tuple[Group, ...]) -> bool:
    """Tell the time of what someone is: "Lee, in office since May, said", but "Lee, on Monday, said"."""
    if (
        cut.low[after : after + 1] == ("to",)
        and cut.low[after + 1 : after + 2]
        and cut.low[after + 1].isdigit()
    ):
        after += 2  # "chief from 2004 to 2014, who gave up his passport on Monday"
    if cut.low[after : after + 1] != (",",):
        return False
    who = cut.low[after + 1 : after + 2] in (("who",), ("whose",)) and cut.low[at - 1] == "from"
    if not (who or any(group.first == after + 1 and group.tense is not Tense.INFINITIVE for group in groups)):
        return False
    begin = at - 1 - (cut.low[at - 1] in PREPOSITIONS | SUBORDINATORS)
    for index in range(begin, max(at - _LONGEST_ASIDE, 0), -1):
        if cut.low[index] == ",":
            told = [word for word in cut.low[index + 1 : begin + 1] if word not in PREPOSITIONS | ARTICLES]
            return any(word.isalpha() and not is_adverb(word) for word in told)
        if is_break(cut, index) or any(group.first <= index <= group.last for group in groups):
            return False
    return False


_LONGEST_ASIDE = 8


def _topped(cut: Words, at: int) -> bool:
    """Tell "the highest so far this year" from "a record number have left so far this year"."""
    for index in range(at - 3, max(at - 8, -1), -1):
        if cut.low[index] in _TOLD:
            return False
        if tops(cut.low[index]):
            return True
    return False


def _of_thing(cut: Words, at: int, after: int) -> bool:
    """Tell the year of a thing that is no event: "applied the law of 1990", "the champions of two years ago"."""
    year = (after == at + 1 and cut.low[at].isdigit()) or cut.low[after - 1] == "ago"
    if not year or at < 2 or cut.low[at - 1] != "of":
        return False
    thing = cut.low[at - 2]
    return thing.isalpha() and thing not in TIME_WORDS and not may_happen(cut, at - 2)


def _reported(cut: Words, at: int) -> bool:
    """Tell the month or year of "reported strong sales in October", which are of October but were not told then."""
    coarse = cut.low[at] in MONTHS or cut.low[at].isdigit()
    dated = (
        at + 1 < len(cut)
        and cut.low[at] in MONTHS
        and cut.low[at + 1][0].isdigit()
        and len(cut.low[at + 1]) < 3
    )
    if not coarse or dated or at < 3 or cut.low[at - 1] not in ("in", "for"):
        return False
    for index in range(at - 2, max(at - LONGEST_NOMINAL, -1), -1):
        if cut.low[index] in ("reported", "reports"):
            return not _MEASURED.isdisjoint(cut.low[index + 1 : at - 1])
        if not (inside(cut, index) or is_adverb(cut.low[index]) or cut.low[index] in ("of", "%")):
            return False
    return False


def _after_than(cut: Words, at: int) -> bool:
    """Tell the quarter of "sold more in May than in the whole of the first quarter"."""
    for index in range(at - 1, max(at - 7, 0), -1):
        if cut.low[index] == "than":
            return cut.low[index + 1] in ("in", "on", "at", "during", "for", "over")
        if is_break(cut, index):
            return False
    return False


def _same_as(cut: Words, at: int) -> bool:
    """Tell what "is the same as last week", or has "the same margin as last week"."""
    return at > 1 and cut.low[at - 1] == "as" and "same" in cut.low[max(at - 4, 0) : at - 1]


def _as_before(cut: Words, at: int) -> bool:
    """Tell the time that something is likened to: "greeted as he was last year"."""
    return (
        at > 2
        and cut.low[at - 3] in ("as", "than")
        and cut.low[at - 2] in SUBJECTS
        and cut.low[at - 1] in _LIKENED
    )


def _with_so_many(cut: Words, at: int, after: int) -> bool:
    """Tell the time of an amount: "Lee, with 18 goals this season, came on", "plans worth 5 million dollars in 2005"."""
    for index in range(at - 2, max(at - 8, 0), -1):
        if cut.low[index] == "worth":  # Not "cut off aid worth 40 million dollars on Friday"
            whole = cut.low[at][0].isdigit()  # Not "signed a contract worth 90 million dollars in July"
            return whole and cut.low[at - 1] in ("in", "of", "for") and _is_amount(cut.low[index + 1])
        if is_break(cut, index):
            break
    if cut.low[after : after + 1] != (",",):
        return False
    for index in range(at - 2, max(at - 7, 0), -1):
        if cut.low[index] == "with":
            return cut.low[index - 1] == "," and _is_amount(cut.low[index + 1])
    return False


def _describes(cut: Words, after: int) -> bool:
    """Tell the time of a person or thing rather than of what happened: "named after the 15th-century poet"."""
    end = after
    while end < len(cut) and continues(cut, end):
        end += 1
    joined = end > after and is_joined_century(cut, after)
    return joined and not any(names_event(cut, index) for index in range(after, end))


def _exemplifies(cut: Words, at: int, after: int) -> bool:
    """Tell a feast that is only named: "festivals like Easter", "the spirit of Christmas", "that is, Christmas"."""
    named = cut.form[at][0].isupper() and cut.low[at] not in MONTHS and cut.low[at] not in WEEKDAYS
    if not named or not at:
        return False
    of_noun = at > 1 and cut.low[at - 1] == "of" and cut.low[at - 2] in _MOODS
    of_noun = of_noun or cut.low[max(at - 3, 0) : at] == ("that", "is", ",")
    return of_noun or any(word in ("like", "including") for word in cut.low[max(at - 6, 0) : at])


def _set_beside(cut: Words, at: int) -> bool:
    """Tell the time of an amount set beside another: "compared with 1.21 dollars late Wednesday"."""
    if at > 1 and cut.low[at - 2] == "compared" and cut.low[at - 1] in ("with", "to"):
        return True
    for index in range(at - 1, max(at - 8, 1), -1):
        if is_break(cut, index):
            return False
        amount = _is_amount(cut.low[index + 1])
        if cut.low[index - 1] == "compared" and cut.low[index] in ("with", "to"):
            things = (one for one in range(index + 1, at) if cut.low[one] not in _MEASURED)
            return not any(names_event(cut, one) for one in things)  # "compared with demand in 2004"
        set_against = cut.low[index] == "against" and index < at - 1 and _is_gain(cut, index + 1)
        if amount and (set_against or cut.low[index - 1] in ("compared", "line")):
            return cut.low[index] in ("with", "to", "against")
    return False


def _is_gain(cut: Words, at: int) -> bool:
    """Tell "against a gain of 5 percent" from "borrowed against a new stand"."""
    return cut.low[at] != "a" or cut.low[at + 1] in _LEAPS


def _topic(cut: Words, at: int, after: int) -> bool:
    """Tell the time of a thing that something is only for or about: "has replaced him for Saturday's rubber"."""
    possessive = after < len(cut) and cut.low[after] in ("'s", "’", "'")
    noun = owned(cut, at, after, frozenset()) if possessive else None
    if noun is not None and noun.head is not None:
        return False  # "the men behind today's attack"
    if (
        possessive
        and at
        and cut.low[at - 1] in ("to", "into")
        and not FINALS.isdisjoint(cut.low[after : after + 3])
    ):
        return True  # "eased through to Sunday's final"
    return possessive and at > 1 and cut.low[at - 1] in _TOPICAL and cut.low[at - 2] not in TIME_WORDS


def _names_cup(cut: Words, at: int, after: int) -> bool:
    """Tell "a place in the squad for the 2006 World Cup" from "in the 2006 World Cup he scored"."""
    named = at > 0 and after < len(cut) and cut.form[after][0].isupper()
    agent = named and cut.low[at - 1] == "by" and _is_short_year(cut, at, after)
    # "picked by 1994 World Cup hero Lee", but "By 1994 Lee had", "and by 1994 Lee had"
    agent = (
        agent and at > 1 and cut.low[at - 2].isalpha() and cut.low[at - 2] not in SUBORDINATORS | COORDINATORS
    )
    named = named and (cut.low[at - 1] in ARTICLES or agent)
    set_in = at > 1 and cut.low[at - 2] in SETTING and not (at > 2 and cut.low[at - 3] in _SPOTS)
    if not named or not cut.low[at].isdigit() or set_in:
        return False
    end = after
    while end < len(cut) and continues(cut, end) and cut.form[end][0].isupper():
        end += 1
    return end == len(cut) or not names_event(
        cut, end
    )  # "The 1906 San Francisco earthquake killed thousands."


def _names_games(cut: Words, at: int) -> bool:
    """Tell the year of a name: "the World Cup 2006", "London 2012"."""
    name = cut.form[at - 1]
    if name in _SHOWS and at > 1 and inside(cut, at - 2):
        return True
    return (
        name[0].isupper()
        and name.isalpha()
        and at > 1
        and cut.low[at - 1] not in PREPOSITIONS | SUBORDINATORS | TIME_WORDS
    )


_SHOWS = frozenset(
    "exhibition fair expo festival biennale olympics championship championships forum show".split()
)


def _was_from(cut: Words, at: int) -> bool:
    """Tell the time of what something rose or fell from: "to 40 tonnes, from 30 tonnes a day earlier"."""
    if _started_from(cut, at):
        return True
    if at > 1 and cut.low[at - 1] == "from" and cut.low[at - 2] in _MOVED:
        return "to" not in cut.low[at : at + 5]  # "has increased from the previous year"
    near = cut.low[max(at - 6, 0) : at - 1]
    if cut.low[at - 1] == "from" and not _ROSE.isdisjoint(near) and _TOLD.isdisjoint(near):
        return True  # "up 0.6 percent from the previous month"
    leapt = any(one in _LEAPS and other == "from" for one, other in pairwise(near))
    if cut.low[at - 1] == "in" and leapt and "to" not in near:
        return True  # "a jump from 6 percent in 2003"
    if cut.low[at - 1] == "over" and cut.low[at : at + 2] == ("the", "same"):
        return True  # "up 15 times over the same period last year"
    for index in range(at - 2, max(at - _FAR_AMOUNT, 0), -1):
        if is_break(cut, index) and cut.low[index] not in ("(", ")"):
            return False
        if cut.low[index] == "from":
            told = cut.low[max(index - _FAR_AMOUNT, 0) : index]
            amount = index + 1 + (cut.low[index + 1] in ("only", "just", "the"))
            if cut.low[amount] == "a" and cut.low[amount + 1] not in _BASES:
                return False  # "to be fired from a height of 40 metres on Friday"
            if cut.low[amount] in _FIGURES:
                return True
            if any(cut.low[i] == "to" and _is_amount(cut.low[i + 1]) for i in range(amount, at - 1)):
                return False  # "is to grow from nine to 20 by 2025"
            return _is_amount(cut.low[amount]) and any(word in _TO_FROM for word in told)
    return False


_BASES = frozenset(
    "record low high loss profit peak total revised similar net quarter third half tenth".split()
)
_FAR_AMOUNT = 20


def _started_from(cut: Words, at: int) -> bool:
    """Tell the time of "from 15 percent in 2002 to 16 percent in 2005" that something has left behind."""
    after = next((i for i in range(at, min(at + 5, len(cut))) if cut.low[i] == "to"), None)
    if (
        after is None
        or after + 1 >= len(cut)
        or not _is_amount(cut.low[after + 1])
        or cut.low[at - 1] != "in"
    ):
        return False
    return any(cut.low[i] == "from" and _is_amount(cut.low[i + 1]) for i in range(max(at - 6, 0), at - 1))


def _is_amount(word: str) -> bool:
    return word[0].isdigit() or word in ("$", "£", "€", "about", "nearly", "some", "a") or word in NUMBERS
