"""How precisely a time is told, from fine to coarse."""

from enum import StrEnum


class Granularity(StrEnum):
    """The unit of the calendar an expression speaks in; ``rank`` orders them, finest first."""

    SECOND = "second"
    MINUTE = "minute"
    HOUR = "hour"
    DAYPART = "daypart"
    DAY = "day"
    WEEKEND = "weekend"
    WEEK = "week"
    MONTH = "month"
    SEASON = "season"
    QUARTER = "quarter"
    HALF = "half"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"
    MILLENNIUM = "millennium"

    @property
    def rank(self) -> int:
        """Position from fine (0) to coarse."""
        return _RANK[self]


_RANK = {granularity: rank for rank, granularity in enumerate(Granularity)}
