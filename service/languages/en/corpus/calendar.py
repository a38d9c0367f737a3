"""Dates written out: "February 24, 2022", "24th of February", "Thursday the 24th"; leap days, impossible days."""

from service.grammar.corpus import Case, Refused, Told

ON = "The company moved on {} without a word."
WILL = "The company will move on {} without a word."

CASES = (
    Case(
        value="2022-02-24",
        type="DATE",
        mod="",
        sentence=ON,
        earliest="2022-02-24",
        latest="2022-02-24",
        phrases=(
            "February 24, 2022", "February 24th, 2022", "February 24 2022", "Feb. 24, 2022", "Feb 24, 2022",
            "FEBRUARY 24, 2022", "February the 24th, 2022", "24 February 2022", "24 Feb 2022", "24 Feb. 2022",
            "24-Feb-2022", "24th February 2022", "24th of February 2022", "24th of February, 2022",
            "the 24th of February 2022", "the 24th of February, 2022", "the twenty-fourth of February, 2022",
            "February twenty-fourth, 2022", "Thursday, February 24, 2022", "Thursday, 24 February 2022",
            "Thursday 24 February 2022", "Thurs., Feb. 24, 2022", "Thu 24 Feb 2022", "February  24,  2022",
            "Thursday, the 24th of February, 2022",
        ),
    ),
    Case(value="1969-07-20", sentence=ON, phrases=("July 20, 1969", "20 July 1969", "Sunday, July 20, 1969", "20th July, 1969")),
    Case(value="1805-10-21", sentence=ON, phrases=("21 October 1805", "October 21st, 1805", "the twenty-first of October, 1805")),
    Case(value="1998-09-02", sentence=ON, phrases=("Sept. 2, 1998", "Sep 2, 1998", "2 September 1998", "September the 2nd, 1998")),
    Case(value="2001-05-01", sentence=ON, phrases=("May 1, 2001", "May the 1st, 2001", "1 May 2001", "May 1st, 2001", "the first of May 2001")),
    Case(value="1930-03-12", sentence=ON, phrases=("March 12, 1930", "12 March 1930", "Mar. 12, 1930")),
    Case(value="1066-10-14", sentence=ON, phrases=("14 October 1066", "October 14, 1066")),
    # Days that only a leap year has.
    Case(value="2024-02-29", sentence=ON, phrases=("February 29, 2024", "29 February 2024", "Feb. 29, 2024")),
    Case(value="2000-02-29", sentence=ON, phrases=("February 29, 2000", "the 29th of February 2000")),
    # Days that do not exist: found, never mended.
    Case(
        value=None,
        type="DATE",
        sentence=ON,
        warns="impossible_date",
        phrases=("February 30, 2022", "31 April 2021", "February 29, 2023", "29 February 1900", "June 31, 2010", "September 31, 1999"),
    ),
    # A weekday that contradicts its date: the date stands, and is warned of.
    Case(
        value="2022-02-24",
        sentence=ON,
        warns="weekday_mismatch",
        phrases=("Friday, February 24, 2022", "Monday, 24 February 2022", "Wednesday the 24th of February 2022"),
    ),
    # Without a year: the latest in the past, the next in the future.
    Case(value="2024-02-24", sentence=ON, phrases=("February 24", "Feb. 24", "24 February", "the 24th of February", "February 24th", "Saturday, Feb. 24")),
    Case(value="2025-02-24", sentence=WILL, phrases=("February 24", "Feb. 24", "24 February", "February the 24th")),
    Case(value="2023-05-03", sentence=ON, phrases=("May 3", "3 May", "the third of May", "May 3rd")),
    Case(value="2024-05-03", sentence=WILL, phrases=("May 3", "3 May", "the third of May", "Friday, May 3", "Friday, 3 May")),
    Case(value="2024-03-14", sentence=ON, phrases=("March 14", "14 March", "Thursday, March 14")),
    Case(value="2023-12-31", sentence=ON, phrases=("December 31", "Dec. 31", "31 December")),
    Case(value="2024-12-31", sentence=WILL, phrases=("December 31", "Dec. 31", "31 December")),
    # Over the end of a year.
    Case(value="2023-12-30", dct="2024-01-02", sentence=ON, phrases=("December 30", "Dec. 30", "30 December")),
    Case(value="2024-01-05", dct="2023-12-28", sentence=WILL, phrases=("January 5", "Jan. 5", "5 January")),
    # Only the day: the month is that of publication, or the one before or after it.
    Case(value="2024-03-05", sentence=ON, phrases=("the 5th",)),
    Case(value="2024-03-24", sentence=WILL, phrases=("the 24th",)),
    Case(value="2024-02-24", sentence=ON, phrases=("the 24th",)),
    Case(value="2024-04-05", sentence=WILL, phrases=("the 5th",)),
    Case(value="2022-02-24", dct="2022-02-26", sentence=ON, phrases=("Thursday the 24th", "Thursday, the 24th", "Thursday 24th")),
    Case(value="2024-03-22", sentence=WILL, phrases=("Friday the 22nd", "Friday, the 22nd")),
    # The month told by a sentence before it.
    Case(
        value="1942-08-19",
        sentence="The troops left on {}.",
        before="The order came on 7 August 1942.",
        phrases=("the 19th", "August 19", "19 August"),
    ),
    # A date whose abbreviation stands before a capital or at the end: the sentence goes on.
    Case(value="2024-01-27", sentence="The bank closed {} after a run on deposits.", phrases=("Jan. 27", "January 27")),
    Case(value="2023-11-05", sentence="Critics said the deal signed {} by President Ruiz was void.", phrases=("Nov. 5", "Sunday, Nov. 5")),
)  # fmt: skip

