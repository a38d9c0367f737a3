"""From verb groups to clauses: where one ends and the next begins, and how they hang together."""

from functools import lru_cache
from itertools import pairwise

from msgspec import Struct

from service.domain.event import Tense
from service.grammar.clause import ClauseKind, Voice
from service.languages.en.breaks import is_break
from service.languages.en.chain import AUXILIARIES
from service.languages.en.closed import (
    COORDINATORS,
    DETERMINERS,
    PREPOSITIONS,
    QUOTES,
    RELATIVES,
    SUBJECTS,
    SUBORDINATORS,
    TIME_WORDS,
    is_adverb,
)
from service.languages.en.groups import groups_of
from service.languages.en.lexical import COMPLEMENT_VERBS, PROSPECTIVE, REPORTING
from service.languages.en.lexicon import MONTHS, WEEKDAYS
from service.languages.en.verbgroup import Group
from service.languages.en.verbs import lemma
from service.text.words import Words, words

_OPEN_QUOTES = frozenset(("“", "«"))
_MEALS = frozenset("breakfast lunch dinner supper tea".split())
_ALSO_PREPOSITIONS = frozenset("since until till before after as".split())
_AS_WELL = ("as", "well", "as")
_JOINING = COORDINATORS | {"or"}
_WHICH = frozenset(("last", "next", "this"))
_STRONG = frozenset((";", ":", "—", "–", "--"))
_PARTING = _STRONG | {","}
_ADVERBIAL = frozenset(
    "when where while because after before since until till if unless although though as once whereas lest".split()
)
_NON_FINITE = {
    Tense.INFINITIVE: ClauseKind.INFINITIVE,
    Tense.PRESPART: ClauseKind.PARTICIPLE,
    Tense.PASTPART: ClauseKind.PARTICIPLE,
}


class Part(Struct, gc=False):
    """A clause by word index, ``end`` out; ``head`` is the index of the clause it hangs on, ``apart`` after a comma."""

    begin: int
    end: int
    kind: ClauseKind
    group: Group | None = None
    opener: str = ""
    head: int | None = None
    apart: bool = False


_BY_OPENER = (
    dict.fromkeys(_ADVERBIAL, ClauseKind.ADVERBIAL)
    | dict.fromkeys(RELATIVES, ClauseKind.RELATIVE)
    | dict.fromkeys(("what", "how", "whether", "why"), ClauseKind.COMPLEMENT)
    | dict.fromkeys(_JOINING, ClauseKind.COORDINATE)
)


