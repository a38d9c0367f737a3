"""Units counted from publication: "two weeks ago", "last month", "later this year", "the week after next"."""

from service.grammar.corpus import Case, Told

DID = "The union met {}."
WILL = "The union will meet {}."

CASES = (
    Case(value="2023", sentence="Imports rose 15 times over {}.", phrases=("the same period last year",)),
    Case(value="2023-01", before="Sales rose in January.", sentence="They were up 7.8 percent from {}.", phrases=("the same month last year", "the same month a year earlier")),
    # Working days leave out Saturday and Sunday.
    Case(value="2024-03-19", sentence="Payment is due in {}.", phrases=("three business days", "three working days", "3 business days")),
    Case(value="2024-03-08", sentence="The order came {}.", phrases=("four working days ago", "four business days ago")),
    Case(value="2024-03-12", sentence="It cleared {}.", phrases=("two business days after Friday", "two trading days after Friday")),
    # A week counted from a weekday or a day named.
    Case(value="2024-03-26", sentence="The match kicks off {} at home.", phrases=("a week on Tuesday",)),
    Case(value="2024-03-23", sentence="The match kicks off on {}.", phrases=("Saturday week",)),
    Case(value="2024-03-22", sentence="She flies home {}.", phrases=("tomorrow week", "a week tomorrow")),
    Case(value="2024-03-29", sentence="She flies home on {}.", phrases=("Friday fortnight",)),
    # A week told by its last day.
    Case(value="2024-W10", sentence="Claims fell in {}.", phrases=("the week ended March 8", "the week ending March 9", "the week to March 8")),
    # Counted forward from nothing that the text dates.
    Case(value=None, sentence="He was arrested. {}, he was free.", phrases=("Three days later", "Two weeks later")),
    # Counted back: the granularity is that of the words.
    Case(value="2024-W09", type="DATE", sentence=DID, earliest="2024-02-26", latest="2024-03-03", phrases=("two weeks ago", "2 weeks ago", "two  weeks ago", "a fortnight ago", "a couple of weeks ago")),
    Case(value="2024-W10", sentence=DID, phrases=("a week ago", "one week ago", "1 week ago", "last week")),
    Case(value="2024-03-11", sentence=DID, phrases=("three days ago", "3 days ago")),
    Case(value="2024-03-04", sentence=DID, phrases=("ten days ago", "10 days ago")),
    Case(value="2024-03-12", sentence=DID, phrases=("two days ago", "a couple of days ago")),
    Case(value="2024-02", sentence=DID, phrases=("a month ago", "one month ago", "last month")),
    Case(value="2023-09", sentence=DID, phrases=("six months ago", "6 months ago", "half a year ago")),
    Case(value="2022-09", sentence=DID, phrases=("18 months ago", "eighteen months ago")),
    Case(value="2023", sentence=DID, phrases=("a year ago", "one year ago", "last year", "this time last year")),
    Case(value="2014", sentence=DID, phrases=("ten years ago", "10 years ago")),
    Case(value="1999", sentence=DID, phrases=("25 years ago", "twenty-five years ago", "twenty five years ago")),
    Case(value="1874", sentence=DID, phrases=("150 years ago", "a hundred and fifty years ago", "one hundred and fifty years ago")),
    Case(value="200", sentence=DID, phrases=("two decades ago",)),
    Case(value="2014", mod="APPROX", sentence=DID, phrases=("about ten years ago", "around ten years ago", "some ten years ago", "roughly 10 years ago")),
    Case(value="2014", mod="BEFORE", sentence=DID, phrases=("more than ten years ago", "over ten years ago")),
    Case(value="2023", mod="AFTER", sentence=DID, phrases=("less than a year ago",)),
    Case(value="PAST_REF", type="DATE", sentence=DID, phrases=("several years ago", "a few days ago", "a few weeks ago", "years ago", "many years ago")),
    # Counted ahead.
    Case(value="2024-03-17", sentence=WILL, phrases=("three days from now",)),
    Case(value="2024-W13", sentence=WILL, phrases=("two weeks from now", "a fortnight from now")),
    Case(value="2024-09", sentence=WILL, phrases=("six months from now",)),
    Case(value="2025", sentence=WILL, phrases=("a year from now", "one year from now", "next year")),
    Case(value="2029", sentence=WILL, phrases=("five years from now", "five years hence")),
    # last, this, next
    Case(value="2024-W11", sentence=DID, phrases=("this week", "earlier this week")),
    Case(value="2024-W11", sentence=WILL, phrases=("this week", "later this week")),
    Case(value="2024-W12", sentence=WILL, phrases=("next week",)),
    Case(value="2024-W12", mod="START", sentence=WILL, phrases=("early next week",)),
    Case(value="2024-W10", mod="END", sentence=DID, phrases=("late last week",)),
    Case(value="2024-03", sentence=DID, phrases=("this month", "earlier this month")),
    Case(value="2024-03", sentence=WILL, phrases=("later this month",)),
    Case(value="2024-04", sentence=WILL, phrases=("next month",)),
    Case(value="2024", sentence=DID, phrases=("this year", "earlier this year")),
    Case(value="2024", sentence=WILL, phrases=("later this year",)),
    Case(value="2023", mod="END", sentence="The union met {}.", phrases=("late last year",)),
    Case(value="2025", mod="START", sentence=WILL, phrases=("early next year",)),
    Case(value="2024-02", mod="END", sentence="The union met at {}.", phrases=("the end of last month",)),
    Case(value="2025", mod="START", sentence="The union will meet at {}.", phrases=("the beginning of next year", "the start of next year")),
    Case(value="2024", mod="END", sentence="The union will meet by {}.", phrases=("the end of this year", "the end of the year", "the end of the current year")),
    Case(value="2024-03", mod="END", sentence="The union will meet by {}.", phrases=("the end of this month", "the end of the month")),
    Case(value="2024-W11", mod="END", sentence="The union will meet by {}.", phrases=("the end of this week", "the end of the week")),
    Case(value="2024-W10-WE", sentence="The union met {}.", phrases=("last weekend", "this past weekend")),
    Case(value="2024-W11-WE", sentence=WILL, phrases=("this weekend", "this coming weekend")),
    Case(value="2024-W12-WE", sentence=WILL, phrases=("next weekend",)),
    Case(value="201", sentence="Debt doubled {}.", phrases=("last decade",)),
    Case(value="202", sentence="Debt will double {}.", phrases=("this decade",)),
    # A week told by one of its days.
    Case(value="2024-W10", sentence="The union met {}.", phrases=("the week of March 4", "the week of 4 March", "the week of March 4, 2024")),
    Case(value="2023-W47", sentence="The union met {}.", phrases=("the week of Nov. 20, 2023", "the week of 20 November 2023")),
    # Before last, after next.
    Case(value="2024-W09", sentence=DID, phrases=("the week before last",)),
    Case(value="2024-01", sentence=DID, phrases=("the month before last",)),
    Case(value="2022", sentence=DID, phrases=("the year before last",)),
    Case(value="2024-W13", sentence=WILL, phrases=("the week after next",)),
    Case(value="2024-05", sentence=WILL, phrases=("the month after next",)),
    Case(value="2026", sentence=WILL, phrases=("the year after next",)),
    # Over the ends of months and years.
    Case(value="2023-12", dct="2024-01-31", sentence=DID, phrases=("last month", "a month ago")),
    Case(value="2024-02", dct="2024-01-31", sentence=WILL, phrases=("next month", "a month from now")),
    Case(value="2023-W52", dct="2024-01-03", sentence=DID, phrases=("last week", "a week ago")),
    Case(value="2020-W53", dct="2021-01-05", sentence=DID, phrases=("last week",)),
    Case(value="2023-02", dct="2023-05-31", sentence=DID, phrases=("three months ago",)),
    Case(value="2023", dct="2024-02-29", sentence=DID, phrases=("a year ago",)),
    # Hours count only where publication has a clock.
    Case(value="2024-03-14T16:30", type="TIME", dct="2024-03-14T18:30:00", sentence=DID, phrases=("two hours ago", "2 hours ago")),
    Case(value="2024-03-14T18:10", type="TIME", dct="2024-03-14T18:30:00", sentence=DID, phrases=("20 minutes ago", "twenty minutes ago")),
    Case(value=None, sentence=DID, phrases=("two hours ago", "20 minutes ago")),
    # Without publication nothing is guessed.
    Case(value=None, dct=None, sentence=DID, warns="no_published", phrases=("two weeks ago", "last month", "three days ago", "a year ago")),
    Case(value=None, dct=None, sentence=WILL, phrases=("next week", "this year", "three days from now")),
    # Counted from a date that the phrase names.
    Case(value="2023-12-23", sentence=DID, phrases=("two days before Christmas",)),
    Case(value="2022-02-26", sentence=DID, phrases=("two days after Feb. 24, 2022",)),
    Case(value="1919", sentence=DID, phrases=("five years after 1914",)),
    # Counted from something that has no date.
    Case(value=None, sentence="The bridge was rebuilt {}.", phrases=("two years after the war", "three months after the flood", "a week before the wedding")),
)  # fmt: skip

