"""Verb groups told by their form alone: auxiliary chains, "began", "said"."""

from service.domain.event import Tense
from service.languages.en.breaks import MAY_TELL, is_title_case
from service.languages.en.chain import AUXILIARIES, Chain, is_auxiliary, read_chain
from service.languages.en.closed import (
    BE,
    DETERMINERS,
    DO,
    LIKE_NOUNS,
    MARKS,
    MODALS,
    PREPOSITIONS,
    SUBJECTS,
    TIME_WORDS,
    is_adverb,
)
from service.languages.en.senses import is_base_form
from service.languages.en.verbgroup import Group
from service.languages.en.verbs import PARTICIPLE, PAST, lemma
from service.text.words import Words


def sure_groups(cut: Words, kinds: list[int]) -> list[Group]:
    """Groups told by their form: auxiliary chains, "began", "said"."""
    found: list[Group] = []
    low, behind = cut.low, 0
    for index, kind in enumerate(kinds):
        if not kind & MAY_TELL or index < behind:
            continue
        word = low[index]
        station = cut.form[index] == "AM" and not is_title_case(cut)
        clock = word == "am" and index > 0 and (station or low[index - 1][0].isdigit())
        if word in AUXILIARIES and not clock and is_auxiliary(cut, index):
            chain = read_chain(cut, index)
            asked = _asked(cut, index) if chain.last == index else 0
            if asked:
                found.append(
                    Group(asked, asked, low[asked], chain.tense, finite=True, sure=True, modality=chain.modality, auxiliary=True)
                )  # fmt: skip
                behind = asked + 1
                continue
            if chain.last > chain.first or word not in ("being", "be"):
                found.append(_of_chain(cut, chain))
            behind = chain.last + 1
        elif word in PAST and _is_sure_past(cut, index):
            found.append(Group(index, index, PAST[word], Tense.PAST, finite=True, sure=True))
    return found


def _asked(cut: Words, index: int) -> int:
    """Where the verb of a question stands: "Why did the bank collapse in 1995?", "Will the tunnel open in May?"; else 0."""
    low = cut.low
    if low[index] in DO and 1 < index <= _LONGEST_SUBJECT and low[0] in _INVERTING:
        return _first_base(cut, index)  # "Not until 1987 did women get the vote"
    if low[index] not in _ASKING or "?" not in low[index:]:
        return 0
    if index > 0 and low[index - 1] not in _ASKED and not (low[0] in _HOW and index <= _LONGEST_ASKED):
        return 0
    return _first_base(cut, index)


def _first_base(cut: Words, index: int) -> int:
    low, best = cut.low, 0
    for at in range(index + 2, min(index + _LONGEST_SUBJECT, len(cut) - 1)):
        word, before = low[at], low[at - 1]
        if word in PREPOSITIONS or word in TIME_WORDS or word in MARKS or word == "to":
            break
        plain = cut.form[at].islower() and is_base_form(word)
        if plain and before not in DETERMINERS and before not in _NOUNS_AHEAD:
            best = best or at
            if not low[at + 1].isalpha() or low[at + 1] in _CLOSED_BEHIND:
                return at
    return best


_ASKING = DO | frozenset(MODALS) - {"'d", "'ll"}
_INVERTING = frozenset("only not never nor neither rarely seldom hardly scarcely no so little".split())
_HOW = frozenset(("how", "what", "which", "whose"))
_LONGEST_ASKED = 5
_ASKED = frozenset('why when where how what who whom and but so " “ ‘ , :'.split())
_NOUNS_AHEAD = frozenset("of for by with new old first last other such more most".split())
_CLOSED_BEHIND = (
    DETERMINERS | PREPOSITIONS | TIME_WORDS | {"to", "it", "him", "them", "her", "us", "me", "and"}
)
_LONGEST_SUBJECT = 10


def _of_chain(cut: Words, chain: Chain) -> Group:
    finite = chain.tense not in (Tense.INFINITIVE, Tense.PRESPART)
    preceded_by_to = chain.first > 0 and cut.low[chain.first - 1] == "to"
    if preceded_by_to:
        finite, chain.tense = False, Tense.INFINITIVE
    met = (
        chain.passive and cut.low[chain.last] in _TO_BE_MET and "due" not in cut.low[chain.first : chain.last]
    )
    heard = cut.low[chain.last] == "heard" and cut.low[chain.last + 1] in _IN_COURT
    if chain.modality == "be to" and met and not heard:
        chain.modality = None  # "Not a paper was to be had."
    return Group(
        first=chain.first,
        last=chain.last,
        lemma=_chain_lemma(cut.low[chain.last]),
        tense=chain.tense,
        finite=finite,
        sure=True,
        aspect=chain.aspect,
        polarity=chain.polarity,
        modality=chain.modality if finite else governor(cut, chain.first - 1),
        voice=chain.voice,
        auxiliary=not chain.copula,
    )


_TO_BE_MET = frozenset("had seen found heard".split())
_IN_COURT = frozenset(("by", "before", "on", "at", "in"))


def _chain_lemma(word: str) -> str:
    if word in BE:
        return "be"
    return "have" if word == "'ve" else lemma(word)


def _is_sure_past(cut: Words, index: int) -> bool:
    word = cut.low[index]
    base = PAST.get(word)
    if base is None or (word in PARTICIPLE and word not in ("said", "told")) or word in LIKE_NOUNS:
        return False
    before = cut.low[index - 1] if index else ""
    if before == "to" and base == word:
        return False  # "failing to beat them"
    if before in DETERMINERS or word in ("lay", "wound", "bore"):
        return False
    return index == 0 or not cut.form[index][0].isupper() or is_title_case(cut)


def governor(cut: Words, to: int) -> str | None:
    """The lemma of the word an infinitive hangs on: "plan" in "plans to"."""
    for index in range(to - 1, max(to - 5, -1), -1):
        word = cut.low[index]
        if word == "only":
            return word  # "only to see it crack"
        if is_adverb(word) or word in ("not", "n't") or word in SUBJECTS or word in ("him", "her", "them"):
            continue
        return lemma(word) if word.isalpha() else None
    return None
