from enum import StrEnum

class Granularity(StrEnum):
    CENTURY = "century"
    DAY = "day"
    DAYPART = "daypart"
    DECADE = "decade"
    HALF = "half"
    HOUR = "hour"
    MILLENNIUM = "millennium"
    MINUTE = "minute"
    MONTH = "month"
    QUARTER = "quarter"
    SEASON = "season"
    SECOND = "second"
    WEEK = "week"
    WEEKEND = "weekend"
    YEAR = "year"

    def __str__(self) -> str:
        return str(self.value)
