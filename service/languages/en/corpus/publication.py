"""Which day it was published: the request, else the text's own dateline or byline, never a clock."""

from service.grammar.corpus import Case, Told

CASES = (
    Case(value="2024-03-13", dct="2024-03-14", sentence="The mayor resigned {}.", phrases=("yesterday", "Wednesday")),
    Case(value="2024-03-13", dct="14 March 2024", sentence="The mayor resigned {}.", phrases=("yesterday", "Wednesday")),
    Case(value="2024-03-13", dct="2024-03-14T09:30:00Z", sentence="The mayor resigned {}.", phrases=("yesterday", "Wednesday")),
    Case(value="2024-03-13", dct="Thu, 14 Mar 2024 09:30:00 +0000", sentence="The mayor resigned {}.", phrases=("yesterday",)),
    Case(value=None, dct=None, sentence="The mayor resigned {}.", warns="no_published", phrases=("Wednesday", "last week", "this morning")),
    Case(value="2019-05-03", dct=None, sentence="The mayor resigned on {}.", phrases=("May 3, 2019", "3 May 2019", "2019-05-03")),
    Case(value="2019", dct=None, sentence="The mayor resigned in {}.", phrases=("2019",)),
)  # fmt: skip

TOLD = (
    Told(
        values=("2024-03-14", "2024-03-13"),
        dct=None,
        texts=(
            "LONDON, [March 14, 2024] — The mayor resigned [yesterday].",
            "LONDON, [14 March 2024] (Reuters) - The mayor resigned [yesterday].",
            "By Ana Ruiz\n[March 14, 2024]\n\nThe mayor resigned [yesterday].",
            "Published: [2024-03-14]\n\nThe mayor resigned [yesterday].",
            "Posted on [Thursday, March 14, 2024]\n\nThe mayor resigned [yesterday].",
            "[14 March 2024]\n\nThe mayor resigned [yesterday].",
            "LONDON, [March 14, 2024] — The mayor resigned [Wednesday].",
        ),
    ),
    # What was sent stands, whatever the text says.
    Told(values=("2019-05-03", "2024-03-13"), texts=("LONDON, [May 3, 2019] — The mayor resigned [yesterday].",)),
)  # fmt: skip