@lru_cache(maxsize=256)
def parts_of(sentence: str) -> tuple[Part, ...]:
    """The clauses of one sentence in text order; together they cover it."""
    cut, groups = words(sentence), groups_of(sentence)
    if not groups:
        return (Part(0, len(cut), ClauseKind.MAIN),)
    first = _first(cut, groups[0])
    parts = list(first)
    for index, (left, right) in enumerate(pairwise(groups)):
        begin, opener = _boundary(cut, left, right)
        inset = _joined_before_inset(cut, left, right, groups[index + 2 :])
        if inset is not None:
            parts[-1].end = inset
            parts.append(Part(inset, right.first, ClauseKind.MAIN, opener=cut.low[inset], apart=True))
            begin, opener = right.first, ""
        joined = None
        if not opener:
            joined = _joined_subject(cut, left, right, groups[index + 2 :]) or _joined_past_inset(
                cut, left, right
            )
        if joined is not None:
            begin, opener = joined, cut.low[joined]
        waits = not opener or opener in _JOINING
        if waits and (
            (not opener and _resumes(cut, parts[-1], left, right, begin))
            or _awaited(cut, parts, left, right)
            or (opener in COORDINATORS and _is_last(cut, parts, begin, right, groups[index + 2 :]))
        ):
            parts[-1].end = right.first
            parts.append(Part(right.first, len(cut), ClauseKind.MAIN, right))
            continue
        cut_off = next((at for at in range(begin - 2, left.last, -1) if cut.low[at] == ";"), None)
        if (
            opener in _ADVERBIAL or opener in RELATIVES
        ) and cut_off is not None:  # "They lost; on Monday, if it stops, they will play"
            parts[-1].end = cut_off
            parts.append(Part(cut_off, begin, ClauseKind.MAIN))
        subject = _fronted_subject(cut, parts, left, begin, opener)
        if subject is not None:
            parts[-1].end = subject
            parts.append(Part(subject, begin, ClauseKind.MAIN))
        inset = left.tense is Tense.PASTPART and not left.finite and not opener
        if inset and cut.low[begin - 1] == "," and begin < right.first and _closes_quote(cut, begin):
            begin += 1  # "The drill, dubbed “Wave 2,” began"
        parts[-1].end = begin
        kind = ClauseKind.RELATIVE if subject is not None else _kind(cut, left, right, begin, opener)
        if kind is ClauseKind.RELATIVE and not opener and not _told(parts):
            kind = ClauseKind.MAIN  # "After meeting in May the men left"
        behind = (
            parts[-1].kind is ClauseKind.ADVERBIAL
            and _behind_time(cut, range(left.last + 1, right.first)) == begin
        )
        bare = not opener and begin == right.first
        said = bare and right.lemma in REPORTING and parts[-1].kind is ClauseKind.PARTICIPLE
        if kind is ClauseKind.RELATIVE and (behind or said):
            # "unless it came by Friday the port would stop", "…, reports reaching here said"
            kind = ClauseKind.MAIN
        if kind is ClauseKind.RELATIVE and opener == "that" and _is_told_by(cut, parts, begin):
            kind = ClauseKind.COMPLEMENT  # "said it was over and that …"
        parts.append(Part(begin, len(cut), kind, right, opener, apart=cut.low[begin - 1] == ","))
    _hang(parts)
    return tuple(parts)


def _joined_subject(cut: Words, left: Group, right: Group, rest: tuple[Group, ...]) -> int | None:
    """The "and" of "it was over and the flood described in the book came", whose second verb waits behind."""
    after = rest[0] if rest else None
    if after is None or right.finite or right.tense is Tense.INFINITIVE or not (left.finite and after.finite):
        return None
    if "," in cut.low[right.last + 1 : after.first] or _is_subject(cut, right.last + 1, after.first):
        return None
    joined = next((at for at in range(right.first - 1, left.last, -1) if cut.low[at] in COORDINATORS), None)
    return (
        joined
        if joined is not None and right.first - joined > 1 and "," not in cut.low[joined : right.first]
        else None
    )


def _joined_past_inset(cut: Words, left: Group, right: Group) -> int | None:
    """The "but" of "freed 400 prisoners, but the first vote, in May 1990, ended in confusion"."""
    if not (left.finite and right.finite) or cut.low[right.first - 1] != ",":
        return None
    for at in range(right.first - 2, left.last + 1, -1):
        if cut.low[at] in COORDINATORS and cut.low[at - 1] == "," and cut.low[at + 1] in DETERMINERS:
            return at if "," in cut.low[at : right.first - 1] else None
    return None


def _joined_before_inset(cut: Words, left: Group, right: Group, rest: tuple[Group, ...]) -> int | None:
    """The "and" of "they fought on, and on May 3 the Front, founded by a man named Lee, seized the fort"."""
    after = next((group for group in rest if group.finite), None)
    participle = right.tense in (Tense.PASTPART, Tense.PRESPART) and cut.low[right.first - 1] == ","
    if after is None or not participle or not left.finite or cut.low[after.first - 1] != ",":
        return None
    if any(word in SUBJECTS or word in SUBORDINATORS for word in cut.low[right.last + 1 : after.first]):
        return None
    for at in range(right.first - 2, left.last, -1):
        if cut.low[at] in COORDINATORS and cut.low[at - 1] == ",":
            return at if _leads_phrases(cut, at) else None
    return None


def _is_subject(cut: Words, begin: int, end: int) -> bool:
    """Tell whether a subject of its own stands before a verb, not just a phrase of what came before."""
    return end > begin and (cut.low[end - 1] in SUBJECTS or cut.low[begin] not in PREPOSITIONS)


