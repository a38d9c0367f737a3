"""Words beside an expression that belong to it: "early March", "about 20 years", "at least five days"."""

from service.grammar.corpus import Case, Refused, Told

FOR = "The mill stood empty for {} in all."
IN = "The mill closed in {} for good."
AT = "The mill closed at {} for good."

CASES = (
    Case(value="1999", mod="END", sentence="Candles sold out in {}.", phrases=("the dying days of 1999", "the tail end of 1999")),
    # Of dates.
    Case(value="2022", mod="START", sentence=IN, phrases=("early 2022",)),
    Case(value="2022", mod="MID", sentence=IN, phrases=("mid-2022", "mid 2022", "the middle of 2022")),
    Case(value="2022", mod="END", sentence=IN, phrases=("late 2022",)),
    Case(value="2022", mod="START", sentence=AT, phrases=("the beginning of 2022", "the start of 2022", "the very beginning of 2022")),
    Case(value="2022", mod="END", sentence=AT, phrases=("the end of 2022", "the close of 2022", "the very end of 2022")),
    Case(value="2024-03", mod="START", sentence=IN, phrases=("early March",)),
    Case(value="2023-11", mod="MID", sentence=IN, phrases=("mid-November", "mid November", "the middle of November")),
    Case(value="2023-05", mod="END", sentence=IN, phrases=("late May",)),
    Case(value="2023-05", mod="END", sentence="The mill closed {} for good.", phrases=("late in May",)),
    Case(value="2024-03", mod="START", sentence="The mill closed {} for good.", phrases=("early in March",)),
    Case(value="2022", mod="END", sentence="The mill closed {} for good.", phrases=("late in 2022",)),
    Case(value="2022", mod="START", sentence="The mill closed {} for good.", phrases=("early in 2022",)),
    Case(value="2024-05", mod="END", sentence="The mill will close in {} for good.", phrases=("late May",)),
    Case(value="2024-05", mod="END", sentence="The mill will close at {} for good.", phrases=("the end of May",)),
    Case(value="2022-02", mod="START", sentence=IN, phrases=("early February 2022", "early February of 2022", "early Feb. 2022")),
    Case(value="2022-02", mod="MID", sentence=IN, phrases=("mid-February 2022",)),
    Case(value="2022-02", mod="END", sentence=AT, phrases=("the end of February 2022",)),
    Case(value="1850", mod="APPROX", edtf="1850~", sentence=IN, phrases=("about 1850", "around 1850", "circa 1850", "c. 1850", "approximately 1850")),
    Case(value="18", mod="START", sentence=IN, phrases=("the first half of the 19th century",)),
    Case(value="18", mod="END", sentence=IN, phrases=("the second half of the 19th century", "the latter half of the 19th century")),
    Case(value="199", mod="START", sentence=IN, phrases=("the first half of the 1990s",)),
    Case(value="2024-03-14T12:00", mod="APPROX", sentence=AT, phrases=("around noon", "about noon")),
    Case(value="2024-03-14T17:00", mod="APPROX", sentence=AT, phrases=("around 5 p.m.", "about 5 p.m.", "approximately 5 p.m.")),
    # Of stretches.
    Case(value="P20Y", type="DURATION", mod="APPROX", sentence=FOR, phrases=("about 20 years", "around 20 years", "some 20 years", "roughly 20 years", "approximately 20 years")),
    Case(value="P2Y", mod="APPROX", sentence=FOR, phrases=("two years or so",)),
    Case(value="P20Y", mod="MORE_THAN", sentence=FOR, phrases=("more than 20 years", "over 20 years", "well over 20 years", "just over 20 years", "longer than 20 years")),
    Case(value="P20Y", mod="LESS_THAN", sentence=FOR, phrases=("less than 20 years", "nearly 20 years", "almost 20 years", "just under 20 years", "under 20 years", "fewer than 20 years")),
    Case(value="P4DE", mod="LESS_THAN", sentence=FOR, phrases=("nearly four decades", "almost four decades")),
    Case(value="P5D", mod="EQUAL_OR_MORE", sentence=FOR, phrases=("at least five days", "no less than five days", "five days or more")),
    Case(value="P5D", mod="EQUAL_OR_LESS", sentence=FOR, phrases=("at most five days", "up to five days", "no more than five days", "five days or less")),
    Case(value="PT24H", mod="LESS_THAN", sentence="The mill was gone in {}.", phrases=("less than 24 hours", "under 24 hours")),
    Case(value="P1Y", mod="MORE_THAN", sentence=FOR, phrases=("more than a year", "over a year")),
    Case(value="P1M", mod="LESS_THAN", sentence=FOR, phrases=("nearly a month", "less than a month")),
    # Of nothing: these words govern the clause, or say during which.
    Case(value="P5Y", mod="", sentence="Output has fallen over {}.", phrases=("the past five years",)),
    Case(value="2010", mod="", sentence="The mill closed before {}.", phrases=("2010",)),
    Case(value="2010", mod="", sentence="The mill closed after {}.", phrases=("2010",)),
    Case(value="2010", mod="", sentence="The mill has been closed since {}.", phrases=("2010",)),
    Case(value="2024-03-15", mod="", sentence="The mill will close by {}.", phrases=("Friday",)),
)  # fmt: skip

TOLD = (
    Told(values=("1944-WI",), texts=("She told me about [the winter of 1944].", "They seldom talk about [the winter of 1944].")),
    Told(values=("2022", "2023"), mods=("END", "START"), texts=("It closed in [late 2022] and reopened in [early 2023].",)),
    Told(values=("2022", "2023"), mods=("END", "START"), tied=True, texts=("It was closed from [late 2022] to [early 2023].",)),
    Told(values=("199", "200"), mods=("END", "START"), tied=True, texts=("It was closed from [the late 1990s] to [the early 2000s].",)),
)  # fmt: skip

NOT_TIMES = (
    "The early church met in houses.",
    "The early bird menu is cheap.",
    "Early voting was brisk.",
    "The end of the road is near.",
    "The end of the tunnel glowed.",
    "The start of the race was chaotic.",
    "The beginning of the book is dull.",
    "He sat in the middle of the room.",
    "Mid-sized firms complained.",
    "A mid-table side beat them.",
    "The mid-Atlantic coast was hit.",
    "Late payers were fined.",
    "The late edition ran it.",
    "About 20 people came.",
    "Nearly 2,000 people came.",
    "More than 1,900 homes burned.",
    "At least 2,014 people signed.",
    "Less than half of them agreed.",
    "Almost all of them left.",
    "The close of the deal was cheered.",
    "The latter half of the column retreated.",
    "The first half of the pie was gone.",
    "Up to 2,000 seats are free.",
    "He came close to winning.",
    "Around 1,500 birds died.",
    "Some 1,800 cows were culled.",
    Refused("Nearly 2,000 people came on Monday.", ("2,000",)),
    Refused("Early voting began in May 2012.", ("Early",)),
)
