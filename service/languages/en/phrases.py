"""The phrases around an English time: the clause it stands in, the noun that governs it, the signal before it."""

from functools import lru_cache

from service.domain.span import Span
from service.domain.tlink import Relation
from service.grammar.clause import Clause
from service.grammar.events import Nominal, Signal
from service.languages.en.clauses import parts_of
from service.languages.en.closed import (
    DETERMINERS,
    PREPOSITIONS,
    QUOTES,
    SUBJECTS,
    SUBORDINATORS,
    TIME_WORDS,
    is_adverb,
)
from service.languages.en.groups import as_verb_group, groups_of, is_break, is_title_case
from service.languages.en.lexical import BLAMING
from service.languages.en.lexicon import MONTHS, NUMBERS, WEEKDAYS
from service.languages.en.nounphrase import inside, span_of, through_of
from service.languages.en.nouns import EVENT_NOUNS
from service.languages.en.verbs import lemma
from service.text.words import Words, words

_SIGNALS = {
    "since": Relation.SINCE, "until": Relation.UNTIL, "till": Relation.UNTIL, "by": Relation.UNTIL, "before": Relation.BEFORE,
    "after": Relation.AFTER, "throughout": Relation.THROUGHOUT, "around": Relation.ABOUT, "about": Relation.ABOUT,
    "as of": None, "ahead of": Relation.BEFORE, "prior to": Relation.BEFORE, "from": None, "beyond": Relation.AFTER,
    **{f"{word}{link}": Relation.SINCE for word in ("starting", "beginning") for link in ("", " in", " on", " from", " at")},
}  # fmt: skip
_LINKS = frozenset("on in at during for from to between over within".split())
_ARTICLES = frozenset("the a an his her its their".split())
_RECORDS = frozenset("first second third fourth fifth record worst best only most least high low".split())
_NO_SUPERLATIVES = frozenset(
    "west test rest interest request protest forest arrest invest contest guest east".split()
)
_TO_FROM = frozenset(("to", "up", "down", "compared", "changed", "unchanged"))
_AIMED = frozenset(
    "perspective agenda plan plans budget forecast target targets estimate outlook program programme projection guidance goal".split()
)
_ROSE = frozenset("up down percent % points increase decrease rise drop".split())
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
    """production output sales orders exports imports growth inflation unemployment spending earnings profit profits
    revenue turnover traffic prices deficit surplus""".split()
)
_LIKENED = frozenset("is are was were do does did had".split())
_GAMES = frozenset("Olympics Games Paralympics Championships Championship".split())
_COMPARING = frozenset(("than", "versus"))
_TOPICAL = frozenset("for of about against from regarding concerning".split())
_SETTING = frozenset("in at over during throughout until since before after".split())
_LONGEST_NOMINAL = 16
_BACKGROUND = frozenset("after since following before despite until over into".split())
_STRICKEN = frozenset("victim victims survivor survivors witness witnesses scene site".split())
_BARE = frozenset(("last", "this", "earlier", "yesterday"))
_PARTS = frozenset(
    """part parts role roles hand involvement participation interest suspect suspects victim victims casualties candidate
    candidates participants votes ballots seats used wanted""".split()
)
_MOVED = frozenset(
    "increased risen rose fell fallen dropped grew grown declined climbed decreased jumped soared plunged doubled".split()
)
_DEFINITE_BEFORE = frozenset("after since following before despite until of".split())


@lru_cache(maxsize=256)
def read(sentence: str) -> tuple[Clause, ...]:
    """The clauses of a sentence with offsets from its begin."""
    cut = words(sentence)
    quoted = _quoted(cut) if any(mark in sentence for mark in QUOTES) else frozenset()
    return tuple(
        Clause(
            span=span_of(cut, part.begin, part.end),
            kind=part.kind,
            verb=as_verb_group(part.group, cut, 0) if part.group else None,
            opener=part.opener,
            parent=part.head,
            quoted=part.group is not None and part.group.last in quoted,
        )
        for part in parts_of(sentence)
    )