def _fronted_subject(cut: Words, parts: list[Part], left: Group, begin: int, opener: str) -> int | None:
    """Where the subject begins in "Though ports were shut, the towns in which they lay prospered"."""
    relative = opener in RELATIVES or (
        opener == "that" and cut.low[begin + 1] not in SUBJECTS and cut.low[begin + 1] not in DETERMINERS
    )
    fronted = len(parts) == 1 and parts[0].kind is ClauseKind.ADVERBIAL and relative
    comma = (
        next((at for at in range(begin - 1, left.last, -1) if cut.low[at] == ","), None) if fronted else None
    )
    return comma + 1 if comma is not None and comma + 1 < begin else None


def _is_told_by(cut: Words, parts: list[Part], begin: int) -> bool:
    """Tell the "that" of "vowed in a tape aired Monday that", which belongs to the vow, and of "and that"."""
    if cut.low[begin - 1] in _JOINING and parts[-1].kind is ClauseKind.COMPLEMENT:
        return True
    aside = parts[-1].kind is ClauseKind.PARTICIPLE and len(parts) > 1 and cut.low[begin - 1] in TIME_WORDS
    teller = parts[-2].group if aside else None
    return teller is not None and teller.lemma in COMPLEMENT_VERBS | PROSPECTIVE


def _resumes(cut: Words, last: Part, left: Group, right: Group, begin: int) -> bool:
    """Tell a main verb right after a relative clause: "members who rented a house in May wrote …"."""
    relative = last.kind is ClauseKind.RELATIVE and last.opener in RELATIVES | {"that"}
    marked = begin > 0 and (
        cut.low[begin - 1] in (",", ")") or cut.low[begin] in QUOTES or cut.low[begin] == ";"
    )
    shown = (
        left.lemma in _SHOWING and cut.low[right.first - 1] in TIME_WORDS
    )  # "that NASA showed to us on Friday will"
    return relative and right.finite and not marked and (shown or left.lemma not in COMPLEMENT_VERBS)


_SHOWING = frozenset("show find hear see learn".split())


def _awaited(cut: Words, parts: list[Part], left: Group, right: Group) -> bool:
    """Tell the verb that the subject still waits for: "Men due to appear in court on Tuesday were freed"."""
    if _is_main_waiting(cut, parts, left, right):
        return True
    if _is_second_subject(cut, parts, left, right):
        return True
    if cut.low[parts[-1].begin] == ";" and parts[-1].kind is ClauseKind.PARTICIPLE and right.finite:
        return True  # "; a harpoon built in 2009 is to be fired in May"
    content = parts[-1].kind in (ClauseKind.COMPLEMENT, ClauseKind.COORDINATE)
    content = content or (
        parts[-1].kind is ClauseKind.RELATIVE and parts[-1].opener == "that"
    )  # "fears that …"
    told = parts[-1] if content else parts[0]
    first = told.group
    if not right.finite or first is None or first.finite or (told is parts[0] and _told(parts)):
        return False
    begin = told.begin + bool(told.opener)
    plain = not told.opener or content
    named = first.first > begin and plain and cut.low[first.first - 1] not in PREPOSITIONS
    gap = cut.low[left.last + 1 : right.first]
    if named and told is parts[0] and "," in gap and _goes_on(cut, left, right):
        return cut.low[begin] not in PREPOSITIONS
    return named and "," not in gap and (not gap or gap[-1] not in SUBJECTS)


def _is_last(cut: Words, parts: list[Part], begin: int, right: Group, rest: tuple[Group, ...]) -> bool:
    """Tell the verb that is left for "Men who served in the army and navy were paid", whose "and" joins no clause."""
    inner = parts[-1]
    if (
        inner.kind is not ClauseKind.RELATIVE
        or not inner.opener
        or not right.finite
        or right.first < begin + _TWO
    ):
        return False
    if any(group.finite for group in rest) or not SUBJECTS.isdisjoint(cut.low[begin : right.first]):
        return False
    before = parts[-2] if len(parts) > 1 else None
    if before is None or before.kind is not ClauseKind.MAIN:
        return False
    reported = before.group is not None and "that" in cut.low[before.group.last + 1 : inner.begin]
    return (before.group is None and before.end > before.begin) or reported


