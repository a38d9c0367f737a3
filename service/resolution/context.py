"""What a phrase is placed by: the DCT, the zone, the order of day and month, and where the story stands."""

from collections.abc import Callable
from functools import cached_property

from msgspec import Struct

from service.domain.article import DateOrder, Published
from service.domain.granularity import Granularity
from service.domain.interval import Interval
from service.domain.span import Span
from service.grammar.clause import Direction
from service.grammar.holiday import HolidayRule

CLEAR = 0.9
"""How sure a clause must be of its side to send a date most of a year away."""


class Anchor(Struct, frozen=True):
    """The narrative anchor: the last time the story stood at; ``id`` is the expression that told it."""

    id: str
    value: str
    interval: Interval
    granularity: Granularity
    sentence: int
    explicit: bool = False


class Context(Struct, frozen=True, kw_only=True):
    """What holds for a whole document.

    ``history`` marks a text that keeps its own clock: its dates lie far from publication. ``region`` is that
    of the article's language ("GB"), where it names one.
    """

    published: Published | None
    zone: str | None
    order: DateOrder | None
    order_told: bool
    history: bool
    holidays: dict[str, HolidayRule]
    region: str | None = None


class Asked:
    """One phrase being placed, with what may be asked about its surroundings."""

    def __init__(
        self,
        context: Context,
        story: Anchor | None,
        quarter: Anchor | None,
        direction: Callable[[], Direction],
        beside: Callable[[str], bool],
        text: str,
        sentence: int,
        span: Span,
    ) -> None:
        self.context = context
        self.story = story
        self.quarter = quarter
        self.text = text
        self.sentence = sentence
        self.span = span
        self._direction = direction
        self._beside = beside

    @cached_property
    def direction(self) -> Direction:
        """To which side the clause looks; worked out only when a phrase needs it."""
        return self._direction()

    @cached_property
    def governed(self) -> bool:
        """Whether the cue stands right beside the phrase ("resigned in May"), and so speaks for it surely."""
        return self.direction.sure >= CLEAR and self._beside(self.direction.cue)