def _quoted(cut: Words) -> frozenset[int]:
    inside, found, straight = False, set(), 0
    for index, word in enumerate(cut.low):
        if word in QUOTES:
            straight += word == '"'
            inside = word in "“«" or (word == '"' and straight % 2 == 1)
        elif inside:
            found.add(index)
    return frozenset(found)


def signal(sentence: str, mention: Span) -> Signal | None:
    """The word before a time that relates an event to it: "since", "as of", "by"."""
    cut = words(sentence)
    at = cut.at(mention.start) - 1
    if at > 0 and cut.low[at] in _ARTICLES:
        at -= 1
    if at < 0:
        return None
    for first in (at - 1, at):
        word = " ".join(cut.low[max(first, 0) : at + 1])
        if word in _SIGNALS:
            return Signal(word, cut.start[max(first, 0)], _SIGNALS[word])
    since = _since_phrase(cut, at, frozenset(group.last for group in groups_of(sentence)))
    if since is not None:
        return Signal("since", cut.start[since], Relation.SINCE)
    return Signal(cut.low[at], cut.start[at]) if cut.low[at] in _LINKS else None


def _since_phrase(cut: Words, at: int, verbs: frozenset[int]) -> int | None:
    """Where "since" stands before a noun that has the time: "since the land reform in 2000"."""
    if cut.low[at] not in ("in", "of", "on"):
        return None
    begin = at
    while begin > 0 and at - begin < _LONGEST_NOMINAL and inside(cut, begin - 1):
        begin -= 1
    if not 0 < begin < at or cut.low[begin - 1] != "since" or any(begin <= verb < at for verb in verbs):
        return None  # Not "since he joined in 2001".
    return begin - 1


def event_noun(sentence: str, span: Span) -> Span | None:
    """The last event noun of a stretch before its first preposition: "deaths" in "Russian military deaths"."""
    cut = words(sentence)
    found = None
    for index in range(cut.at(span.start), len(cut)):
        if cut.start[index] >= span.end or cut.low[index] in PREPOSITIONS:
            break
        found = index if _names_event(cut, index) else found
    return None if found is None else span_of(cut, found, found + 1)


def _names_event(cut: Words, index: int) -> bool:
    """A capital makes a name of it: "the People's Congress"."""
    if not _is_event_noun(cut.low[index]):
        return False
    return index == 0 or not cut.form[index][0].isupper() or is_title_case(cut)


def _is_event_noun(word: str) -> bool:
    return (
        word in EVENT_NOUNS
        or (word.endswith("s") and (word[:-1] in EVENT_NOUNS or word[:-2] in EVENT_NOUNS))
        or (word.endswith("ies") and word[:-3] + "y" in EVENT_NOUNS)
    )


@lru_cache(maxsize=256)
def nominal(sentence: str, mention: Span) -> Nominal | None:
    """The noun phrase that owns a time, if one does."""
    cut = words(sentence)
    at, after = cut.at(mention.start), cut.at(mention.end - 1) + 1
    if _compared(cut, at) or (at and cut.low[at - 1] in _COMPARING):
        return Nominal(mention, None)
    verbs = frozenset(group.first for group in groups_of(sentence))
    return _owned(cut, at, after, verbs) or _due(cut, at, after, verbs) or _of_phrase(cut, at, after, verbs)


def _due(cut: Words, at: int, after: int, verbs: frozenset[int]) -> Nominal | None:
    """Read "elections due next July", time and all."""
    due = at - 1 - (at > 0 and (cut.low[at - 1] in _LINKS or cut.low[at - 1] == "out"))
    if due < 1 or cut.low[due] != "due" or not _names_event(cut, due - 1):
        return None
    return Nominal(span_of(cut, _phrase_begin(cut, due - 1, verbs), after), span_of(cut, due - 1, due))