def _is_second_subject(cut: Words, parts: list[Part], left: Group, right: Group) -> bool:
    """Tell the "were replaced" of "Wages are unpaid, and two players sold in May were replaced by boys"."""
    if parts[-1].kind is not ClauseKind.PARTICIPLE or not right.finite or len(parts) < _TWO:
        return False
    before = parts[-2].group
    if before is None or "," in cut.low[left.last + 1 : right.first]:
        return False
    gap = range(before.last + 1, left.first - 1)
    return any(cut.low[at] == "," and cut.low[at + 1] in COORDINATORS for at in gap)


_TWO = 2


def _is_main_waiting(cut: Words, parts: list[Part], left: Group, right: Group) -> bool:
    """Tell the "urged" of "The team that was asked to look into the vote held in May this year urged …"."""
    subject = parts[0].kind is ClauseKind.MAIN and parts[0].group is None and parts[0].end > parts[0].begin
    mains = any(part.kind is ClauseKind.MAIN and part.group is not None for part in parts)
    if not subject or mains or not right.finite or parts[-1].kind is not ClauseKind.PARTICIPLE:
        return False
    gap = cut.low[left.last + 1 : right.first]
    timed = bool(gap) and gap[0] in PREPOSITIONS and all(_of_time(word) for word in gap[1:])
    timed = timed or (
        len(gap) > 1 and _of_time(gap[-1]) and gap[-1] not in PREPOSITIONS and SUBJECTS.isdisjoint(gap)
    )
    return parts[1].kind is ClauseKind.RELATIVE and (not gap or timed)


def _goes_on(cut: Words, left: Group, right: Group) -> bool:
    """Tell the last comma of "A soldier assigned to 1st Brigade, 4th Division was hurt", behind which the name goes on."""
    last = max(at for at in range(left.last + 1, right.first) if cut.low[at] == ",")
    name = range(last + 1, right.first)
    before = cut.form[last - 1]
    named = len(name) > 0 and all(cut.form[at][0].isupper() or cut.low[at][0].isdigit() for at in name)
    return named and (before[0].isupper() or before[0].isdigit()) and right.lemma not in REPORTING


def _told(parts: list[Part]) -> bool:
    """Tell whether any clause so far has a finite verb."""
    return any(part.group is not None and part.group.finite for part in parts)


def _first(cut: Words, group: Group) -> list[Part]:
    """The first clause, and before it a fronted phrase that a subordinator cuts off: "On Tuesday, after …"."""
    openers = [i for i in range(group.first) if _opens(cut, i, group)]
    if not openers or _is_question(cut, openers):
        kind = ClauseKind.MAIN if group.finite else _NON_FINITE[group.tense]
        return [Part(0, len(cut), kind, group)]
    at = openers[-1]
    opener = cut.low[at]
    kind = (
        ClauseKind.RELATIVE if opener in RELATIVES or (opener == "that" and at > 0) else ClauseKind.ADVERBIAL
    )
    inner = Part(at, len(cut), kind, group, opener)
    return [inner] if at == 0 else [Part(0, at, ClauseKind.MAIN), inner]


def _is_question(cut: Words, openers: list[int]) -> bool:
    """Tell "Why did the bank collapse?", which hangs on nothing."""
    at = openers[0]
    return len(openers) == 1 and at <= 1 and "?" in cut.low and cut.low[at + 1] in AUXILIARIES


def _boundary(cut: Words, left: Group, right: Group) -> tuple[int, str]:
    """Where the clause of ``right`` begins, and the word that opens it."""
    gap = range(left.last + 1, right.first)
    low = cut.low
    subordinators = [i for i in gap if _opens(cut, i, right)]
    if subordinators:
        return _with_preposition(cut, subordinators[-1], gap.start)
    found = [i for i in gap if _is_open_quote(cut, i) and not _is_closed(cut, i, right.first)] or [
        i for i in gap if low[i] in _STRONG
    ]
    adjacent = right.first - 1
    if found:
        return found[-1], ""
    if adjacent in gap and low[adjacent] in _JOINING:
        return adjacent, low[adjacent]
    if right.finite:
        return _unopened(cut, left, right)
    bound = adjacent in gap and right.tense is Tense.PRESPART and low[adjacent] in PREPOSITIONS
    return (adjacent, low[adjacent]) if bound else (right.first, "")


