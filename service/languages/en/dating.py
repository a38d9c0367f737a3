"""Which time dates which event of an English sentence: as annotators tie them, and as a parser's tree has it."""

from service.grammar.events import Dated, Told
from service.grammar.linear import probability
from service.languages.en.hangs import answers as hanging
from service.languages.en.hangs import hang_model
from service.languages.en.pairs import Pairs
from service.languages.en.ties import NOTHING, answers, tie_model


class Dating:
    """The events and times of one sentence; what a parser would say is only worked out for the pairs in doubt."""

    __slots__ = ("_asked", "_pairs", "chances")

    def __init__(self, sentence: str, told: tuple[Told, ...], dated: tuple[Dated, ...]) -> None:
        self._pairs = Pairs(sentence, told, dated)
        events, model = range(len(told)), tie_model()
        self._asked = [
            [answers(self._pairs, event, time) for event in events] if one.placed else []
            for time, one in enumerate(dated)
        ]
        nothing = (0.0,) * len(told)
        self.chances = tuple(
            [tuple([probability(model.score(one)) for one in row]) or nothing for row in self._asked]
        )

    def hangs(self, event: int, time: int) -> float:
        """How likely a parser would hang a time on an event."""
        asked = self._asked[time][event] if self._asked[time] else NOTHING
        if asked is NOTHING:
            return 0.0
        return probability(hang_model().score(hanging(self._pairs, event, time, asked)))