@lru_cache(maxsize=256)
def measures(sentence: str, mention: Span) -> bool:
    """Tell a time that only something is compared with: "the highest since 1997", "less than in May"."""
    cut = words(sentence)
    at = cut.at(mention.start)
    near = cut.low[max(at - 2, 0) : at]
    after = cut.at(mention.end - 1) + 1
    if _names_cup(cut, at, after) or _after_than(cut, at):
        return True
    if near[-1:] == ("for",) and after < len(cut) and (cut.low[after] == "on" or cut.low[after] in WEEKDAYS):
        return True  # "closed for the winter on Monday"
    if _of_thing(cut, at, after) or _as_before(cut, at) or _reported(cut, at):
        return True
    delivered = near[:1] == ("delivery",) and at > 2 and cut.low[at - 3] == "for"
    against = near[-1:] == ("against",) and "'s" in sentence[mention.start : mention.end]
    if delivered or against or _same_as(cut, at) or _with_so_many(cut, at, after):
        return True
    if near[-2:] == ("so", "far") and any(_tops(word) for word in cut.low[max(at - 7, 0) : at]):
        return True
    aimed = (
        len(near) > 1 and near[1] == "for" and (near[0] in _AIMED or "than" in cut.low[max(at - 9, 0) : at])
    )
    if at and mention.end - mention.start == 4 and cut.low[at].isdigit() and _names_games(cut, at):
        return True
    of_that = aimed or near in (("that", "of"), ("those", "of"))
    if _describes(cut, after) or _exemplifies(cut, at, after):
        return True
    told_beside = (
        of_that or any(word in _COMPARING for word in near) or _was_from(cut, at) or _set_beside(cut, at)
    )
    return told_beside or _compared(cut, at) or _topic(cut, at, after)


def _of_thing(cut: Words, at: int, after: int) -> bool:
    """Tell the year of a thing that is no event: "applied the law of 1990", "the champions of two years ago"."""
    year = (after == at + 1 and cut.low[at].isdigit()) or cut.low[after - 1] == "ago"
    if not year or at < 2 or cut.low[at - 1] != "of":
        return False
    thing = cut.low[at - 2]
    return thing.isalpha() and thing not in TIME_WORDS and not _names_event(cut, at - 2)


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
    for index in range(at - 2, max(at - _LONGEST_NOMINAL, -1), -1):
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
        if cut.low[index] == "worth":
            return _is_amount(cut.low[index + 1])
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
    while end < len(cut) and _continues(cut, end):
        end += 1
    joined = end > after and _is_joined_century(cut, after)
    return joined and not any(_names_event(cut, index) for index in range(after, end))


def _is_joined_century(cut: Words, after: int) -> bool:
    return cut.form[after - 1].endswith("century") and "-" in cut.form[after - 1] + cut.form[after - 2]


def _exemplifies(cut: Words, at: int, after: int) -> bool:
    """Tell a feast that is only named: "festivals like Easter", "the spirit of Christmas"."""
    named = cut.form[at][0].isupper() and cut.low[at] not in MONTHS and cut.low[at] not in WEEKDAYS
    if not named or not at:
        return False
    of_noun = at > 1 and cut.low[at - 1] == "of" and cut.low[at - 2] in _MOODS
    return of_noun or any(word in ("like", "including") for word in cut.low[max(at - 6, 0) : at])


def _set_beside(cut: Words, at: int) -> bool:
    """Tell the time of an amount set beside another: "compared with 1.21 dollars late Wednesday"."""
    for index in range(at - 1, max(at - 8, 1), -1):
        if is_break(cut, index):
            return False
        amount = _is_amount(cut.low[index + 1])
        if amount and (
            cut.low[index - 1] in ("compared", "line") or (cut.low[index] == "against" and index < at - 1)
        ):
            return cut.low[index] in ("with", "to", "against")
    return False


