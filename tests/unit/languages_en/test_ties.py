"""Which time of a sentence dates which of its events, by the learnt ties; sentences are made up."""

from service.anchoring.weigh import seen
from service.domain.event import EventClass
from service.domain.span import Span
from service.domain.timex import TimexType
from service.grammar.events import Told
from service.languages.en import PACK
from service.languages.en.dating import Dating
from service.languages.en.hangs import TEMPLATES as HANGING
from service.languages.en.hangs import answers as hanging
from service.languages.en.pairs import Pairs
from service.languages.en.ties import NOTHING, TEMPLATES, answers

SENTENCE = "Rebels seized the port on Monday, and the mayor will resign next week."


def at(words: str) -> Span:
    start = SENTENCE.index(words)
    return Span(start, start + len(words))


TOLD = tuple(Told(at(word), EventClass.OCCURRENCE) for word in ("seized", "resign"))
DATED = tuple(
    seen(SENTENCE, at(words), TimexType.DATE, value, TOLD, PACK.events)
    for words, value in (("Monday", "2020-04-06"), ("next week", "2020-W16"))
)


def test_each_time_dates_the_verb_of_its_own_clause() -> None:
    (monday, week) = Dating(SENTENCE, TOLD, DATED).chances
    assert monday[0] > 0.5 > monday[1]
    assert week[1] > 0.5 > week[0]


def test_each_time_hangs_on_the_verb_of_its_own_clause() -> None:
    hangs = Dating(SENTENCE, TOLD, DATED).hangs
    assert min(hangs(0, 0), hangs(1, 1)) > 0.9
    assert max(hangs(1, 0), hangs(0, 1)) < 0.1


def test_there_is_an_answer_to_every_question() -> None:
    pairs = Pairs(SENTENCE, TOLD, DATED)
    both = [(event, time) for event in (0, 1) for time in (0, 1)]
    told = {one: answers(pairs, *one) for one in both}
    assert {len(told[one]) for one in both} == {len(TEMPLATES)}
    assert {len(hanging(pairs, *one, told[one])) for one in both} == {len(HANGING)}


def test_a_time_that_another_event_has_says_so() -> None:
    told = dict(zip(TEMPLATES, answers(Pairs(SENTENCE, TOLD, DATED), 1, 0), strict=True))
    assert told["taken"].startswith("clause")
    assert (told["side"], told["rank+owner"][0]) == ("R", "1")


def test_an_event_inside_a_time_is_never_dated_by_it() -> None:
    inside = (Told(at("week"), EventClass.OCCURRENCE),)
    dated = (seen(SENTENCE, at("next week"), TimexType.DATE, None, inside, PACK.events),)
    assert answers(Pairs(SENTENCE, inside, dated), 0, 0) is NOTHING
    assert Dating(SENTENCE, inside, dated).hangs(0, 0) == 0.0
