"""The noun that owns an English time: "Monday's vote", "the collapse of the bank in 2008", "elections due in May"."""

from functools import lru_cache

from service.domain.span import Span
from service.grammar.events import Nominal
from service.languages.en.breaks import is_break, is_title_case
from service.languages.en.closed import (
    COORDINATORS,
    DETERMINERS,
    PREPOSITIONS,
    QUOTES,
    SUBJECTS,
    SUBORDINATORS,
    is_adverb,
)
from service.languages.en.groups import groups_of
from service.languages.en.lexical import BLAMING
from service.languages.en.lexicon import MONTHS, ORDINALS, WEEKDAYS
from service.languages.en.nounphrase import glued, inside, span_of, through_of
from service.languages.en.nouns import EVENT_NOUNS
from service.languages.en.senses import senses
from service.languages.en.verbs import lemma
from service.text.words import Words, words

LINKS = frozenset("on in at during for from to between over within".split())
ARTICLES = frozenset("the a an his her its their".split())
_RECORDS = frozenset("record worst best only most least high low".split())
_NO_SUPERLATIVES = frozenset(
    """west test rest interest request protest forest arrest invest contest guest east chest nest pest quest harvest conquest breast
    priest feast beast yeast crest jest digest bequest manifest behest zest inquest unrest midwest northwest southwest northeast
    southeast""".split()
)
_GAMES = frozenset("Olympics Games Paralympics Championships Championship".split())
COMPARING = frozenset(("than", "versus"))
SETTING = frozenset("in at over during throughout until since before after".split())
LONGEST_NOMINAL = 16
_BACKGROUND = frozenset("after since following before despite until over into".split())
_STRICKEN = frozenset("victim victims survivor survivors witness witnesses scene site".split())
_OWNERS = frozenset("his her its their our my".split())
_BARE = frozenset(("last", "this", "earlier", "yesterday"))
_PARTS = frozenset(
    """part parts role roles hand involvement participation interest suspect suspects victim victims casualties candidate
    candidates participants votes ballots seats used wanted""".split()
)
_DEFINITE_BEFORE = frozenset("after since following before despite until of".split())


def event_noun(sentence: str, span: Span) -> Span | None:
    """The last event noun of a stretch before its first preposition: "deaths" in "Russian military deaths"."""
    cut = words(sentence)
    found = None
    for index in range(cut.at(span.start), len(cut)):
        if cut.start[index] >= span.end or cut.low[index] in PREPOSITIONS:
            break
        found = index if names_event(cut, index) else found
    return None if found is None else span_of(cut, found, found + 1)


def names_event(cut: Words, index: int) -> bool:
    """A capital makes a name of it, "the People's Congress", but not in "the General Strike of 1926"."""
    if not _is_event_noun(cut.low[index]):
        return False
    dated = cut.low[index + 1 : index + 2] == ("of",) and cut.low[index] not in _DOCUMENTS
    when = cut.low[index + 2] if dated and index + 2 < len(cut) else ""
    if when in MONTHS or (when.isdigit() and len(when) == _YEAR):
        return True
    return index == 0 or not cut.form[index][0].isupper() or is_title_case(cut)


_YEAR = 4
_DOCUMENTS = frozenset("treaty accord agreement pact law declaration ruling report letter statement".split())


def _is_event_noun(word: str) -> bool:
    return (
        word in EVENT_NOUNS
        or (word.endswith("s") and word[:-1] in EVENT_NOUNS)
        or (word.endswith("es") and word[:-2] in EVENT_NOUNS)
        or (word.endswith("ies") and word[:-3] + "y" in EVENT_NOUNS)
    )


def may_happen(cut: Words, index: int) -> bool:
    """Tell the "draw" of "Saturday's draw with Rosa", an event only because it has a date."""
    word = cut.low[index]
    if names_event(cut, index):
        return True
    if not cut.form[index].islower() or word in _DOCUMENTS or word in _NO_EVENTS:
        return False
    known = senses(word)
    return word in _ONLY_DATED or known.noun in _HAPPENING or known.eventive in _OFTEN_HAPPENING


_HAPPENING = frozenset(("n4", "n11", "n19", "n22"))
"""Places of WordNet's acts, events, phenomena and processes in the table of senses."""
_OFTEN_HAPPENING = frozenset("f2 f3 f4".split())
_ONLY_DATED = frozenset("peace draw staging bequest listing grouping tie-up burn première".split())
_NO_EVENTS = frozenset(
    "study survey painting policy role job mission duty service services law work works count haul tally toll movement leadership out".split()
)


