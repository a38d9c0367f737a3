"""A language's writing habits for the segmenter: "Jan." ends no sentence, a byline tells no event."""

import re

from msgspec import Struct

NEVER = re.compile(r"(?!)")


class Writing(Struct, frozen=True, gc=False):
    """Word forms are lower case, without the final stop.

    ``finals`` are abbreviations that may also close a sentence ("a.m."), which they do when one of the
    ``openers`` follows; ``furniture`` matches a whole line that belongs to the page and not to the story, ``leads``
    a date that opens a line of a chronology: "October 3. The engineers strike gas."
    """

    finals: frozenset[str] = frozenset()
    openers: frozenset[str] = frozenset()
    furniture: re.Pattern[str] = NEVER
    leads: re.Pattern[str] = NEVER


PLAIN = Writing()
