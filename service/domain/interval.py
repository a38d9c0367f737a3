"""A stretch of time, half-open, for any year from -9999 to 9999."""

from msgspec import Struct

DAY = 86_400


class Interval(Struct, frozen=True, order=True, gc=False):
    """Local seconds since 0001-01-01T00:00 (proleptic Gregorian), ``begin`` in, ``end`` out.

    ``None`` on a side means open: nobody said where it ends or begins.
    """

    begin: int | None
    end: int | None

    @property
    def first_day(self) -> int | None:
        """Number of the first day touched, counted from 0001-01-01 as 0."""
        return None if self.begin is None else self.begin // DAY

    @property
    def last_day(self) -> int | None:
        """Number of the last day touched."""
        return None if self.end is None else (self.end - 1) // DAY

    def contains(self, other: "Interval") -> bool:
        """Tell whether ``other`` lies inside this interval; open sides hold everything."""
        begins = self.begin is None or (other.begin is not None and self.begin <= other.begin)
        ends = self.end is None or (other.end is not None and other.end <= self.end)
        return begins and ends