def _topic(cut: Words, at: int, after: int) -> bool:
    """Tell the time of a thing that something is only for or about: "has replaced him for Saturday's rubber"."""
    possessive = after < len(cut) and cut.low[after] in ("'s", "’", "'")
    owned = _owned(cut, at, after, frozenset()) if possessive else None
    if owned is not None and owned.head is not None:
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
    named = at > 0 and after < len(cut) and cut.low[at - 1] in _ARTICLES and cut.form[after][0].isupper()
    set_in = at > 1 and cut.low[at - 2] in _SETTING and not (at > 2 and cut.low[at - 3] in _SPOTS)
    return named and cut.low[at].isdigit() and not set_in


def _names_games(cut: Words, at: int) -> bool:
    """Tell the year of a name: "the World Cup 2006", "London 2012"."""
    name = cut.form[at - 1]
    return (
        name[0].isupper()
        and name.isalpha()
        and at > 1
        and cut.low[at - 1] not in PREPOSITIONS | SUBORDINATORS | TIME_WORDS
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
    if cut.low[at - 1] == "over" and cut.low[at : at + 2] == ("the", "same"):
        return True  # "up 15 times over the same period last year"
    for index in range(at - 2, max(at - _FAR_AMOUNT, 0), -1):
        if is_break(cut, index) and cut.low[index] not in ("(", ")"):
            return False
        if cut.low[index] == "from":
            told = cut.low[max(index - _FAR_AMOUNT, 0) : index]
            amount = index + 1 + (cut.low[index + 1] in ("only", "just", "the"))
            if cut.low[amount] in _FIGURES:
                return True
            return _is_amount(cut.low[amount]) and any(word in _TO_FROM for word in told)
    return False


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


def _compared(cut: Words, at: int) -> bool:
    """Tell a time that only says how long a record stood: "the highest level since 1997"."""
    if not at or cut.low[at - 1] != "since":
        return False
    for index in range(at - 2, max(at - 10, -1), -1):
        word = cut.low[index]
        if is_break(cut, index):
            return False
        if _tops(word) and not (cut.low[index + 1] == "of" and cut.low[index - 1] in ("a", "one", "two")):
            return True  # Not "has lost a third of its area since 1973"
    return False


def _tops(word: str) -> bool:
    return word in _RECORDS or (word.endswith("est") and word not in _NO_SUPERLATIVES)


def _owned(cut: Words, at: int, after: int, verbs: frozenset[int]) -> Nominal | None:
    """Read "Monday's vote", "the 2014 invasion", "for January delivery", where the noun follows the time."""
    if after >= len(cut):
        return None
    possessive = cut.low[after] in ("'s", "’", "'")
    before = at - 1 if at and cut.low[at - 1] in _ARTICLES else at
    setting = before > 0 and cut.low[before - 1] in _SETTING
    begin = end = after + 1 if possessive else after
    if not possessive and not _modifies(cut, at, after):
        return None
    if begin < len(cut) and cut.low[begin] in QUOTES:
        begin = end = begin + 1  # "last year's “orange revolution”"
    while (
        end < len(cut) and end - begin < 6 and end not in verbs and (_continues(cut, end) or _joins(cut, end))
    ):
        end += 1
    if end == begin or (possessive and _sets_in(cut, at)):
        return None  # "Rosa fell behind in Saturday's game" has its time from the verb.
    heads = [i for i in range(begin, end) if _names_event(cut, i)]
    head = heads[-1] if heads else None
    if head is None and setting and not possessive and not _is_joined_century(cut, after):
        return None  # But "named after the 15th-century poet" leaves its time with the poet.
    first = at if possessive or at == 0 or cut.low[at - 1] not in _ARTICLES else at - 1
    return Nominal(
        span_of(cut, first, through_of(cut, head, end)),
        span_of(cut, head, head + 1) if head is not None else None,
    )


def _sets_in(cut: Words, at: int) -> bool:
    """Tell the game in which something happened from the attack that someone had a part in, or is tried for."""
    if not at or cut.low[at - 1] not in ("in", "at", "during"):
        return False
    near = cut.low[max(at - 6, 0) : at - 1]
    if "toll" in near:
        return False  # "the toll rose to 68 in Sunday's blast"
    takes_part = near[-1:] == ("part",) and any(lemma(word) == "take" for word in near)
    return (
        not near[-1:]
        or takes_part
        or (near[-1] not in _PARTS and not any(lemma(word) in BLAMING for word in near))
    )


def _modifies(cut: Words, at: int, after: int) -> bool:
    """Tell whether a time stands as an adjective: after an article, or in "the 1990s boom"."""
    if not cut.low[after][0].isalpha() or not _continues(cut, after) or at >= len(cut):
        return False
    if cut.low[after] in SUBJECTS or cut.low[after] == "due":
        return False
    before = cut.low[at - 1] if at else ""
    digits = cut.low[at] in _ARTICLES and cut.low[after - 1][0].isdigit()
    inner = before.isalpha() and at > 1 and cut.low[at - 2] in _ARTICLES and not is_adverb(before)
    season = inner and cut.form[after].islower() and before not in PREPOSITIONS
    return (
        before in _ARTICLES
        or (before == "'s" and cut.low[at].isdigit())
        or digits
        or season
        or (before in ("for", "of", "with") and cut.form[after].islower())
        or (_names_games_of(cut, after) and before in _SETTING | {"for", "and"})
    )


def _names_games_of(cut: Words, after: int) -> bool:
    """Tell the rest of "2008 Olympics", "2008 Winter Olympic Games"."""
    end = after
    while end < len(cut) and cut.form[end][0].isupper() and end - after < _LONGEST_GAMES:
        if cut.form[end] in _GAMES:
            return True
        end += 1
    return False


_LONGEST_GAMES = 4


def _joins(cut: Words, index: int) -> bool:
    """Tell the "and" of "US and British invasion"."""
    if cut.low[index] != "and" or index + 1 >= len(cut):
        return False
    return cut.form[index - 1][0].isupper() and cut.form[index + 1][0].isupper()


def _continues(cut: Words, index: int) -> bool:
    return inside(cut, index) and cut.low[index][0].isalnum()


def _of_phrase(cut: Words, at: int, after: int, verbs: frozenset[int]) -> Nominal | None:
    """Find the noun before a time: "the collapse of the bank in 2008", "the execution in 1982 of 148 men".

    A phrase leads when a verb follows the time, or what the noun says: "The talks on Friday ended".
    """
    leads = after in verbs or cut.low[after : after + 1] == ("that",)
    index = end = at - 1
    ahead = _ahead_noun(cut, at, verbs)
    if ahead is not None:
        return ahead
    if index >= 1 and _names_event(cut, index):
        if cut.low[after : after + 1] == ("of",):  # "welcomed the renewal early this month of the pact"
            return Nominal(span_of(cut, _phrase_begin(cut, index), index + 1), span_of(cut, index, index + 1))
        return _bare_time(cut, index)
    if index >= 1 and cut.low[after : after + 1] in (("of",), ("between",)) and _names_event(cut, index - 1):
        begin = _phrase_begin(cut, index - 1)
        return Nominal(span_of(cut, begin, index), span_of(cut, index - 1, index))
    bare = cut.low[index] not in ("in", "on", "of", "at")  # "despite his row with Lee last season"
    if index < 1 or (bare and cut.low[at] not in _BARE):
        return None
    index = end = end + bare
    while index > 0 and end - index < _LONGEST_NOMINAL:
        index -= 1
        if index in verbs:
            return None
        if is_break(cut, index) and cut.low[index] not in _DEFINITE_BEFORE and not _adds(cut, index):
            return None
        if _names_event(cut, index) and cut.low[index + 1] in PREPOSITIONS:
            begin = _phrase_begin(cut, index)
            owns = cut.low[index + 1] == "of" or cut.low[end] == "of"
            if (
                (owns and not bare)
                or _blamed(cut, begin)
                or (leads and (begin == 0 or is_break(cut, begin - 1)))
                or _after_preposition(cut, begin)
                or _prepared_for(cut, begin)
            ):
                return Nominal(span_of(cut, begin, end), span_of(cut, index, index + 1))
    return None


def _ahead_noun(cut: Words, at: int, verbs: frozenset[int]) -> Nominal | None:
    """Read "ahead of a meeting of the board in Rosa next month", whose time the meeting has."""
    end = at - (at > 0 and cut.low[at - 1] in _LINKS)
    for index in range(end - 1, max(end - 2 * _LONGEST_NOMINAL, 0), -1):
        if cut.low[index - 1 : index + 1] == ("ahead", "of"):
            head = next((i for i in range(index + 1, end) if _names_event(cut, i)), None)
            phrase = next((i for i in range(index + 2, end) if cut.low[i] in PREPOSITIONS), end)
            head = phrase - 1 if head is None else head
            return (
                Nominal(span_of(cut, index + 1, end), span_of(cut, head, head + 1)) if head > index else None
            )
        aside = cut.low[index] in ("(", ")")
        if index in verbs or (is_break(cut, index) and not aside and not _adds(cut, index)):
            return None
    return None


def _adds(cut: Words, index: int) -> bool:
    """Tell the "and" of "the murder of a guard and his son"."""
    return cut.low[index] == "and" and cut.low[index + 1] in DETERMINERS


def _blamed(cut: Words, begin: int) -> bool:
    """Tell whether someone is tried for the noun: "was prosecuted for killings in 2004"."""
    over = begin > 1 and cut.low[begin - 1] in ("for", "over", "with", "of", "in")
    return over and any(lemma(word) in BLAMING for word in cut.low[max(begin - 4, 0) : begin - 1])


def _bare_time(cut: Words, noun: int) -> Nominal | None:
    """Read "after race riots last week", where nothing stands between noun and time."""
    begin = noun
    while (
        begin > 0
        and noun - begin < _LONGEST_NOMINAL
        and (inside(cut, begin - 1) or cut.low[begin - 1] == "'s")
    ):
        begin -= 1
    of_someone = begin > 1 and cut.low[begin - 1] == "of" and cut.low[begin - 2] in _STRICKEN
    if not begin or not (of_someone or cut.low[begin - 1] in _BACKGROUND):
        return None
    return Nominal(span_of(cut, begin, noun + 1), span_of(cut, noun, noun + 1))


def _prepared_for(cut: Words, begin: int) -> bool:
    """Tell the summit of "in preparation for the summit in November"."""
    return begin > 1 and cut.low[begin - 1] == "for" and cut.low[begin - 2] in _READYING


_READYING = frozenset(
    "preparation preparations prepare prepared preparing ready plans planning campaign bid tickets".split()
)


def _after_preposition(cut: Words, begin: int) -> bool:
    out = begin > 1 and cut.low[begin - 1] == "of" and cut.low[begin - 2] in ("out", "off")
    plural = cut.low[begin - 1] == "following" and cut.low[begin] not in DETERMINERS
    return (
        begin > 0
        and not out
        and (plural or cut.low[begin] in DETERMINERS)
        and cut.low[begin - 1] in _DEFINITE_BEFORE
    )


def _phrase_begin(cut: Words, noun: int, verbs: frozenset[int] = frozenset()) -> int:
    begin = noun
    while begin > 0 and noun - begin < 5 and inside(cut, begin - 1) and begin - 1 not in verbs:
        begin -= 1
        if cut.low[begin] in DETERMINERS and cut.low[begin] != "'s":
            break
    return begin


def head_noun(sentence: str) -> Span | None:
    """The head of the first noun phrase: "members" in "Three crew members atop a wall"."""
    cut = words(sentence)
    end = 0
    while end < len(cut) and inside(cut, end):
        end += 1
    while end > 0 and not cut.low[end - 1].isalpha():
        end -= 1
    return span_of(cut, end - 1, end) if end else None