def _opens(cut: Words, at: int, group: Group) -> bool:
    """Tell whether a subordinator opens the clause of ``group``: not "after" in "After the vote, he left"."""
    if cut.low[at] not in SUBORDINATORS or not is_break(cut, at):
        return False
    if cut.low[at : at + 2] == ("because", "of") or _counts_once(cut, at):
        return False
    if cut.low[at] == "that" and any(_closes_quote(cut, i) for i in range(at + 1, group.first)):
        return False  # "“Nobody will touch that bridge,” said the mayor"
    if cut.low[at] not in _ALSO_PREPOSITIONS:
        return True
    if cut.low[at] == "as" and cut.low[at + 1] in ("a", "an") and "but" in cut.low[at : group.first]:
        return False  # "was named as a good find in 1995 but since then ships have headed there"
    if cut.low[at : at + 2] == _AS_WELL[:2] or cut.low[max(at - 2, 0) : at + 1] == _AS_WELL:
        return False
    if at + 2 < len(cut) and cut.low[at + 1][0].isdigit() and cut.low[at + 2] in TIME_WORDS:
        return False  # "After 10 years of war they left"
    if at + 2 < len(cut) and cut.low[at + 1] in _WHICH and cut.low[at + 2] in TIME_WORDS:
        return False  # "The rise since last Friday is too fast"
    if at + 1 < group.first and all(_of_time(cut.low[place]) for place in range(at + 1, group.first)):
        return (
            False  # "The towns taken since October were lost", "adjourned until Monday to allow for a vote"
        )
    if (
        _is_timed_before_and(cut, at + 1)
        or _is_timed_before_subject(cut, at + 1)
        or _is_timed_before_preposition(cut, at + 1)
    ):
        return False
    if at + 2 < len(cut) and cut.low[at + 1] in _MEALS and cut.low[at + 2] in TIME_WORDS:
        return False  # "A meeting before lunch Friday saw both"
    timed = at + 2 < len(cut) and (cut.low[at + 1][0].isdigit() or cut.low[at + 1] in TIME_WORDS)
    if timed and cut.low[at + 2] in COORDINATORS:
        return False  # "runs until 2008 and he said"
    return not _PARTING.intersection(cut.low[at : group.first]) and not _is_joined(cut, group.first)


def _is_joined(cut: Words, first: int) -> bool:
    """Tell the verb of "and took", "and then took"."""
    before = cut.low[first - 1]
    if is_adverb(before) and first > 1:
        before = cut.low[first - _TWO]
    return before in COORDINATORS


def _counts_once(cut: Words, at: int) -> bool:
    """Tell "met twice, including once in May" from "Once in power, he …" and "once he was in power"."""
    after = cut.low[at + 1] if at + 1 < len(cut) else ""
    return (
        cut.low[at] == "once"
        and cut.low[at - 1] in ("including", "and")
        and (after in PREPOSITIONS or after in ("earlier", "last", "this"))
    )


def _is_timed_before_preposition(cut: Words, at: int) -> bool:
    """Tell "shut since Nov. 15 due to snow but people left"."""
    end = at
    while end < len(cut) and (_of_time(cut.low[end]) or cut.low[end] == "."):
        end += 1
    year = cut.low[at].isdigit() and len(cut.low[at]) == 4
    named = at < len(cut) and (cut.low[at] in MONTHS or cut.low[at] in TIME_WORDS or year)
    return named and end < len(cut) and (cut.low[end] in PREPOSITIONS or cut.low[end] in ("due", "because"))


def _is_timed_before_subject(cut: Words, at: int) -> bool:
    """Tell "Since 1996 it has hung in the library"."""
    end = at
    while end < len(cut) and (_of_time(cut.low[end]) or cut.low[end] in _HEDGES) and cut.low[end] != "the":
        end += 1
    timed = any(_of_time(word) for word in cut.low[at:end])
    return timed and end < len(cut) and (cut.low[end] in SUBJECTS or cut.low[end] in DETERMINERS)