@lru_cache(maxsize=256)
def nominal(sentence: str, mention: Span) -> Nominal | None:
    """The noun phrase that owns a time, if one does."""
    cut = words(sentence)
    at, after = cut.at(mention.start), cut.at(mention.end - 1) + 1
    if (
        cut.low[after : after + 1] in (("-",), ("–",))
        and cut.low[after + 1 : after + 2]
        and cut.low[at].isdigit()
    ):
        after += 2 if cut.low[after + 1].isdigit() else 0  # "the 2007-13 budget"
    if compared(cut, at) or (at and cut.low[at - 1] in COMPARING):
        return Nominal(mention, None)
    if (
        at > 1
        and cut.low[at - 1] == "("
        and cut.low[after : after + 1] == (")",)
        and names_event(cut, at - 2)
    ):
        return Nominal(
            span_of(cut, _phrase_begin(cut, at - 2), after + 1), span_of(cut, at - 2, at - 1)
        )  # "the war (1936-39)"
    verbs = frozenset(group.first for group in groups_of(sentence))
    return (
        owned(cut, at, after, verbs)
        or _due(cut, at, after, verbs)
        or _inset(cut, at, after, verbs)
        or _undergone(cut, at, verbs)
        or _of_phrase(cut, at, after, verbs)
    )


def _inset(cut: Words, at: int, after: int, verbs: frozenset[int]) -> Nominal | None:
    """Read "The levee's last inspection, in August 1995, turned up no weak spots"; a weekday is the verb's."""
    if at > _TWO_DAYS and cut.low[at - 1] in ("and", "to", "-", "–") and cut.low[at - 3] in MONTHS:
        at -= 3 if cut.low[at - 2].isdigit() else 0  # "on May 20 and 21"
    set_off = at > 2 and cut.low[at - 1] in ("in", "on") and cut.low[at - 2] == ","
    if not set_off or cut.low[at] in WEEKDAYS or not _closes_inset(cut, after, verbs):
        return None
    for index in range(at - 3, max(at - LONGEST_NOMINAL, -1), -1):
        if index in verbs or cut.low[index] in SUBJECTS or cut.low[index] == ",":
            return None
        if names_event(cut, index) and (index + 3 == at or cut.low[index + 1] in PREPOSITIONS):
            begin = _phrase_begin(cut, index)
            lead = not begin or is_break(cut, begin - 1)
            return Nominal(span_of(cut, begin, at - 2), span_of(cut, index, index + 1)) if lead else None
    return None


def _closes_inset(cut: Words, after: int, verbs: frozenset[int]) -> bool:
    """Tell whether a comma and a verb follow, with no more than a place between: "on Feb. 22 in Ghent, Belgium, sent"."""
    for index in range(after, min(after + _LONGEST_INSET, len(cut) - 1)):
        if index in verbs or cut.low[index] in SUBORDINATORS:
            return False
        if cut.low[index] == "," and index + 1 in verbs:
            return True
    return False


_LONGEST_INSET, _TWO_DAYS = 9, 5


def _undergone(cut: Words, at: int, verbs: frozenset[int]) -> Nominal | None:
    """Read "a town under siege by rebels since May"."""
    if at < 2 or cut.low[at - 1] != "since":
        return None
    for index in range(at - 2, max(at - LONGEST_NOMINAL, 0), -1):
        if index in verbs or is_break(cut, index):
            return None
        if cut.low[index - 1] == "under" and names_event(cut, index):
            return Nominal(span_of(cut, index, at - 1), span_of(cut, index, index + 1))
    return None


def _due(cut: Words, at: int, after: int, verbs: frozenset[int]) -> Nominal | None:
    """Read "elections due next July", time and all."""
    due = at - 1 - (at > 0 and (cut.low[at - 1] in LINKS or cut.low[at - 1] == "out"))
    paid = _payable(cut, due, after, verbs) if due > 0 and cut.low[due] in ("payable", "due") else None
    if paid is not None:
        return paid
    if due < 1 or cut.low[due] != "due" or not names_event(cut, due - 1):
        return None
    return Nominal(span_of(cut, _phrase_begin(cut, due - 1, verbs), after), span_of(cut, due - 1, due))


def _payable(cut: Words, due: int, after: int, verbs: frozenset[int]) -> Nominal | None:
    """Read "a final dividend of 12p, payable on 22 May"."""
    for index in range(due - 1, max(due - LONGEST_NOMINAL, -1), -1):
        if index in verbs:
            return None
        if cut.low[index] in _PAID:
            return Nominal(
                span_of(cut, _phrase_begin(cut, index, verbs), after), span_of(cut, index, index + 1)
            )
    return None