TOLD = (
    Told(values=("0410-08-24",), texts=("They took the town on [24 August 410] and stayed.",)),
    Told(values=("2023-11",), texts=("In [November] the first of the drillers struck.",)),
    Told(values=("2024-03-03TNI",), texts=("The crew left [overnight on March 3].",)),
    Told(values=("1815-06-18",), texts=("The line held on [the 18th day of June, 1815].",)),
    Told(values=("2024-10-21", "2024-10-25"), texts=("It will hold talks from [Monday 21] to [Friday 25 October].",), tied=True),
    Told(values=("1699-07-09",), texts=("The diary for [ye 9th of July 1699] tells of rain.",)),
    Told(values=("1776-12-26",), texts=("They reached the ferry [Decr. 26, 1776].",)),
    Told(values=("1781-09-05",), texts=("It is named in letters of [Septr. 5th, 1781].",)),
    Told(values=("0800-12-25",), texts=("He was crowned on [25 December 800], to his surprise.",)),
    Told(values=("1793-01-21",), texts=("It fell on [the twenty-first of January, seventeen hundred and ninety-three].",)),
    Told(values=("1952-12-12", "1953-01-03"), dct="1953-01-21", texts=("Yours of [the 12th ultimo] came on [the 3rd instant].",)),
    # Lists of days.
    Told(values=("2024-10-03", "2024-10-10", "2024-10-17", "2024-10-24"), texts=("She will speak on [3], [10], [17] and [24 October].",)),
    Told(values=("2023-05-03", "2023-05-10", "2023-05-17", "2023-05-24"), texts=("They met on [May 3], [10], [17] and [24].",)),
    Told(values=("1815-06-15", "1815-06-18"), dct="1815-06-20", texts=("On [the 15th] Lee crossed the river, and on [the 18th] Ann came.",)),
    # As letters of old wrote them.
    Told(values=("1841-05-03", "1841-05-24"), texts=("The brig left Boston on [the 3d of May, 1841], and was seen on [the 24th].",)),
    Told(values=("1863-06-05", "1863-06-02"), texts=("Writing on [June 5, 1863], he told of the shelling of [the 2d instant].",)),
    Told(values=("1863-06-03", "1863-05-24"), texts=("On [June 3d, 1863], he wrote that yours of [the 24th ult.] had come.",)),
    Told(values=("2024-05-03",), texts=("The film opens in 3D [May 3].",)),
    Told(
        values=("2024-02-24", "2024-02-26"),
        texts=("Raids were reported on [Feb. 24] and [26].", "Raids were reported on [February 24] and [February 26]."),
    ),
    Told(
        values=("2023-06-03", "2023-06-04", "2023-06-09"),
        texts=("Shows were given on [June 3], [4] and [9, 2023].", "Shows were given on [3], [4] and [9 June 2023]."),
    ),
    Told(
        values=("2024-01-27", "2024-02-02"),
        texts=("He resigned on [Jan. 27]. A successor was named on [Feb. 2].",),
    ),
)  # fmt: skip

NOT_TIMES = (
    "They left the cup to focus on the 15th Asian Games.",
    "The 24th Regiment marched through the town.",
    "She finished 24th in the marathon.",
    "It was the 5th goal of a brilliant career.",
    "He lives at 24 March Street.",
    "The 10th Circuit upheld the ruling.",
    "The couple bought a flat on 42nd Street.",
    "The 2nd Division held the bridge.",
    "The 19th hole is a bar.",
    "Section 12 of the act was repealed.",
    "The committee rejected the 14th Amendment claim.",
    "He ranked second in his class.",
    "Bus 24 stops at the hospital.",
    "The team drafted a forward with the 11th pick.",
    "Chapter 3 explains the method.",
    "The ship carried 24 guns and 300 men.",
    "Her third novel sold badly.",
    "The 3rd floor was empty.",
    "Gate 12 is closed.",
    "They came first, second and third.",
    "Size 31 jeans were sold out.",
    "She is the 46th president of the club.",
    "The 101st Airborne took the town.",
    "He read Psalm 23 aloud.",
    "The prize goes to the 100th customer.",
    Refused("The 1st Battalion arrived on 4 June 1944.", ("1st",)),
    Refused("Rule 24 was adopted on May 3, 2001.", ("24",)),
)