def _is_timed_before_and(cut: Words, at: int) -> bool:
    """Tell "since early October and the patients said"."""
    while at < len(cut) and cut.low[at] in _HEDGES:
        at += 1
    end = at
    while end < len(cut) and _of_time(cut.low[end]):
        end += 1
    return at < end < len(cut) and cut.low[end] in COORDINATORS


_HEDGES = frozenset("early late mid about around the".split())


def _of_time(word: str) -> bool:
    return word in TIME_WORDS or word in MONTHS or word in _WHICH or word[0].isdigit() or word == ","


def _is_open_quote(cut: Words, at: int) -> bool:
    if cut.low[at] != '"':
        return cut.low[at] in _OPEN_QUOTES
    tight = at + 1 < len(cut) and cut.start[at + 1] == cut.end[at]
    return tight and (at == 0 or cut.end[at - 1] < cut.start[at])


def _closes_quote(cut: Words, at: int) -> bool:
    return cut.low[at] in QUOTES and not _is_open_quote(cut, at)


def _is_closed(cut: Words, at: int, end: int) -> bool:
    """Tell whether a quotation ends before the verb: it is then a phrase of the clause, not its begin."""
    return any(cut.low[i] in QUOTES and not _is_open_quote(cut, i) for i in range(at + 1, end))


def _unopened(cut: Words, left: Group, right: Group) -> tuple[int, str]:
    """The boundary before a finite clause that no word opens: a comma, a reporting verb, its subject."""
    gap, low = range(left.last + 1, right.first), cut.low
    commas = [i for i in gap if low[i] in (",", ")")]
    if low[right.first - 1] == ")" and "," in low[gap.start : right.first]:
        opened = next((i for i in reversed(gap) if low[i] == "("), gap.start)
        commas = [i for i in commas if i < opened] or commas  # "…, the Bank of Rosa (BR) said"
    joined = [i for i in gap if low[i] in COORDINATORS]
    if commas and not (low[commas[-1]] == ")" and joined and joined[-1] > commas[-1]):
        return _at_comma(cut, commas, right)
    told = left.tense is not Tense.PASTPART and not (joined and left.voice is Voice.PASSIVE)
    if left.lemma in COMPLEMENT_VERBS and told:  # Not "were confirmed dead and ten went missing"
        return _zero_that(cut, gap, right), ""
    if joined:
        but = next((i for i in reversed(joined) if low[i] == "but"), joined[-1])
        last = joined[-1] if low[joined[-1] + 1] in SUBJECTS else but
        return last, low[last]
    begin = _subject(cut, gap, right)
    behind = (
        _behind_time(cut, gap) if begin > gap.start and low[begin - 1] in ("of", "to", "for", "in") else None
    )
    return begin if behind is None else behind, ""


def _behind_time(cut: Words, gap: range) -> int | None:
    """The begin of "the port of Hull would" in "unless it came by Friday the port of Hull would stop"."""
    timed = (
        at for at in gap if cut.low[at] in DETERMINERS and cut.low[at] != "'s" and cut.low[at - 1] in WEEKDAYS
    )
    return next((at for at in timed if at > gap.start), None)


def _with_preposition(cut: Words, at: int, floor: int) -> tuple[int, str]:
    """The preposition of "with which" belongs to the clause it opens."""
    opener = cut.low[at]
    if opener in RELATIVES and at > floor and cut.low[at - 1] in PREPOSITIONS:
        return at - 1, opener
    return at, opener