_PAID = frozenset(
    "dividend dividends payment payments distribution bonus interest instalment installment".split()
)


def is_joined_century(cut: Words, after: int) -> bool:
    """Tell the "15th-century" before the word at ``after``, which is all an adjective."""
    return cut.form[after - 1].endswith("century") and "-" in cut.form[after - 1] + cut.form[after - 2]


def compared(cut: Words, at: int) -> bool:
    """Tell a time that only says how long a record stood: "the highest level since 1997"."""
    if not at or cut.low[at - 1] != "since":
        return False
    for index in range(at - 2, max(at - 10, -1), -1):
        word = cut.low[index]
        if is_break(cut, index) or word in _HAVING:
            return False  # "A street in the ninth district has had her name since 2003"
        if (
            tops(word)
            and not (word in ("least", "most") and cut.low[index - 1] == "at")
            and not (word == "only" and cut.low[index - 1] not in ARTICLES)
            and not (word in ORDINALS and cut.low[index - 1] in ("a", "one", "two", "three", "four"))
        ):
            return True  # Not "has lost a third of its area since 1973"
    return False


_HAVING = frozenset("has have had was were is are been".split())


def tops(word: str) -> bool:
    """Tell a superlative, an ordinal, a record."""
    ranked = word in ORDINALS or (word[0].isdigit() and word.endswith(("st", "nd", "rd", "th")))
    return ranked or word in _RECORDS or (word.endswith("est") and word not in _NO_SUPERLATIVES)


def owned(cut: Words, at: int, after: int, verbs: frozenset[int]) -> Nominal | None:
    """Read "Monday's vote", "the 2014 invasion", "for January delivery", where the noun follows the time."""
    if after >= len(cut):
        return None
    possessive = cut.low[after] in ("'s", "’", "'")
    before = at - 1 if at and cut.low[at - 1] in ARTICLES else at
    setting = before > 0 and cut.low[before - 1] in SETTING
    begin = end = after + 1 if possessive else after
    if not possessive and not _modifies(cut, at, after):
        return None
    if begin < len(cut) and cut.low[begin] in QUOTES:
        begin = end = begin + 1  # "last year's “orange revolution”"
    while (
        end < len(cut)
        and end - begin < 6
        and end not in verbs
        and (cut.low[end] not in DETERMINERS or cut.low[end] in _OWNING)
        and (continues(cut, end) or _joins(cut, end))
    ):
        end += 1
    if end == begin or (possessive and _sets_in(cut, at)):
        return None  # "Rosa fell behind in Saturday's game" has its time from the verb.
    heads = [i for i in range(begin, end) if names_event(cut, i)]
    dated = (possessive and cut.low[after - 1] in WEEKDAYS) or cut.low[after - 1].isdigit()
    if not heads and dated and may_happen(cut, end - 1):
        heads = [end - 1]
    head = heads[-1] if heads else None
    disputed = cut.low[before - 1] == "over" and cut.low[end - 1] not in _PERIODS
    ranged = disputed and cut.low[after - 2] in ("-", "–")  # "over the 2007-13 budget"
    if head is None and setting and not possessive and not ranged and not is_joined_century(cut, after):
        return None  # But "named after the 15th-century poet" leaves its time with the poet.
    first = at if possessive or at == 0 or cut.low[at - 1] not in ARTICLES else at - 1
    if not possessive and at > 1 and cut.low[at - 1] in ("'s", "’s"):
        first = at - 2  # "Croatia's 1991-1995 war"
        while first > 0 and at - first < _LONGEST_OWNER and inside(cut, first - 1):
            first -= 1
    return Nominal(
        span_of(cut, first, through_of(cut, head, end)),
        span_of(cut, head, head + 1) if head is not None else None,
    )


