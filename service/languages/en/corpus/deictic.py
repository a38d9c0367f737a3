"""Days told from the moment of writing: "yesterday", "the day after tomorrow", "a week from today"."""

from service.grammar.corpus import Case, Refused, Told

DID = "The union met {}."
WILL = "The union will meet {}."

CASES = (
    Case(value="2024-03-14", type="DATE", mod="", sentence=DID, earliest="2024-03-14", latest="2024-03-14", phrases=("today", "TODAY")),
    Case(value="2024-03-13", sentence=DID, phrases=("yesterday",)),
    Case(value="2024-03-15", sentence=WILL, phrases=("tomorrow",)),
    Case(value="2024-03-13", sentence="{} the union met.", phrases=("Yesterday",)),
    Case(value="2024-03-15", sentence="{}, the union meets.", phrases=("Tomorrow",)),
    Case(value="2024-03-13", sentence="{}'s meeting was short.", phrases=("Yesterday",)),
    Case(value="2024-03-12", sentence=DID, phrases=("the day before yesterday",)),
    Case(value="2024-03-16", sentence=WILL, phrases=("the day after tomorrow",)),
    Case(value="2024-03-17", sentence=WILL, phrases=("three days from today", "3 days from today")),
    Case(value="2024-03-21", sentence=WILL, phrases=("a week from today", "one week from today")),
    Case(value="2024-03-22", sentence=WILL, phrases=("a week from tomorrow",)),
    Case(value="2024-03-07", sentence=DID, phrases=("a week ago today",)),
    Case(value="2023-12-31", dct="2024-01-01", sentence=DID, phrases=("yesterday",)),
    Case(value="2024-02-29", dct="2024-02-28", sentence=WILL, phrases=("tomorrow",)),
    Case(value="2024-03-14", dct="2024-03-14T23:30:00-05:00", sentence=DID, phrases=("today",)),
    Case(value="2024-03-13", dct="March 14, 2024", sentence=DID, phrases=("yesterday",)),
    # Without a publication date nothing is guessed, and never from a clock.
    Case(value=None, dct=None, sentence=DID, warns="no_published", phrases=("today", "yesterday", "the day before yesterday")),
    Case(value=None, dct=None, sentence=WILL, phrases=("tomorrow", "the day after tomorrow")),
)  # fmt: skip

TOLD = (
    Told(values=("2024-03-13", "2024-03-14"), texts=("Talks were held [yesterday] and [today].",)),
    Told(values=("2024-03-14", "2024-03-15"), texts=("Rain fell [today] and will fall [tomorrow].",)),
)

NOT_TIMES = (
    "USA Today reported it.",
    "He writes for Psychology Today.",
    "Russia Today was banned.",
    "Tomorrow Never Dies was filmed in Hamburg.",
    "The day trader lost.",
    "It made his day.",
    "Day care costs rose.",
    "The Day of the Jackal is a thriller.",
    "Doris Day sang.",
    "Daniel Day-Lewis retired.",
    "yesterdays",
    "todayish",
    "tomorrowland",
    "Tomorrowland drew crowds of dancers.",
    Refused("USA Today said on Monday that it was sold.", ("Today",)),
)  # fmt: skip
