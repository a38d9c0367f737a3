"""Whole sentences as people write them, several times in each: how one expression bears on the next."""

from service.grammar.corpus import Told

TOLD = (
    Told(
        values=("2007-03", "2007-04-04", "2008-10-01"),
        texts=(
            "[March 2007] - A jury indicts Croft. He pleads not guilty on [April 4].\n\n[Oct. 1, 2008] - The trial begins.",
        ),
    ),
    Told(values=("184", "185"), texts=("It peaked in [the 1840s] and ['50s].",)),
    Told(
        values=("192", "193"), dct="2005-06-22", texts=("They were built in [the twenties] and [thirties].",)
    ),
    Told(values=("2024-02-12", "2024-02-13"), texts=("It was shut on [the 12th] and [13th of last month].",)),
    Told(
        values=("2024-03-14T17:15", "2024-03-14T18:45"),
        texts=("The ferry leaves at [5:15] and [6:45 this evening].",),
    ),
    Told(values=("2024-02", "2024-04-14"), texts=("Figures for [February] will be released on [14 April].",)),
    Told(values=("2023-FA",), texts=("The pool, which was to have opened in [the autumn], has no roof.",)),
    Told(values=("2024-02",), texts=("The merger was supposed to have been completed by [February].",)),
    Told(
        values=("2024-03-20",),
        texts=(
            "They go top if they beat Rosa on [Wednesday].",
            "If they beat Rosa on [Wednesday] they will go top.",
        ),
    ),
    Told(
        values=("2024-03-18",),
        texts=(
            "Who will take [Monday]'s class?",
            "If the snow holds off, [Monday]'s relay goes ahead.",
            "Please bring it back before [Monday].",
        ),
    ),
    Told(
        values=("2024-03-12",),
        texts=("Sent off for arguing in [Tuesday]'s draw, Pryce is banned.", "Did they reply on [Tuesday]?"),
    ),
    Told(
        values=("2024-03-18", "2024-03-21"),
        texts=("The lane will be shut from [Monday] to [Thursday].",),
        tied=True,
    ),
    Told(
        values=("2004-05", "2004-09"), texts=("The pier was under repair [May]–[September 2004].",), tied=True
    ),
    Told(
        values=("1834-01-30", "1834-03", "1834-07"),
        texts=(
            "It was initialled on [30 January 1834]. Ratification followed [two months later]. In [July] the first envoy took up his post.",
        ),
    ),
    Told(
        values=("0843", "14"),
        texts=("The land was united under Kenneth in [843] and lost its last isle in [the 15th century].",),
    ),
    # What is of the present, or to come, has left the year that a history told before.
    Told(values=("1950", "2024-12-24"), texts=("It was built in [1950]. It closes on [24 December].",)),
    Told(
        values=("1950", "2025-01"),
        texts=("It was built in [1950]. The council has promised a ramp by [January].",),
    ),
    Told(
        values=("2002", "2024-06"),
        texts=(
            "She bought the mill in [2002] and hopes to sell it by [June].",
            "She bought the mill in [2002] and will sell it by [June].",
        ),
    ),
    Told(values=("1950", "2024-SP"), texts=("It was built in [1950] and will close in [the spring].",)),
    Told(
        values=("1820", "1820-06"),
        texts=(
            "He took the throne in [1820] and planned to invade in [June].",
            "He took the throne in [1820]. By [June] he was dead.",
        ),
    ),
    Told(
        values=("XXXX-WXX-1TNI", "XXXX-WXX-4TNI"),
        texts=("The choir sings on [Monday] and [Thursday nights].",),
    ),
    Told(
        values=("2024-03-08TNI", "2024-03-09TNI"),
        texts=("Shots were fired on [Friday] and [Saturday nights].",),
    ),
    Told(values=("XXXX-WXX-1", "XXXX-WXX-4"), texts=("It meets [every Monday] and [Thursday].",)),
    Told(values=("2024-03-04", "2024-03-05"), texts=("It rained on [Monday] and [Tuesday of last week].",)),
    Told(values=("2013-05", "2013-06"), texts=("It rained in [May]/[June 2013].",)),
    Told(values=("1945-05-05", "1945-05-06"), texts=("It fell on [5]/[6 May 1945].",)),
    Told(values=("BC04", "BC03"), texts=("It was cut in [the 5th]-[4th century BC].",)),
    Told(
        values=("2003-06-27", "2003-06-27TNI"),
        dct="2004-11-18",
        texts=("She was last seen on [June 27, 2003]. He drove there on [the night of June 27].",),
    ),
    Told(
        values=("1931-06-06", "1941-06-06"),
        texts=("The tower fell on [6 June 1931]. [Ten years later to the day] it was struck again.",),
    ),
    Told(
        values=("2018", "2019", "2021"),
        texts=(
            "[Six years ago] the lake vanished. [The following year] the boats left, and [two years after that] the priest did.",
        ),
    ),
    Told(
        values=("2023-03", "2023-09", "2024-01"),
        texts=("Struck off in [March 2023], she appealed in [September] and won in [January].",),
    ),
    Told(
        values=("1934-02", "1933-11"),
        texts=("By [February 1934] the strike was lost. It had begun in [November].",),
    ),
    Told(
        values=("1926-05-03", "1926-05-02", "1926-05-05"),
        texts=(
            "It began on [Monday 3 May 1926]. Talks had broken down on [the Sunday]. On [the Wednesday] a paper came out.",
        ),
    ),
    Told(
        values=("1985-07-10", "1985-W28-WE", "1985-07-15"),
        texts=("They met on [10 July 1985]. [That weekend] they drove to Rosa; on [the Monday] she left.",),
    ),
    Told(
        values=("1980-01-30", "1980-W07"),
        texts=("They broke through on [30 January 1980]. [A fortnight on], the roof came down.",),
    ),
    Told(
        values=("1952-02-04", "1952-02-11"),
        texts=("[Monday 4 February 1952] brought snow. [The Monday after that] it thawed.",),
    ),
    Told(
        values=("1593-06-24", "1593-06-24TEV", "1593-06-26TNI"),
        texts=(
            "He pitched his tents on [24 June 1593]. [The same evening] a man fled; [two nights later] a mine was fired.",
        ),
    ),
    Told(
        values=("1946-05-05", "1946-10"),
        texts=("They threw out a charter on [5 May 1946]. They approved another [five months later].",),
    ),
    Told(
        values=("1989-11-09", "1989-08", "1989-09"),
        texts=(
            "On [9 November 1989] she was in Rosa. She had fled in [August] and had found work [the following month].",
        ),
    ),
    Told(
        values=("2005-12", "2006-02-14"),
        texts=("They met in [December 2005] and were wed [the following Valentine's Day].",),
    ),
    Told(
        values=("1895-12-22", "1896-01-01"),
        texts=("He took a picture on [22 December 1895] and sold it on [New Year's Day].",),
    ),
    Told(
        values=("1990-12", "1990-04-15"),
        texts=("She wrote in [December 1990] that at [Easter] she had been ill.",),
    ),
    Told(
        values=("1979-01-25", "1979-01-26", "1979-01-29"),
        dct="1979-02-08",
        texts=(
            "They were sacked on [January 25]. A clerk told a meeting [next day] of it. [The following Monday] police came.",
        ),
    ),
    Told(
        values=("1979-01-15", "1979-01-17", "1979-01-18"),
        dct="1979-02-08",
        texts=(
            "On [Monday, January 15], he was sacked. On [the Wednesday] they met, and on [the Thursday] pickets turned back a lorry.",
        ),
    ),
    Told(
        values=("1991-05-13", "1991-05-16"),
        dct="1991-06-01",
        texts=("It went up on [13 May]. On [the Thursday] Mr. Lee's men found rot.",),
    ),
    Told(
        values=("1958-06-30", "1958-06-29"),
        dct="1958-11-29",
        texts=("He died on [30 June] — he had fallen [the day before] — and was missed.",),
    ),
    Told(
        values=("2003-02-14", "2002"),
        texts=("It was registered on [14 February 2003] with money borrowed [the year before] from a bank.",),
    ),
    Told(
        values=("2008-09-15", "2008-09-15"),
        texts=("On [15 September 2008], [a Monday], she unlocked the bank.",),
    ),
    Told(
        values=("1771-08-14", "1771-08-15", "1771-08-17"),
        texts=(
            "The log for [14 August 1771] tells of a gale. The entry of [the next day] tells of rain, and that of [the 17th] is torn out.",
        ),
    ),
    Told(
        values=("1915-06-03", "1915-06-04", "1915-06-02"),
        texts=('On [3 June 1915] she wrote home: "We sail [tomorrow]. [Yesterday] a boat was lost."',),
    ),
    Told(
        values=("1915-04-03", "1915-04-03", "1915-04-02TNI"),
        texts=(
            "[3 April 1915]: [Today] the bread ran out. It froze [last night].",
            '"[3 April 1915]. [Today] the bread ran out. It froze [last night]," the nun noted.',
        ),
    ),
    Told(
        values=("1915-04-03", "2024-03-14"),
        texts=("The letter is from [3 April 1915]. It was sold [today].",),
    ),
    Told(values=(None,), texts=("It is set for [the Tuesday after the funeral].",)),
    Told(values=("2024-W13",), texts=("I am busy, but [the week of the 25th] is free.",)),
    Told(
        values=("2024-02", "P12M"), texts=("It fell in [February] and rose in [the twelve months] before.",)
    ),
    Told(values=(None,), texts=("[A year to the day after the fire], the chapel was blessed.",)),
    Told(values=("XXXX-WXX-4",), texts=("[Every third Thursday] they meet.",)),
    Told(values=("XXXX-WXX-1",), texts=("They meet on [alternate Mondays].",)),
    Told(
        values=("1914-12-25", "1914-12-31"),
        texts=("At [Christmas 1914] the guns fell silent. On [New Year's Eve] they began again.",),
    ),
    Told(
        values=("P3M", "P2W"),
        texts=(
            "Growth slowed in [the final three months of the year] and in [the opening two weeks of May].",
        ),
    ),
    Told(values=("2024-03-08",), texts=("It will pay a premium to the closing price on [Friday].",)),
    Told(
        values=("2023-06", "2024-03"),
        texts=("The minister, who came in [June], will go at [the end of the month].",),
    ),
    Told(
        values=("2024-03-31T01:00",), texts=("The clocks go forward at [1am on the last Sunday in March].",)
    ),
    Told(
        values=("2024-03-12T15:00", "2024-03-12T17:30"),
        texts=("It began at [3 p.m. Tuesday]; by [5:30] it was over.",),
    ),
    Told(values=("2024-03-16",), texts=("Flights were suspended until at least [Saturday].",)),
    Told(values=("2024-01-01",), texts=("Power failed for the third time since [New Year].",)),
    Told(values=("2024-03-19", "2024-03-20T12:00"), texts=("We meet [Tues 3/19] and [Wed 3/20 at noon].",)),
    Told(values=("2024-03-12T09:15:00+01:00",), texts=("[12/Mar/2024:09:15:00 +0100] the server stopped.",)),
    Told(values=("2024-W11", "2022-Q4"), texts=("[Week 11 of 2024] beat [4Q22].",)),
    Told(
        values=("2024-03-12", "1810", "2024-02-17"),
        texts=("Police said [Tuesday] that the clock, made in [1810], was taken on [Feb. 17].",),
    ),
    Told(
        values=("2003", "2008", "2004"),
        texts=(
            "She won in [2003] and, [five years after that], won again. [Four years before that] she had not run.",
        ),
    ),
    Told(
        values=("2024-03-12", "2019-04", "2024-01"),
        texts=(
            "It said on [Tuesday] that the firm, which it bought in [April 2019], had warned in [January] of losses.",
        ),
    ),
    Told(values=("2023-WI",), texts=("Rail firm to cut routes after [winter] losses",)),
    Told(values=("2024-03-12TNI",), texts=("great gig [tues night] lol",)),
    Told(values=("2024-03-14T17:00",), texts=("c u on [thurs at 5pm]",)),
    Told(values=("PRESENT_REF",), texts=("CALL ME [NOW]!",)),
    Told(
        values=("1888-03", "1890", "1888-06"),
        texts=(
            "In [March 1888] the bridge opened (rebuilt in stone, [1890]). In [June] it was closed again.",
        ),
    ),
    Told(
        values=("1912-05", "1909", "1912-08"),
        texts=("In [May 1912] output fell to less than in [1909]. In [August] the owners sold.",),
    ),
    Told(
        values=("2024-05-05", "2024-04-21", "2024-05-06"),
        texts=(
            "The vote is on [May 5]. [Two weeks before the vote], the parties will debate. [The day after the vote], results are due.",
        ),
    ),
    Told(
        values=("2024-03-10", "2024-03-12"),
        texts=("He was shot on [Sunday] in his car. [Two days after the shooting], police held a man.",),
    ),
    Told(
        values=("1850", "1900", None),
        texts=("He was born in [1850] and died in [1900]. [A year after his death], the house burned.",),
    ),
    Told(
        values=("2024-03-12", "2024-03-11", "2024-03-13"),
        texts=(
            "On [Tuesday] the jury met. [The day before], it had toured the site. [The next day] it agreed.",
        ),
    ),
    Told(values=("0476", "05"), texts=("The western crown fell in [476]. [A century later] another stood.",)),
    Told(values=("0410",), texts=("In [410] the Goths sacked the city.",)),
    Told(values=("057",), texts=("In [the 570s] new rulers came.",)),
    Told(values=("2023-11-27",), texts=("They met [the Monday after Thanksgiving].",)),
    Told(values=("2024-03-27",), texts=("[The Wednesday before Easter] will be quiet.",)),
    Told(values=("2023-W51",), texts=("In [the week before Christmas] it snowed.",)),
    Told(
        values=("1889-03-06", "1889-03-10", "1889-03-11"),
        texts=("The ship left Rosa on [March 6, 1889]. On [Sunday] it struck ice, and on [Monday] it sank.",),
    ),
    Told(
        values=("1889-03-06", "1889-03-09"),
        texts=("The first fell on [6 March 1889] and the second [three days later].",),
    ),
    Told(
        values=("1968-SP", "1968-FA"),
        texts=("They were idle from [the spring] to [the autumn of 1968].",),
        tied=True,
    ),
    Told(
        values=("2012-Q1", "2012-Q3"),
        texts=("Sales doubled from [the first quarter] to [the third quarter of 2012].",),
        tied=True,
    ),
    Told(values=("2024-03-15T08:30",), texts=("Be there by [8.30 tomorrow morning].",)),
    Told(values=("2024-05-27",), texts=("They vowed to stay out past [Memorial Day].",)),
    Told(
        values=("2024-03-22", "2024-03-25"),
        texts=("Library closed [March 22]-[March 25] for repairs",),
        tied=True,
    ),
    Told(values=("0618", "0907"), texts=("Tang emperors ruled from [618] to [907].",), tied=True),
    Told(values=("PT90S",), texts=("The stunt is over in [ninety seconds].",)),
    Told(values=("2022-03-14",), texts=("[Two years ago to the day], she wrote to him.",)),
    Told(
        values=("2024-03-31", "2024-04-07"),
        texts=(
            "The clocks change on [the last Sunday of this month] or on [the first Sunday of next month].",
        ),
    ),
    Told(
        values=("2024-03-15T04:00", "2024-02-06T04:00"),
        texts=("Be there by [0400 tomorrow]; she left at [0400 on 6 February 2024].",),
    ),
    Told(
        values=("2024-03-12T02:40", "2024-03-12T02:52"),
        texts=("She called at [2:40 a.m. Tuesday] and sent her last one [twelve minutes later].",),
    ),
    Told(
        values=("2024-FA", "2024-03-12"),
        texts=(
            "She would be leaving in [the autumn] and had told them on [Tuesday].",
            "She wrote that she would be leaving in [the autumn] and that she had told them on [Tuesday].",
        ),
    ),
    Told(
        values=("2030", "2030"),
        texts=("The pacts expire in [2030], and after [that year] prices will rise.",),
    ),
    Told(
        values=("2025", "2024-03"),
        texts=("Prices will rise in [2025]. At [the end of the month] the minister will report.",),
    ),
    Told(values=("P100D",), texts=("The air is unhealthy for [at least 100 days] of the year.",)),
    Told(values=("2024-W17",), texts=("Their trial will open in [the week beginning April 22].",)),
    Told(values=("2023-05-28",), texts=("Stocks have shrunk since [Whitsun].",)),
    Told(
        values=("1966-05", "1966-08"), texts=("* [May] to [August 1966] -- Rain halts the work.",), tied=True
    ),
    Told(
        values=("1911-01-02", "1911-01-04"),
        texts=("The Gudrun left Skagen on [2 January 1911]. [Two days later] she was seen in the ice.",),
    ),
    Told(
        values=("2024-01-12", "T06:00"),
        texts=(
            "It came from the port, which was shut on [Jan. 12]. Shortly after [6 a.m.], Lee said he had won.",
        ),
    ),
    Told(
        values=("1977", "1977-10-03", "1978", "1978-02"),
        texts=(
            "[1977]\n\n[October 3]. Engineers strike gas.\n\n[1978]\n\nIn [February] the king offers a treaty.",
        ),
    ),
    Told(
        values=("P9M", "2023-09-30"),
        texts=(
            "Profit rose in [the nine months] ended [Sept. 30].",
            "Profit rose in [the nine months] to [Sept. 30].",
        ),
        tied=True,
    ),
    Told(values=("2023-12-01",), texts=("[The Friday before Dec. 3] he left.",)),
    Told(values=("2024-02-04",), texts=("He left [the day after Feb. 3].",)),
    Told(values=("2024-03-11",), texts=("[The day before last Tuesday]'s hearing, he fled.",)),
    Told(values=(None,), texts=("[The day after the vote], results came in.",)),
    Told(values=("2024-03-16",), texts=("We play [this Sat] at home.",)),
    Told(values=("2024-10", "2025-03"), texts=("The park is shut from [October] to [March].",), tied=True),
    Told(values=("2024-03-04", "2024-03-08"), texts=("The fair ran [Monday] to [Friday].",), tied=True),
    Told(
        values=("2024-03-14T22:00", "2024-03-15T02:00"),
        texts=("The bar is open from [10 p.m.] to [2 a.m.] for members.",),
        tied=True,
    ),
    Told(
        values=("2024-03-18", "2024-03-21"),
        texts=("It runs from [Monday] through [Thursday next week].",),
        tied=True,
    ),
    Told(
        values=("1850", "1850-11", "1851-03"),
        texts=("In [1850] the river froze from [November] to [March].",),
    ),
    Told(values=("1999", "2000"), texts=("They won the [1999]/[2000] cup.",), tied=True),
    Told(values=("2023-01", "2023-03"), texts=("Sales fell in [Jan]-[Mar 2023].",), tied=True),
    Told(values=("196", "197"), texts=("He toured in [the 1960s] and [70s].",)),
    Told(
        values=("2024-03-12",),
        texts=("Until [Tuesday], nobody knew the result.", "The road did not reopen until [Tuesday]."),
    ),
    Told(values=("2024-03-10",), texts=("Storm kills 12 [Sunday] on the coast",)),
    Told(values=("2024-03-16",), texts=("If they win [Saturday], they go top.",)),
    Told(values=("1987-10-19",), texts=("On [Black Monday] he lost it all.",)),
    Told(values=(None,), texts=("By [the following year] the debt had doubled.",)),
    Told(values=("XXXX-WXX-2",), texts=("They meet [every second Tuesday].",)),
    Told(values=("1918-SP", "1918"), texts=("[The spring] offensive of [1918] broke the line.",)),
    Told(
        values=("1943-SP", "1943-SU"),
        texts=(
            "[The spring] and [early summer of 1943] were dry.",
            "[The spring] and [summer of 1943] were dry.",
        ),
    ),
    Told(values=("1916-04", "1916"), texts=("The [April] uprising of [1916] failed.",)),
    Told(
        values=("2024-02", "2024-03-22"), texts=("The deal, announced [last month], closes [next Friday].",)
    ),
    Told(
        values=("1961-03-03", "2015"),
        texts=("He was born on [3 March 1961] and died at the age of 54 in [2015].",),
    ),
    Told(
        values=("1939", "1945", "1947", "1948-SP"),
        texts=(
            "The war lasted from [1939] to [1945]. [Two years later], Germany was divided. [The following spring] the airlift began.",
        ),
    ),
    Told(
        values=("2024-03-14", "2024-W12", "2024-03-18"),
        texts=(
            "Officials said [Thursday] that talks would resume [next week], possibly as early as [Monday].",
        ),
    ),
    Told(values=("198",), texts=("She has lived there since [the mid-1980s].",)),
    Told(values=("2025-Q3",), texts=("It will open in [the third quarter of next year].",)),
    Told(
        values=("2023-Q3", "2022-Q3"),
        texts=("The company's revenue grew 12% in [Q3 2023] compared with [the same period last year].",),
    ),
    Told(
        values=("2024-03-19T09:30-04:00",),
        texts=("The trial is set to begin on [Tuesday, March 19, at 9:30 a.m. ET].",),
    ),
    Told(
        values=("1914", "1918", "1939", "1945"),
        texts=("Between [1914] and [1918], and again from [1939] until [1945], the plant made shells.",),
    ),
    Told(
        values=("2024-W13", "2024-04"),
        texts=("I'll see you in [two weeks], or at the latest by [the end of April].",),
    ),
    Told(values=("2014", "2015", "2015-05"), texts=("The [2014]-[15] season ended in [May].",)),
    Told(
        values=("2009-01-20", "2009-01-23", "2009-01", "2010"),
        texts=(
            "He took office on [January 20, 2009]. [Three days later] he signed the order. [That same month] he met the premier. [The next year] he won the prize.",
        ),
    ),
    Told(values=("1969-SU", "XXXX-XX-XXTNI"), texts=("In [the summer of '69] we played [every night].",)),
    Told(
        values=("1995-01-17T05:46",),
        texts=("The quake struck at [5:46 a.m. on January 17, 1995], killing thousands.",),
    ),
    Told(values=("2024-W10", "P1D"), texts=("Since [last week], prices have risen by 3% [a day].",)),
    Told(
        values=("2025-02-01", "2024-12-25"),
        texts=("The law takes effect on [1/2/2025]; another took effect on [25/12/2024].",),
    ),
    Told(values=("BC0044", "BC0027"), texts=("In [44 BC] Caesar was murdered; by [27 BC] Augustus ruled.",)),
    Told(
        values=("201", "2034"),
        texts=("[A decade ago] nobody would have believed it; in [ten years] everyone will.",),
    ),
    Told(values=("2023-06", "P30Y"), texts=("He retired in [June] after [30 years] at the firm.",)),
    Told(
        values=("1989-11-09TNI", "1989-11-10TMO"),
        texts=(
            "On [the night of 9 November 1989] the Wall fell. [The following morning] thousands crossed.",
        ),
    ),
    Told(values=("P6M", "2023-09"), texts=("Sales fell in [the six months] to [September].",)),
    Told(values=("P3W",), texts=("The vote is due in [less than three weeks].",)),
    Told(values=("1968-12-24",), texts=("It happened on [Christmas Eve 1968].",)),
    Told(values=("2024-03-18", "2024-03-08"), texts=("He will be back [Monday], he said [Friday].",)),
    Told(
        values=("1998", "2002", "2005"),
        texts=("They married in [1998], divorced [four years later] and remarried in [2005].",),
    ),
    Told(values=("2023-09-30",), texts=("As of [Sept. 30, 2023], the fund held 40 stocks.",)),
    Told(
        values=("PT72H", "2024-03-14T24:00"),
        texts=("The ceasefire is to last [72 hours] from [midnight on Thursday].",),
    ),
    Told(values=("2024-02-27",), texts=("The bill passed the House [two weeks ago Tuesday].",)),
    Told(
        values=("2016-08", "P7Y"), texts=("The previous record, set in [August 2016], stood for [7 years].",)
    ),
    Told(values=("2023", "2024"), texts=("[Last year]'s budget was larger than [this year]'s.",)),
    Told(values=("2024-SP",), texts=("Come [the spring], he hopes to spring a surprise.",)),
    Told(
        values=("1941-12",),
        texts=("He was 24 years old when, in [December 1941], Pearl Harbor was attacked.",),
    ),
    Told(
        values=("PT24H", "PT24H"),
        texts=("The forecast for [the next 24 hours] is grim; over [the past 24 hours] rain fell.",),
    ),
    Told(
        values=("XXXX-WXX-4", "XXXX-WXX-1"),
        texts=("[Every other Thursday], and on [the first Monday of each month], the council meets.",),
    ),
    Told(
        values=("2024-03-12T03:00Z", "2024-03-12T17:00+01:00"),
        texts=("At [0300 GMT on Tuesday] the ship sank. By [17:00 CET] divers were there.",),
    ),
    Told(values=("199", "200"), texts=("[The 1990s] boom ended in [the early 2000s].",)),
    Told(values=("2024-03-15",), texts=("cant wait for [friday]!! gonna be lit",)),
    Told(values=("2023-12-31", "2023"), texts=("Happy [New Year's Eve] everyone, [2023] was rough",)),
    Told(values=("2024-06-03",), texts=("my bday is on [the 3rd of june]",)),
    Told(values=("P4Y",), texts=("they been together since sophomore year, like [4 yrs]",)),
    Told(
        values=("2023-03", "2023-05", "2023-06", "2023-07"),
        texts=("The Fed raised rates in [March], [May], [June] and [July of last year].",),
    ),
    Told(
        values=("2010",), texts=("The film, released in [2010], grossed $100 million in its first weekend.",)
    ),
    Told(
        values=("1862-04-05", "1862-04-06", "1862-04-07"),
        texts=(
            "On [April 5] and [6, 1862], the armies clashed at Shiloh; on [the 7th] Grant counterattacked.",
        ),
    ),
    Told(
        values=("1812-09-14", "1812-10-19", "1812-11"),
        texts=(
            "Napoleon entered Moscow on [14 September 1812]. On [19 October] he began the retreat. By [late November], the army had melted away.",
        ),
    ),
    Told(
        values=("1945-SP", "1945-04", "1945-04-30", "1945-W19"),
        texts=(
            "By [the spring of 1945] the war was lost. In [April] Berlin was encircled. On [the 30th] Hitler died. [A week later] Germany surrendered.",
        ),
    ),
    Told(
        values=("1648", "1618"),
        texts=("The treaty of [1648] ended a war that had begun [thirty years earlier].",),
    ),
    Told(values=("BC04", "0476"), texts=("From [the 5th century BC] until [AD 476] the city grew.",)),
    Told(
        values=("1990", "1995", "1996", "2001"),
        texts=("He worked there ([1990]–[95]), then in Rome ([1996]-[2001]).",),
    ),
    Told(
        values=("2024-H1", "2023-H2"),
        texts=("[The first half of the year] was weak, [the second half] strong.",),
    ),
    Told(
        values=("2024-03-16T12:00", "2024-03-16TEV"),
        texts=("He will speak at [noon on Saturday] and again [that evening].",),
    ),
    Told(
        values=("2024-W11", "2024-03-12"),
        texts=("Until [this week] he had denied it; on [Tuesday] he confessed.",),
    ),
    Told(values=("2024-03-14T24:00",), texts=("The deadline is [midnight tonight].",)),
    Told(values=("2024-02-25",), texts=("[The next day, Feb. 25], the tanks reached the suburbs.",)),
    Told(
        values=("2022-02-24", "2022-02-24T04:00+03:00"),
        texts=("On [Thursday, February 24, 2022], at [about 4 a.m. Moscow time], the invasion began.",),
    ),
    Told(
        values=("2023-Q3",),
        texts=(
            "Nearly a quarter of voters, in [the third quarter], with a quarter to go in the game, left.",
        ),
    ),
    Told(values=("2020", "2021"), texts=("He turned 30 in [2020] and hit 40 homers in [2021].",)),
    Told(values=("2025",), texts=("[This time next year] we will be rich.",)),
    Told(
        values=("2019", "185"),
        texts=("As recently as [2019], and as early as [the 1850s], people fished here.",),
    ),
    Told(
        values=("2024-W10-WE", "2024-W11-WE"),
        texts=("Over [the weekend], fires spread; they should be out by [the weekend].",),
    ),
    Told(
        values=("2023-01", "2023-03", "P1Y", "2023-12-31"),
        texts=("The report covers [January] through [March 2023] and [the year] ended [December 31].",),
    ),
    Told(values=("1900",), texts=("At the turn of the century, [around 1900], few had phones.",)),
    Told(values=("2024-03-15T10:00",), texts=("The court adjourned until [10 a.m. tomorrow].",)),
    Told(
        values=("2010", "2018", "2024-03-14"),
        texts=(
            "Republicans, who won the House in [2010] and lost it in [2018], will meet on [Thursday] to choose a leader.",
        ),
    ),
    Told(
        values=("2024-03-11", "2024-03-17"),
        texts=("The strike, which began [Monday] and has grounded 300 flights, could last until [Sunday].",),
    ),
    Told(
        values=("2024-03-08", "2024-03-14", "2023"),
        texts=("Shares closed [Friday] at $42.50, up from $40 on [Thursday] and $38.10 [a year ago].",),
    ),
    Told(
        values=("2024-03-12", "2024-03-16"),
        texts=("He said he had met her on [Tuesday] and would see her again on [Saturday].",),
    ),
    Told(
        values=("2024-03-20", "2024-07"),
        texts=("If the vote passes on [Wednesday], the law takes effect in [July].",),
    ),
    Told(
        values=("2023-10", "2024-01", "2024-04"),
        texts=("The plant closed in [October], reopened in [January] and will close again in [April].",),
    ),
    Told(
        values=("1968-05", "197", "1982"),
        texts=("Born in [May 1968], she grew up in [the 1970s]; her father died in ['82].",),
    ),
    Told(
        values=("2024-03-03", "2024-03-17", "2024-04-05", "2024-05-01"),
        texts=("The show runs [March 3]-[17], then again [April 5] to [May 1].",),
    ),
    Told(values=("2019", "2021"), texts=("From [late 2019] through [mid-2021], travel stopped.",)),
    Told(
        values=("2024-02", "2022-06"),
        texts=("Inflation was 3.2% in [February], down from 9.1% in [June 2022].",),
    ),
    Told(values=("P1D", "2024-03-10"), texts=("It has rained [every day] since [Sunday].",)),
    Told(values=("XXXX-WXX-2",), texts=("The committee meets on [the second Tuesday of every month].",)),
    Told(
        values=("2024-03-09T23:45",),
        texts=("Police were called at [about 11:45 p.m. Saturday] to a home on 5th Street.",),
    ),
    Told(
        values=("1901", "2023"),
        texts=("The company, founded in [1901], has 1,500 workers and made 2000 cars in [2023].",),
    ),
    Told(values=("2004-W11",), texts=("The Iraq war began [20 years ago this week].",)),
    Told(values=("2024-03-11", "P18M"), texts=("He was sentenced on [Monday] to [18 months] in prison.",)),
    Told(values=("2024-03-03TMO",), texts=("A 47-year-old man was arrested on [the morning of March 3].",)),
    Told(values=("2025", "2021"), texts=("[Next year]'s Olympics, like those of [2021], will be odd.",)),
    Told(values=("2009-Q2",), texts=("It was the worst quarter since [the second quarter of 2009].",)),
    Told(values=("202",), texts=("By [the end of the decade], half of all cars will be electric.",)),
    Told(values=("P50Y",), texts=("They had been married for [more than 50 years].",)),
    Told(
        values=("2024-03-12",),
        texts=("The storm hit [early on Tuesday]; by evening 40,000 homes were dark.",),
    ),
    Told(values=("2012",), texts=("He has been president since [2012].",)),
    Told(values=("2024-05-14",), texts=("The hearing was adjourned until [May 14].",)),
    Told(
        values=("P3DE", "2024-01"),
        texts=("For the first time in [almost three decades], it snowed in the Sahara [this January].",),
    ),
    Told(
        values=("2008", "2009-01"),
        texts=("In [2008], at the height of the crisis, he quit; [the next January] he returned.",),
    ),
    Told(values=("2024-04",), texts=("She'll be 30 [next month].",)),
    Told(
        values=("2024-03-08T07:00", "PTXM"),
        texts=("The truce expired at [7 a.m. local time on Friday], and fighting resumed within [minutes].",),
    ),
    Told(
        values=("2024-02", "2024-03", "2024-04"),
        texts=("[Last month], he traveled to Kyiv; [this month] he is in Rome; [next month], Paris.",),
    ),
    Told(
        values=("2020", "2020-11-03", "2020-11-07"),
        texts=("The [2020] election was on [November 3]. [Four days later], networks called it.",),
    ),
    Told(
        values=("2024", "2025"),
        texts=("The deal would be finalized [later this year] or [early next year].",),
    ),
    Told(
        values=("1999", "1999-04-20"),
        texts=("[Twenty-five years ago], on [April 20, 1999], two students opened fire.",),
    ),
    Told(
        values=("P3M", "P3M"),
        texts=(
            "In [the last three months of 2023], sales rose; in [the first three months of this year] they fell.",
        ),
    ),
    Told(
        values=("2024-03-10", "2024-03-17"),
        texts=("[This past Sunday] he preached; on [the coming Sunday] he will not.",),
    ),
    Told(
        values=("2024-03-15", "2024-06-30"), texts=("The exhibition opens [tomorrow] and closes [June 30].",)
    ),
    Told(
        values=("XXXX-WXX-5TNI", "1994-SU"),
        texts=("He'd come [every Friday night] in [the summer of 1994].",),
    ),
    Told(values=("2024-03-11T09:30",), texts=("At [half past nine on Monday morning] the doors opened.",)),
    Told(values=("2025-01-01",), texts=("It takes effect [1 January 2025].",)),
    Told(
        values=("2024-05",), texts=("The magazine's May issue is out. May I see it? It may rain in [May].",)
    ),
    Told(values=("2024-03-11", "2024-03-12"), texts=("I saw [Monday]'s game [Tuesday].",)),
    Told(values=("PT9.81S",), texts=("He finished second, a second behind the winner, in [9.81 seconds].",)),
    Told(values=("2020",), texts=("Version 3.11 was released; Python 2.7 is dead since [2020].",)),
    Told(values=("19",), texts=("The Second World War and the Cold War shaped [the twentieth century].",)),
    Told(
        values=("FUTURE_REF", "FUTURE_REF", "PAST_REF", "PRESENT_REF"),
        texts=(
            "[One day] he will return. [Some day]. [The other day] I saw him. [These days] nobody cares.",
        ),
    ),
    Told(
        values=("P10Y", "P30Y"), texts=("A 5-4 decision, a [10-year] note at 4.2%, and [30-year] mortgages.",)
    ),
    Told(values=("2024",), texts=("iPhone 14, Windows 11, Galaxy S24 and the [2024] model year.",)),
    Told(
        values=("1066", "1215"),
        texts=("The battle of Hastings ([1066]) and Magna Carta ([1215]) are taught in Year 7.",),
    ),
    Told(
        values=("186", "1914", "1918"),
        texts=("From [the 1860s] through World War I ([1914]–[18]) trade grew.",),
    ),
    Told(
        values=("1450", "1512", "148", "1485", "1509"),
        texts=("Born [c. 1450], died after [1512]; fl. [1480s]; r. [1485]–[1509].",),
    ),
    Told(
        values=("0800", "0800-12-25"),
        texts=("In [the year 800], on [Christmas Day], Charlemagne was crowned.",),
    ),
    Told(
        values=("02", "0410"),
        texts=("By [the 3rd century AD] the empire was failing; in [A.D. 410] Rome fell.",),
    ),
    Told(
        values=("1997", "1998", "2008", "197"),
        texts=("The [1997]-[98] crisis, the ['08] crash and [the mid-'70s] slump.",),
    ),
    Told(
        values=("1944-06", "1944-08", "1944-09", "1944-09-08"),
        texts=(
            "Between [June] and [August 1944], then in [early September], they advanced. On [the 8th] the first V-2 fell.",
        ),
    ),
    Told(
        values=("1940-05", "P6W", "1940-06-22"),
        texts=(
            "In [May 1940] Germany invaded. Within [six weeks] France had fallen. The armistice came on [June 22].",
        ),
    ),
    Told(
        values=("1914-07-28", "1914-W32", "1914-12-25"),
        texts=(
            "On [July 28, 1914], Austria declared war. [A week later] Britain was in. By [Christmas], a million were dead.",
        ),
    ),
    Told(
        values=("1492", "1493", "1495"),
        texts=(
            "He arrived in [1492]. [The following year] he returned with 17 ships. [Two years later] he sailed back.",
        ),
    ),
    Told(
        values=("1992-04-05", "1996-02-29", "P1425D"),
        texts=("The siege began on [5 April 1992] and lasted until [29 February 1996], [1,425 days].",),
    ),
    Told(
        values=("1941-WI", "1942-WI"),
        texts=("In [the winter of 1941-42], and again [the next winter], the army froze.",),
    ),
    Told(
        values=("1944-06-06T06:30", "1944-06-06TNI"),
        texts=(
            "On [the morning of 6 June 1944, at 6:30], they landed. By nightfall 150,000 were ashore. [That night] it rained.",
        ),
    ),
    Told(
        values=("2024-03-12", "2024-04"),
        texts=("The Pentagon said [Tuesday] it will send troops [next month].",),
    ),
    Told(
        values=("2024-03-14", "2024-03-15"), texts=("The Senate is expected to vote [Thursday] or [Friday].",)
    ),
    Told(values=("2024-11-05",), texts=("Voters go to the polls [Nov. 5].",)),
    Told(
        values=("P3D", "2024-03-13"),
        texts=("After [three days] of talks that ended [Wednesday], no deal emerged.",),
    ),
    Told(values=("2025-01",), texts=("He plans to retire when his term ends in [January 2025].",)),
    Told(
        values=("2024-03-14", "2024-03-11"),
        texts=("Apple, which reports earnings [Thursday], fell 2% [Monday].",),
    ),
    Told(values=("2024-03-17",), texts=("Residents have until [Sunday] to leave.",)),
    Told(values=("2024-03-12",), texts=("It was not until [Tuesday] that help arrived.",)),
    Told(
        values=("1931-03", "1928", "1931-05"),
        texts=(
            "In [March 1931] the miners walked out, joined by men who had lost their jobs in [1928]. The owners gave way in [May].",
        ),
    ),
    Told(
        values=("1822-04", "1825", "1822-09"),
        texts=(
            "In [April 1822] they laid the first stone, hoping to finish by [1825]. Work stopped in [September].",
        ),
    ),
    Told(
        values=("1854-10", "1852-06", "1854-11"),
        texts=(
            "The fleet sailed in [October 1854], twice as strong as the [June 1852] squadron. It reached the strait in [November].",
            "The fleet sailed in [October 1854], its crews untried since [June 1852]. It reached the strait in [November].",
        ),
    ),
    Told(
        values=("1703-05-02", "1702", "1703-06"),
        texts=(
            "The works opened on [2 May 1703]; [a year earlier] the site was a swamp. Two hundred hands were at work in [June].",
        ),
    ),
    Told(
        values=("1876-12-08", "1876", "1877-01"),
        texts=(
            "The crown changed hands on [December 8, 1876]. No other reign of [1876] ended so quietly. In [January] the court moved south.",
        ),
    ),
    Told(
        values=("1864-12", "1865-04-01"),
        texts=("The army left the coast in [December 1864]. It met the last brigades on [April 1].",),
    ),
    Told(
        values=("1871-02", "1871-03", "1871-04-09", "PRESENT_REF"),
        texts=(
            "The quarry opened in [February 1871]. In [March] forty men were taken on. On [9 April] the roof fell in. The pit is used [now].",
        ),
    ),
    Told(
        values=("2024-03-12", "1961-09-17", "1970", "2023-11", "2024-01"),
        texts=(
            "The dam broke on [Tuesday].\n\nOn [17 September 1961] it killed forty. A new one stood by [1970].\n\nIn [November] engineers found a crack. In [January] they left.",
            "The dam broke on [Tuesday]. On [17 September 1961] it killed forty. It stood again in [1970]. In [November] a crack was found. In [January] they left.",
        ),
    ),
    Told(
        values=("2024-03-12", "1961-09-17", "1961-10", "1962-01-04"),
        texts=(
            "Mourners met on [Tuesday].\n\nOn [17 September 1961] the dam killed forty. In [October] a judge came.\n\nOn [4 January] he blamed the owners.",
        ),
    ),
    Told(
        values=("2024-03", "2024-W11"),
        texts=("He will go [later this month]. He told them [earlier in the week].",),
    ),
    Told(
        values=("1871-02", "2024-03", "2025-01"),
        texts=(
            "The quarry, which opened in [February 1871], was sold in [March]. It will shut in [January].",
            "The town remembers the fall of [February 1871]. Its mayor spoke in [March]. A stone will be laid in [January].",
        ),
    ),
    Told(
        values=("1932-11-14", "1942", "1951", "1953"),
        texts=(
            "He was born on [14 November 1932]. His father died in [1942]. Admitted to the college in [1951], he was expelled [two years later].",
        ),
    ),
)

