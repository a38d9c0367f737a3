"""Which time of a sentence dates which of its events, by the learnt ties; sentences are made up."""

from service.anchoring.weigh import seen
from service.domain.event import EventClass
from service.domain.span import Span
from service.domain.timex import TimexType
from service.grammar.events import Told
from service.languages.en import PACK
from service.languages.en.ties import TEMPLATES, View, ties

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
    (monday, week) = ties(SENTENCE, TOLD, DATED)
    assert monday[0] > 0.5 > monday[1]
    assert week[1] > 0.5 > week[0]


def test_there_is_an_answer_to_every_question() -> None:
    view = View(SENTENCE, TOLD, DATED)
    assert {len(view.answers(event, time)) for event in (0, 1) for time in (0, 1)} == {len(TEMPLATES)}


def test_a_time_that_another_event_has_says_so() -> None:
    answers = dict(zip(TEMPLATES, View(SENTENCE, TOLD, DATED).answers(1, 0), strict=True))
    assert answers["taken"].startswith("clause")
    assert (answers["side"], answers["rank+owner"][0]) == ("R", "1")


def test_an_event_inside_a_time_is_never_dated_by_it() -> None:
    inside = (Told(at("week"), EventClass.OCCURRENCE),)
    dated = (seen(SENTENCE, at("next week"), TimexType.DATE, None, inside, PACK.events),)
    assert not any(View(SENTENCE, inside, dated).answers(0, 0))