_LONGEST_OWNER = 6
_PERIODS = frozenset("period season seasons years campaign winter".split())


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
    if not cut.low[after][0].isalpha() or not continues(cut, after) or at >= len(cut):
        return False
    if cut.low[after] in SUBJECTS or cut.low[after] == "due":
        return False
    before = cut.low[at - 1] if at else ""
    last = cut.low[after - 1]
    digits = cut.low[at] in ARTICLES and last[0].isdigit() and "of" not in cut.low[at:after]
    digits = digits and not last.endswith(("st", "nd", "rd", "th"))  # "On the 25th the board shut the mine."
    inner = before.isalpha() and at > 1 and cut.low[at - 2] in ARTICLES and not is_adverb(before)
    season = inner and cut.form[after].islower() and before not in PREPOSITIONS
    return (
        before in ARTICLES
        or (before == "'s" and cut.low[at].isdigit())
        or digits
        or season
        or (before in ("for", "of", "with") and cut.form[after].islower())
        or (_names_games_of(cut, after) and before in SETTING | {"for", "and"})
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
_OWNING = frozenset(("'s", "’s", "'"))


def _joins(cut: Words, index: int) -> bool:
    """Tell the "and" of "US and British invasion"."""
    if cut.low[index] != "and" or index + 1 >= len(cut):
        return False
    return cut.form[index - 1][0].isupper() and cut.form[index + 1][0].isupper()


def continues(cut: Words, index: int) -> bool:
    """Tell whether a word may go on with a noun phrase."""
    return inside(cut, index) and cut.low[index][0].isalnum()


def _of_phrase(cut: Words, at: int, after: int, verbs: frozenset[int]) -> Nominal | None:
    """Find the noun before a time: "the collapse of the bank in 2008", "the execution in 1982 of 148 men".

    A phrase leads when a verb follows the time, or what the noun says: "The talks on Friday ended".
    """
    leads = after in verbs or cut.low[after : after + 1] == ("that",)
    anew = 1 + max((place for place in range(at) if cut.low[place] == ";"), default=-1)
    later = [verb for verb in verbs if verb >= anew]
    heads = cut.low[after : after + 1] == (",",) and bool(later) and at < min(later)
    index = end = at - 1
    ahead = _ahead_noun(cut, at, verbs)
    if ahead is not None:
        return ahead
    if index >= 1 and names_event(cut, index):
        if cut.low[after : after + 1] == ("of",):  # "welcomed the renewal early this month of the pact"
            return Nominal(span_of(cut, _phrase_begin(cut, index), index + 1), span_of(cut, index, index + 1))
        return _bare_time(cut, index)
    if index >= 1 and cut.low[after : after + 1] in (("of",), ("between",)) and names_event(cut, index - 1):
        begin = _phrase_begin(cut, index - 1)
        return Nominal(span_of(cut, begin, index), span_of(cut, index - 1, index))
    if cut.low[after : after + 1] == ("between",) and (met := _between_sides(cut, at, verbs)) is not None:
        return met
    bare = cut.low[index] not in (
        "in",
        "on",
        "of",
        "at",
        "over",
        "from",
    )  # "despite his row with Lee last season"
    if index < 1 or (bare and cut.low[at] not in _BARE and cut.low[at] not in WEEKDAYS):
        return None
    index = end = end + bare
    while index > 0 and end - index < LONGEST_NOMINAL:
        index -= 1
        stops = is_break(cut, index) and not (_adds(cut, index) or glued(cut, index))
        stops = stops and cut.low[index] not in _DEFINITE_BEFORE
        if index in verbs or stops:
            return None
        dated = (heads or (leads and cut.low[at] not in WEEKDAYS)) and not bare
        dated = dated and index + 1 == end and may_happen(cut, index)
        known = names_event(cut, index)
        if (dated or known) and cut.low[index + 1] in PREPOSITIONS:
            begin = _phrase_begin(cut, index)
            if not known and begin != anew and cut.low[begin - 1] not in COORDINATORS:
                continue  # "an investigation into the case in 2003"
            if bare and cut.low[at] in WEEKDAYS and not _answered(cut, begin):
                return None
            owns = cut.low[index + 1] == "of" or cut.low[end] == "of"
            if (
                (owns and not bare)
                or _blamed(cut, begin)
                or (heads and begin == anew < index)
                or (leads and (begin == 0 or is_break(cut, begin - 1) or cut.low[begin - 1] == "from"))
                or _after_preposition(cut, begin)
                or _prepared_for(cut, begin)
                or (bare and _answered(cut, begin))
                or (begin > 0 and cut.low[begin - 1] in _NEXT_TO)
            ):
                return Nominal(span_of(cut, begin, end), span_of(cut, index, index + 1))
    return None


def _between_sides(cut: Words, at: int, verbs: frozenset[int]) -> Nominal | None:
    """Read "followed talks in Rosa on Monday between both", which were not followed between them."""
    end = at - (at > 0 and cut.low[at - 1] in LINKS)
    for index in range(end - 1, max(end - LONGEST_NOMINAL, 0), -1):
        if index in verbs or is_break(cut, index):
            return None
        if names_event(cut, index) and cut.low[index + 1] in PREPOSITIONS:
            return Nominal(span_of(cut, _phrase_begin(cut, index), end), span_of(cut, index, index + 1))
    return None


def _ahead_noun(cut: Words, at: int, verbs: frozenset[int]) -> Nominal | None:
    """Read "ahead of a meeting of the board in Rosa next month", whose time the meeting has."""
    end = at - (at > 0 and cut.low[at - 1] in LINKS)
    for index in range(end - 1, max(end - 2 * LONGEST_NOMINAL, 0), -1):
        if cut.low[index - 1 : index + 1] == ("ahead", "of"):
            head = next((i for i in range(index + 1, end) if names_event(cut, i)), None)
            phrase = next((i for i in range(index + 2, end) if cut.low[i] in PREPOSITIONS), end)
            head = phrase - 1 if head is None else head
            return (
                Nominal(span_of(cut, index + 1, end), span_of(cut, head, head + 1)) if head > index else None
            )
        aside = cut.low[index] in ("(", ")")
        adds = _adds(cut, index) or (
            cut.low[index] == "and" and "between" in cut.low[max(index - 9, 0) : index]
        )
        if index in verbs or (is_break(cut, index) and not aside and not adds):
            return None
    return None


def _adds(cut: Words, index: int) -> bool:
    """Tell the "and" of "the murder of a guard and his son"."""
    return cut.low[index] == "and" and cut.low[index + 1] in DETERMINERS


def _blamed(cut: Words, begin: int) -> bool:
    """Tell whether someone is tried for the noun: "was prosecuted for killings in 2004"."""
    over = begin > 1 and cut.low[begin - 1] in ("for", "over", "with", "of", "in")
    over = over and not (cut.low[begin - 1] == "in" and cut.low[begin] in ("a", "an"))  # "held in a raid"
    if begin > 1 and cut.low[begin - 1] == "during":  # "accused of cruelty to men during a raid in 1993"
        return any(lemma(word) in _ACCUSING for word in cut.low[max(begin - 10, 0) : begin - 1])
    return over and any(lemma(word) in BLAMING for word in cut.low[max(begin - 4, 0) : begin - 1])


_ACCUSING = frozenset("accuse charge convict try prosecute indict blame".split())


def _bare_time(cut: Words, noun: int) -> Nominal | None:
    """Read "after race riots last week", where nothing stands between noun and time."""
    begin = noun
    while (
        begin > 0
        and noun - begin < LONGEST_NOMINAL
        and (inside(cut, begin - 1) or cut.low[begin - 1] == "'s")
    ):
        begin -= 1
    of_someone = begin > 1 and cut.low[begin - 1] == "of" and cut.low[begin - 2] in _STRICKEN
    by_someone = begin > 0 and cut.low[begin - 1] == "by" and "'s" in cut.low[begin:noun]
    about = begin > 0 and cut.low[begin - 1] in ("on", "about") and cut.low[begin] in _OWNERS
    if not begin or not (of_someone or by_someone or about or cut.low[begin - 1] in _BACKGROUND):
        return None
    return Nominal(span_of(cut, begin, noun + 1), span_of(cut, noun, noun + 1))


def _answered(cut: Words, begin: int) -> bool:
    """Tell the remarks of "asked to comment on Lee's remarks in Rosa Tuesday"."""
    led = begin > 1 and cut.low[begin - 1] in ("on", "to", "about")
    return led and lemma(cut.low[begin - 2]) in _ANSWERS


_ANSWERS = frozenset("comment respond react reply object reaction response".split())


def _prepared_for(cut: Words, begin: int) -> bool:
    """Tell the summit of "in preparation for the summit in November"."""
    if begin <= 1 or cut.low[begin - 1] != "for":
        return False
    up = cut.low[begin - 2] == "up" and cut.low[begin - 3] in _WARMING  # "is gearing up for the vote in May"
    return up or cut.low[begin - 2] in _READYING | {"responsibility"}


_NEXT_TO = frozenset("follow follows followed precede precedes preceded".split())
"""Verbs whose object has its own time: "The march followed a rally on Saturday"."""
_WARMING = frozenset("gear gears geared gearing warm warms warmed warming line lines lining".split())
_READYING = frozenset(
    "wait waits waited waiting brace braces braced bracing preparation preparations prepare prepared preparing ready plans planning campaign bid tickets".split()
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
    while begin > 0 and noun - begin < 5 and begin - 1 not in verbs:
        first = begin > 1 and cut.low[begin - 1] in ORDINALS and cut.low[begin - 2] in DETERMINERS
        if not (first or inside(cut, begin - 1)):
            break
        begin -= 1
        if cut.low[begin] in DETERMINERS and cut.low[begin] != "'s":
            break
    return begin
