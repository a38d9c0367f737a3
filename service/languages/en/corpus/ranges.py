"""Ranges: two expressions tied as begin and end, sharing month, year or day in either direction."""

from service.grammar.corpus import Refused, Told

CASES = ()

TOLD = (
    Told(values=("1848-SP", "1848-FA"), texts=("Five cabinets fell between [spring] and [autumn 1848].",), tied=True),
    Told(values=("1944-12-25", "1945-01-01"), texts=("Between [Christmas Day 1944] and [New Year's Day] fog lay on the port.",), tied=True),
    Told(values=("2009-Q1", "2009-Q3"), texts=("Sales fell between [the first] and [third quarters of 2009].",)),
    Told(values=("2015-Q1", "2017-Q4"), texts=("Tolls rose between [the first quarter of 2015] and [the last quarter of 2017].",)),
    Told(values=("0270", "06"), texts=("They struck coins from [about 270] until [the early 7th century].",)),
    Told(values=("14",), texts=("The [15th-century] repairs used stone from there.",)),
    Told(values=("2024-03-09TNI", "2024-03-12TMO"), texts=("A gale closed the strait from [Saturday night] till [Tuesday morning].",)),
    Told(values=("2021-03-29", "2021-04-02"), texts=("Sampling window: [2021-03-29]/[2021-04-02].",)),
    # A range or a list that runs over the turn of the year it names.
    Told(values=("1811-12", "1812-03"), texts=("A third of the men died between [December] and [March 1812].", "It was printed in [December] and [March 1812].")),
    Told(values=("1989-12-20", "1990-01-05"), texts=("It ran between [20 December] and [5 January 1990].", "It ran from [20 December] to [5 January 1990].")),
    Told(
        values=("2024-02-14T16:10", "2024-02-15T03:00"),
        texts=("The pumps stood idle between [4:10 p.m. on Feb. 14] and [3 a.m. on the 15th].",),
    ),
    Told(values=("1915-06", "1915-09"), tied=True, texts=("The great retreat, [June] to [September 1915]",)),
    Told(values=("1950-08", "1950-09"), tied=True, texts=("They held the bridgehead ([August]-[September 1950]).",)),
    Told(values=("1950-05", "1950-08"), tied=True, texts=("They took the islands ([May]–[August 1950]).",)),
    Told(values=("2024-06-28", "2024-07-03"), tied=True, texts=("The pool will be shut from [June 28th] to [the 3rd of July].",)),
    Told(values=("2024-06-03", "2024-06-28"), tied=True, texts=("The pool will be shut from [June 3] to [the 28th of June].",)),
    Told(values=("2024-03-14T04:00", "2024-03-14T09:30"), texts=("The bay was closed from [0400] to [0930 today].",)),
    Told(values=("11", "14"), tied=True, texts=("From [the twelfth century] to [the fifteenth], tolls were paid in salt.",)),
    Told(values=("2024-06-14", "2024-06-18"), texts=("The works will be shown from [the 14th] to [the 18th of June].",)),
    Told(values=("2023-01", "2023-03"), texts=("Imports rose from [January] to [March of last year].",)),
    Told(values=("1987", "PRESENT_REF"), texts=("Keeper of coins, Rosa museum, [1987]–[present].",)),
    Told(
        values=("2024-03-16T10:00-04:00", "2024-03-16T13:00-04:00"), texts=("The dome will be open from [10 a.m.] to [1 p.m. EDT Saturday].",)
    ),
    Told(values=("1558", "1603"), tied=True, texts=("She ruled [1558] to [1603].", "In the years [1558] to [1603] she ruled.")),
    # Years.
    Told(
        values=("1914", "1918"),
        tied=True,
        texts=(
            "The war lasted from [1914] to [1918].", "The war lasted from [1914] until [1918].", "The war lasted from [1914] through [1918].",
            "The war was fought between [1914] and [1918].", "The war of [1914]-[1918] was lost.", "The war of [1914]–[1918] was lost.",
            "The war of [1914]-[18] was lost.", "The war ([1914]–[18]) was lost.", "The war of [1914] - [1918] was lost.", "The war lasted from [1914] till [1918].",
        ),
    ),
    Told(values=("2010", "PRESENT_REF"), texts=("It was used from [2010] to [the present].",)),
    Told(values=("195", "197"), tied=True, texts=("It was sold from [the 1950s] to [the 1970s].", "It was sold between [the 1950s] and [the 1970s].", "It was sold from [the 1950s] through [the 1970s].")),
    Told(values=("BC0500", "BC0300"), tied=True, texts=("They ruled from [500 BC] to [300 BC].", "They ruled from [500] to [300 BC].", "They ruled between [500] and [300 BC].")),
    # Months share the year of the second.
    Told(
        values=("2010-01", "2010-03"),
        tied=True,
        texts=(
            "Rents rose from [January] to [March 2010].", "Rents rose in [January]-[March 2010].", "Rents rose between [January] and [March 2010].",
            "Rents rose from [January 2010] to [March 2010].", "Rents rose from [January] through [March 2010].", "Rents rose in [January]–[March 2010].",
            "Rents rose from [Jan.] to [March 2010].",
        ),
    ),
    Told(values=("2009-11", "2010-03"), tied=True, texts=("Rents rose from [November 2009] to [March 2010].", "Rents rose between [November 2009] and [March 2010].", "Rents rose from [November] to [March 2010].")),
    Told(values=("2023-06", "2023-08"), tied=True, texts=("Rents rose from [June] to [August].", "Rents rose between [June] and [August].", "Rents rose from [June] through [August].")),
    Told(values=("2024-06", "2024-08"), tied=True, texts=("Rents will rise from [June] to [August].", "Rents will rise between [June] and [August].")),
    # Days share month and year.
    Told(
        values=("2022-02-24", "2022-02-28"),
        tied=True,
        texts=(
            "It was held on [Feb. 24]-[28, 2022].", "It was held [February 24]–[28, 2022].", "It was held from [February 24] to [28, 2022].",
            "It was held from [24] to [28 February 2022].", "It was held [24]-[28 February 2022].", "It was held [24]–[28 Feb. 2022].",
            "It was held from [February 24] to [February 28, 2022].", "It was held between [24] and [28 February 2022].",
            "It was held from [Feb. 24] through [28, 2022].", "It was held from [24 February] to [28 February 2022].",
            "It was held from [February 24, 2022], to [February 28, 2022].", "It was held from [the 24th] to [the 28th of February 2022].",
            "It was held [February 24]-[February 28, 2022].",
        ),
    ),
    Told(values=("2022-02-24", "2022-03-02"), tied=True, texts=("It was held from [February 24] to [March 2, 2022].", "It was held [Feb. 24]-[March 2, 2022].", "It was held [24 February]–[2 March 2022].", "It was held from [24 February] until [2 March 2022].", "It was held between [February 24] and [March 2, 2022].")),
    Told(values=("2024-02-24", "2024-02-28"), tied=True, texts=("It was held [Feb. 24]-[28].", "It was held from [Feb. 24] to [28].", "It was held from [Feb. 24] through [Feb. 28].", "It was held [24]-[28 February].")),
    Told(values=("2024-05-03", "2024-05-09"), tied=True, texts=("It will be held [May 3]-[9].", "It will be held from [May 3] to [9].", "It will be held from [3] to [9 May].", "It will be held from [May 3] to [May 9].")),
    Told(values=("2023-12-30", "2024-01-03"), tied=True, texts=("It was held from [December 30] to [January 3].", "It was held [Dec. 30]-[Jan. 3].", "It was held from [Dec. 30, 2023], to [Jan. 3, 2024].", "It was held [30 December 2023]–[3 January 2024].")),
    # Weekdays.
    Told(values=("2024-03-11", "2024-03-13"), tied=True, texts=("It was held from [Monday] to [Wednesday].", "It was held from [Monday] until [Wednesday].", "It was held from [Monday] through [Wednesday].", "It was held [Monday]-[Wednesday].", "It was held between [Monday] and [Wednesday].", "It was held [Monday] through [Wednesday].", "It was held [Monday] to [Wednesday].")),
    Told(values=("2024-03-08", "2024-03-11"), tied=True, texts=("It was held from [Friday] to [Monday].", "It was held from [Friday] until [Monday].")),
    Told(values=("2024-03-15", "2024-03-17"), tied=True, texts=("It will be held from [Friday] to [Sunday].", "It will be held [Friday] through [Sunday].", "It will be held [Friday]-[Sunday].")),
    Told(values=("2024-03-11", "2024-03-13"), tied=True, texts=("It was held from [last Monday] to [yesterday].",)),
    # Clocks share the half of the day, and the day.
    Told(values=("2024-03-11T17:00", "2024-03-11T19:00"), tied=True, texts=("It was held from [5] to [7 p.m. Monday].", "It was held from [5 p.m.] to [7 p.m. Monday].", "It was held from [5] to [7 p.m. on Monday].")),
    Told(values=("2001-05-03T09:00", "2001-05-03T17:30"), tied=True, texts=("It was held from [9:00] to [17:30 on 3 May 2001].", "It was held from [9 a.m.] to [5:30 p.m. on May 3, 2001].", "It was held between [9 a.m.] and [5:30 p.m. on May 3, 2001].")),
    Told(values=("2024-03-14T09:00", "2024-03-14T12:00"), tied=True, texts=("It was held from [9 a.m.] to [noon].", "It was held between [9 a.m.] and [noon].", "It was held from [9] to [12 noon].")),
    Told(values=("2024-03-14T11:00", "2024-03-14T13:00"), tied=True, texts=("It was held from [11] to [1 p.m.] downstairs.", "It was held from [11 a.m.] to [1 p.m.] downstairs.", "It was held [11 a.m.]–[1 p.m.] downstairs.")),
)  # fmt: skip