TOLD = (
    Told(values=("1979",), texts=("It closed [forty-five years ago].", "It closed [45 years ago].", "[Forty-five years ago], it closed.")),
    Told(values=("2024-02-22",), texts=("It closed [twenty-one days ago].", "It closed [21 days ago].")),
    Told(values=("2024-03-13T22:30",), dct="2024-03-14T00:30:00", texts=("It closed [two hours ago].",)),
    Told(values=("2025-03",), texts=("It will close in [March of next year].", "It will close in [March next year].", "It will close in [March 2025].")),
    Told(values=("2023-03",), texts=("It closed in [March of last year].", "It closed in [March last year].", "It closed [last March].")),
    Told(values=("2023-12-24",), texts=("It closed on [the 24th of December].", "It closed on [24 December].", "It closed on [Dec. 24].")),
    Told(values=("2024-02-24",), texts=("It closed on [the 24th of last month].", "It closed on [Feb. 24 of this year].", "It closed on [February 24 this year].")),
    Told(values=("2023", "2024"), texts=("It lost money [last year] and [this year].", "It lost money [last year] and has made some [this year].")),
    Told(values=("2024-W10", "2024-W12"), texts=("Talks failed [last week] and will resume [next week].",)),
)  # fmt: skip

NOT_TIMES = (
    "weeks agog",
    "He missed the last penalty.",
    "The last man left.",
    "Next, please.",
    "The next president faces debts.",
    "This is it.",
    "Next of kin were told.",
    "The Next Generation was a hit.",
    "Year Zero is a novel.",
    "She ranks next to last.",
    "The past tense is easy.",
    "He drove past the church.",
    "They ran past us.",
    "The latest model has a camera.",
    "A later version fixed it.",
    "The former mayor sued.",
    "Earlier drafts were kinder.",
    "The Daystar shone.",
    "The current is strong.",
    "The present was wrapped in paper.",
    "Present company excepted, they lied.",
    "Following his advice, she sold.",
    "She came in after him.",
    "He asked before leaving.",
    "Earlier editions spelled it wrongly.",
    "Before the court stood two men.",
    "Ago is an adverb.",
    "The coming storm frightened them.",
    "Last but not least, thank the cook.",
    "Next door is a bakery.",
    "The Last Supper was restored.",
    "Last orders were called.",
)
