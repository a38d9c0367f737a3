"""A verb group by the words of its sentence."""

from msgspec import Struct

from service.domain.event import Aspect, Polarity, Tense
from service.domain.span import Span
from service.grammar.clause import VerbGroup, Voice
from service.languages.en.senses import base_of
from service.text.words import Words


class Group(Struct, gc=False):
    """A verb group by word index (``last`` in, also the head); ``sure`` when its form alone tells it."""

    first: int
    last: int
    lemma: str
    tense: Tense
    finite: bool
    sure: bool = False
    aspect: Aspect = Aspect.NONE
    polarity: Polarity = Polarity.POSITIVE
    modality: str | None = None
    voice: Voice = Voice.ACTIVE
    auxiliary: bool = False


def as_verb_group(group: Group, cut: Words, shift: int) -> VerbGroup:
    """The group with offsets instead of word indexes."""
    return VerbGroup(
        span=Span(cut.start[group.first] + shift, cut.end[group.last] + shift),
        head=Span(cut.start[group.last] + shift, cut.end[group.last] + shift),
        lemma=base_of(cut.low[group.last], group.lemma),
        tense=group.tense,
        aspect=group.aspect,
        polarity=group.polarity,
        modality=group.modality,
        voice=group.voice,
        finite=group.finite,
    )
