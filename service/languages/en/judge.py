"""Which words of an English sentence stand for events, by the weights learnt for ``cues``."""

from functools import cache, lru_cache
from pathlib import Path

from service.domain.event import EventClass
from service.domain.span import Span
from service.grammar.events import Judged
from service.grammar.linear import SCALE, Linear, Packed, probability, read_choice, read_linear
from service.languages.en.cues import OWN, around, at_a_glance, may_trigger, of_class, of_form, roles_of
from service.text.words import words

WEIGHTS = Path(__file__).with_name("weights")
_SURE_ENOUGH = -0.55 * SCALE  # Where the training script found the best F1.
_HOPELESS = -3.3 * SCALE  # A form that alone weighs less than this was never an event.
_NEVER, _SURELY = -2.5 * SCALE, 2 * SCALE  # Outside these a glance settles it: a close look finds no more.
_MOST_TRIGGERS = 80
_CLASSES = {kind.value: kind for kind in EventClass}


@cache
def glance_model() -> tuple[Linear, Linear]:
    """The weights for "is this word an event" at a glance, read once: those of its form, and the rest."""
    return read_linear(WEIGHTS / "glances.msgpack").split(len(OWN))


@cache
def trigger_model() -> tuple[Linear, Linear]:
    """The same for a close look."""
    return read_linear(WEIGHTS / "triggers.msgpack").split(len(OWN))


@cache
def class_model() -> tuple[Packed, Packed]:
    """The weights for the class of an event, read once: those of its form, and the rest."""
    return read_choice(WEIGHTS / "classes.msgpack").split(len(OWN))


@lru_cache(maxsize=8192)
def _of_form(word: str) -> tuple[float, int]:
    """What the form of a word weighs for an event, at a glance and looked at closely."""
    if not may_trigger(word):
        return _HOPELESS - 1, 0
    answers = of_form(word)
    return glance_model()[0].score(answers), trigger_model()[0].score(answers)


@lru_cache(maxsize=8192)
def _class_of_form(word: str) -> int:
    """What the form of a word weighs for each class."""
    return class_model()[0].score(of_form(word))


@lru_cache(maxsize=256)
def judge(sentence: str) -> tuple[Judged, ...]:
    """The triggers of a sentence in text order: the plain words at a glance, a close look for the rest."""
    cut, roles = words(sentence), roles_of(sentence)
    near, wide, kinds = glance_model()[1], trigger_model()[1], class_model()[1]
    found: list[Judged] = []
    for index, word in enumerate(cut.low):
        glanced, own = _of_form(word)
        if glanced < _HOPELESS:
            continue
        score = glanced + near.score(at_a_glance(cut, roles, index))
        if score < _NEVER:
            continue
        answers = around(cut, roles, index)
        if score <= _SURELY:
            score = own + wide.score(answers)
        if score > _SURE_ENOUGH:
            classes = _class_of_form(word) + kinds.score(of_class(cut, roles, index, answers))
            kind = _CLASSES[kinds.best(classes)]
            span = Span(cut.start[index], cut.end[index])
            found.append(Judged(span, kind, round(probability(score), 3)))
            if len(found) == _MOST_TRIGGERS:
                break
    return tuple(found)
