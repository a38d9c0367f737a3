"""Which words of an English sentence stand for events, by the weights learnt for ``cues``."""

from functools import cache, lru_cache
from pathlib import Path

from service.domain.event import EventClass, Status
from service.domain.span import Span
from service.grammar.events import Judged
from service.grammar.linear import Linear, Packed, probability, read_choice, read_linear
from service.languages.en.cues import OWN, around, may_trigger, of_form, roles_of
from service.languages.en.fate import answers as fate_answers
from service.languages.en.fate import fate_model
from service.text.words import words

WEIGHTS = Path(__file__).with_name("weights")
_SURE_ENOUGH = -55  # In hundredths of log-odds: where the training script found the best F1.
_HOPELESS = -330  # A form that alone weighs less than this was never an event.
_MOST_TRIGGERS = 80


@cache
def trigger_model() -> tuple[Linear, Linear]:
    """The weights for "is this word an event", read once: those of its form, and those of its surroundings."""
    return read_linear(WEIGHTS / "triggers.msgpack").split(len(OWN))


@cache
def class_model() -> Packed:
    """The weights for the class of an event, read once."""
    return read_choice(WEIGHTS / "classes.msgpack")


@lru_cache(maxsize=8192)
def _of_form(word: str) -> int:
    return trigger_model()[0].score(of_form(word))


@lru_cache(maxsize=256)
def judge(sentence: str) -> tuple[Judged, ...]:
    """The triggers of a sentence in text order."""
    cut, roles = words(sentence), roles_of(sentence)
    surroundings, found = trigger_model()[1], []
    for index, word in enumerate(cut.low):
        if not may_trigger(word) or (own := _of_form(word)) < _HOPELESS:
            continue
        answers = around(cut, roles, index)
        score = own + surroundings.score(answers)
        if score > _SURE_ENOUGH:
            kind = EventClass(class_model().best(of_form(word) + answers))
            span = Span(cut.start[index], cut.end[index])
            side = Status(fate_model().best(fate_answers(sentence, span, kind)))
            found.append(Judged(span, kind, round(probability(score), 3), side))
            if len(found) == _MOST_TRIGGERS:
                break
    return tuple(found)