def _at_comma(cut: Words, commas: list[int], right: Group) -> tuple[int, str]:
    """The comma before the subject; one right before the verb closes an insertion."""
    last = commas[-1]
    plain = sum(cut.low[at] == "," for at in commas)
    if (
        last == right.first - 1
        and plain > 1
        and not _precedes_speaker(cut, right)
        or len(commas) > 1
        and _is_joined_time(cut, commas[-2] + 1, last)
    ):
        last = commas[-2]
    if plain > 2 and right.lemma in REPORTING and cut.low[right.first - 1] == ",":
        last = _before_speaker(cut, commas, last)
    if last > 0 and cut.low[last - 1] in COORDINATORS:  # "baked and, in 1952, walked"
        return last - 1, cut.low[last - 1]
    led = next((at for at in reversed(commas) if at < last and _leads_phrases(cut, at + 1)), last)
    following = cut.low[led + 1]
    return (led + 1, following) if following in COORDINATORS else (led + 1, "")


def _before_speaker(cut: Words, commas: list[int], usual: int) -> int:
    """The first comma of ", Hans Holm, 53, its head, said", whose name stands before what is told of him."""
    for begin, end in reversed(list(pairwise(commas))):
        if end - begin > _LONGEST_STANDING:
            break
        if all(form[0].isupper() for form in cut.form[begin + 1 : end]):
            return begin
    return usual


_LONGEST_STANDING = 8


def _leads_phrases(cut: Words, at: int) -> bool:
    """Tell the "and" of "took it, and on 3 May, after a night march, his men left", which opens the second clause."""
    after = cut.low[at + 1]
    return cut.low[at] in COORDINATORS and (after in PREPOSITIONS or after in _ALSO_PREPOSITIONS)


def _is_joined_time(cut: Words, begin: int, end: int) -> bool:
    """Tell the "and on 1 May 1986" of "ships were lost, and on 1 May 1986, Lee asked for help"."""
    rest = cut.low[begin + 1 : end]
    joined = begin < end and cut.low[begin] in COORDINATORS and len(rest) > 1 and rest[0] in PREPOSITIONS
    return joined and all(_of_time(word) or word in _HEDGES for word in rest[1:])


def _precedes_speaker(cut: Words, verb: Group) -> bool:
    """Tell "…, said Ann Lee", from "Lee, 53, said Monday"."""
    after = verb.last + 1
    named = after < len(cut) and cut.form[after][0].isupper() and cut.low[after] not in TIME_WORDS
    return named and verb.lemma in REPORTING


def _zero_that(cut: Words, gap: range, right: Group) -> int:
    """The begin of "he will" in "said Tuesday he will": after the last word of time, or after the verb."""
    if right.first - 1 in gap and cut.low[right.first - 1] in SUBJECTS:
        return right.first - 1
    hearer = _past_hearer(cut, gap)
    if hearer is not None:
        return hearer
    timed = [i for i in gap if _is_time(cut.low[i]) and cut.low[i + 1] != "'s"]
    after = timed[-1] + 1 if timed else gap.start
    if timed and cut.low[timed[-1]] in _PARTS_OF_A_YEAR and cut.low[after] not in DETERMINERS:
        after = gap.start  # "said the first quarter result was good"
    missing = after == right.first and any(
        word in RELATIVES for word in cut.low[max(gap.start - 6, 0) : gap.start]
    )
    return after if after < right.first or missing else gap.start  # "which he admitted Monday had been"


_PARTS_OF_A_YEAR = frozenset(("quarter", "half", "season"))


def _past_hearer(cut: Words, gap: range) -> int | None:
    """The begin of "the defendant had fled" in "told the court the defendant had fled"."""
    if len(gap) < 4 or lemma(cut.low[gap.start - 1]) not in _HEARD or cut.low[gap.start] not in DETERMINERS:
        return None
    second = next((at for at in gap[2:] if cut.low[at] in DETERMINERS and cut.low[at] != "'s"), None)
    plain = second is not None and not any(cut.low[at] in PREPOSITIONS for at in range(gap.start, second))
    return second if plain else None


_HEARD = frozenset("tell inform warn assure remind".split())


def _is_time(word: str) -> bool:
    return word in TIME_WORDS or (len(word) == 4 and word.isdigit())