NOT_TIMES = (
    "The court last sat at the dawn of the republic.",
    "A New Year resolution was kept.",
    "In the fourth quarter the rookie scored 12 points.",
    "this sun is too hot, she sat down and wed him.",
    "NOW said it would sue.",
    "She sang for May Hart in the film Black Friday.",
    "At the end of the day, trust is what counts.",
    "He bought a winter coat at a summer camp.",
    "To a day trader it was all in a day's work.",
    "He scored 410 in 300 innings.",
    "A minute crack ran down the glass.",
    "The year 12 pupils sat their exams.",
    "They gave up two baskets in the second quarter of play.",
    "It was his third trip in as many months.",
    "He has been out since suffering a knee injury in Week 3.",
    "He asked whether May would step down; Theresa May said she may not.",
    "The march on the capital will march past the Mall.",
    "The Boeing 737 and the Airbus A320 landed at gate 12 at 12.",
    "Call 1-800-555-2020 or write to PO Box 1999.",
    "Section 2024 of the code and Article 5 apply to 2,024 people.",
    "The score was 21-14 at the half; they won 3-2 in overtime.",
    "Sun Microsystems and Sat Nav makers met Mon Mothma.",
    "He lives at 10 Downing Street and works at 1600 Pennsylvania Avenue.",
    "Day-to-day life, year-round work and a last-minute deal.",
    "The 100-year-old tree and the 3-month-old baby.",
    "At 37.7749 N, 122.4194 W the ship sank.",
    "The minute details of the second act; hour by hour; minutes of the meeting.",
    "A night owl and a morning person met at Midnight Oil's concert.",
    "The Year of the Dragon; the Hundred Years' War; the Six-Day War; Seven Samurai.",
    "He had the time of his life; time is money; this time it's different.",
    "In week 12, on page 2010, table 1984 lists 1,812 items.",
    "The dollar rose to 1.0950; gold hit $2,010 an ounce and the Dow 19,990.",
    "Present company excepted, the present was present at present.",
)
