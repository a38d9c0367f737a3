"""How precisely a time is told, from fine to coarse."""

from enum import StrEnum


class Granularity(StrEnum):
    """The unit of the calendar an expression speaks in; ``rank`` orders them, from finest (0) to coarsest."""

    rank: int

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


for _rank, _granularity in enumerate(Granularity):
    _granularity.rank = _rank