def _subject(cut: Words, gap: range, right: Group) -> int:
    """The begin of the noun phrase before a verb that nothing introduces: "the town they left"."""
    index = right.first - 1
    while index in gap and cut.low[index] not in PREPOSITIONS:
        if cut.low[index] in _WHICH and cut.low[index + 1] in TIME_WORDS:
            return right.first  # "held on May 3 this year urged"
        owned = cut.low[index] == "'s"  # "Whoever wins Friday's final will …"
        if cut.low[index] in SUBJECTS or (cut.low[index] in DETERMINERS and not owned):
            return index
        index -= 1
    timed = index in gap and (cut.low[index + 1][0].isdigit() or cut.low[index + 1] in _TIMELY)
    return index + 1 if index in gap and not timed else right.first


_TIMELY = TIME_WORDS | {"new", "christmas", "easter"}
"""What a time may begin with, "New Year's Eve" too."""


def _kind(cut: Words, left: Group, right: Group, begin: int, opener: str) -> ClauseKind:
    if opener == "that":
        if right.first == begin + 1 and begin > left.last + 1 and _is_noun_before(cut, begin):
            return ClauseKind.RELATIVE  # "found the flower that bears her name"
        return ClauseKind.COMPLEMENT if _follows_verb(cut, left, begin) else ClauseKind.RELATIVE
    if opener in _BY_OPENER:
        return _BY_OPENER[opener]
    if not right.finite:
        return _NON_FINITE[right.tense]
    before = cut.low[begin - 1] if begin else ""
    if cut.low[begin] == ";":
        return ClauseKind.MAIN
    if before in (",", ")") or before in _STRONG or before in QUOTES:
        return ClauseKind.MAIN
    return ClauseKind.COMPLEMENT if left.lemma in COMPLEMENT_VERBS else ClauseKind.RELATIVE


def _is_noun_before(cut: Words, begin: int) -> bool:
    before = cut.low[begin - 1]
    return (
        before.isalpha() and before not in TIME_WORDS and before not in PREPOSITIONS and not is_adverb(before)
    )


def _follows_verb(cut: Words, left: Group, begin: int) -> bool:
    """A "that" belongs to a saying verb, with its hearer and time between, or else to the noun before it."""
    if left.lemma in COMPLEMENT_VERBS or begin == left.last + 1:
        return True
    if left.lemma == "be" and begin - left.last <= 3:  # "are hopeful that", but "is a man that"
        return not any(word in DETERMINERS for word in cut.low[left.last + 1 : begin])
    return any(cut.low[i] in ("so", "such") for i in range(left.first, begin))


def _hang(parts: list[Part]) -> None:
    main: int | None = None
    for index, part in enumerate(parts):
        if part.kind is ClauseKind.MAIN:
            main = index if part.group is not None or main is None else main
        elif index:
            part.head = index - 1 if part.kind is not ClauseKind.COORDINATE else _sister(parts, index)
            before = parts[index - 1]
            if part.kind is ClauseKind.INFINITIVE and before.kind is ClauseKind.PARTICIPLE and part.apart:
                part.head = before.head
            if (
                part.kind is ClauseKind.COMPLEMENT
                and before.kind is ClauseKind.PARTICIPLE
                and before.head == index - 2
                and before.group is not None
                and before.group.lemma not in COMPLEMENT_VERBS
            ):
                part.head = index - 2
        else:
            part.head = next((i for i, other in enumerate(parts) if other.kind is ClauseKind.MAIN), None)


def _sister(parts: list[Part], index: int) -> int:
    """The nearest earlier clause with a finite verb, which a coordinated one continues.

    Past an inner one of another tense: "isolated an alkaloid that bears her name and refused a chair", "said it must
    be moved and last week said more".
    """
    own = parts[index].group
    for earlier in range(index - 1, -1, -1):
        group = parts[earlier].group
        if group is None or own is None or group.finite != own.finite:
            continue
        over = parts[earlier].head
        kind = parts[earlier].kind
        inner = kind is ClauseKind.RELATIVE or (kind is ClauseKind.COMPLEMENT and own.lemma in REPORTING)
        inner = inner and over is not None and over < earlier
        head = parts[over].group if inner and over is not None else None
        if head is not None and group.tense is Tense.PRESENT and own.tense is head.tense is Tense.PAST:
            return over or 0
        return earlier
    return index - 1