NOT_TIMES = (
    "See /archive/2021-03-29/2021-04-02 for more.",
    "Between 10 and 20 people came.",
    "Prices rose from 5 to 7 percent.",
    "It holds 3-5 people.",
    "The blade is 10-12 inches.",
    "It is rated from 1 to 31.",
    "They won 24-28.",
    "Psalms 24-28 were read.",
    "Sizes 10-12 sold out.",
    "Children aged 5 to 7 are free.",
    "Pages 19-45 are torn.",
    "See pages 1914-1918.",
    "It costs $24-28.",
    "Exits 24-28 are closed.",
    "The vote was 52 to 48.",
    "The motion passed 1,914 to 1,810.",
    "From A to Z, it is complete.",
    "Rows 1 through 9 are full.",
    "Turn from left to right.",
    "The ratio fell from 12 to 9.",
    "He cut it from 30 to 12 pages.",
    "It seats between 1,900 and 2,000 people.",
    "They sold 1500 to 2000 tickets.",
    "Chapters 3 to 9 bored me.",
    "Volumes 12-14 are missing.",
    "Lots 1901-1910 were withdrawn.",
    "The bus runs from 42nd to 59th Street.",
    "Mix 2 to 3 cups of flour.",
    "He dropped from second to fifth.",
    "Between you and me, he lied.",
    "Channels 2 through 13 went dark.",
    "The team went 12-4.",
    Refused("Between 10 and 20 people came on Monday.", ("10", "20")),
    Refused("Prices rose from 5 to 7 percent in 2019.", ("5", "7")),
    Refused("They won 24-28 in May 2019.", ("24", "28")),
)  # fmt: skip
