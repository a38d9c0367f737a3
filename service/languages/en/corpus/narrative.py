"""Times that count from where the story stands: "three days later" after a date."""

from service.grammar.corpus import Case, Told

THEN = "The tanks came {}."
D_DAY = "Troops landed on June 6, 1944."

CASES = (
    Case(value="1915-03", sentence="He was killed in {}.", before="He enlisted in October 1914.", phrases=("March",)),
    Case(value="1914-03", sentence="He had joined up in {}.", before="He fell in October 1914.", phrases=("March",)),
    Case(value="1944-06-07", sentence="{} saw the port taken.", before=D_DAY, phrases=("The day following",)),
    Case(value="1915-10", sentence="The attack began in {}.", before="The war began in 1914. For the first ten months of 1915 all was quiet.", phrases=("October",)),
    Case(value="1944-06-09", type="DATE", sentence=THEN, before=D_DAY, phrases=("three days later", "3 days later", "three days afterwards", "three days after")),
    Case(value="1944-06-07", sentence=THEN, before=D_DAY, phrases=("the next day", "the following day", "a day later", "one day later", "the day after")),
    Case(value="1944-06-05", sentence=THEN, before=D_DAY, phrases=("the previous day", "the day before", "a day earlier", "one day earlier")),
    Case(value="1944-06-04", sentence=THEN, before=D_DAY, phrases=("two days before", "two days earlier")),
    Case(value="1944-06-06", sentence=THEN, before=D_DAY, phrases=("that day", "the same day", "that same day", "later that day", "earlier that day")),
    Case(value="1944-W25", sentence=THEN, before=D_DAY, phrases=("two weeks later", "a fortnight later")),
    Case(value="1944-W22", sentence=THEN, before=D_DAY, phrases=("a week earlier", "the previous week", "the week before")),
    Case(value="1944-W24", sentence=THEN, before=D_DAY, phrases=("the following week", "the next week", "a week later", "the week after")),
    Case(value="1944-W23", sentence=THEN, before=D_DAY, phrases=("that week", "the same week", "later that week")),
    Case(value="1944-06", sentence=THEN, before=D_DAY, phrases=("that month", "the same month", "later that month")),
    Case(value="1944-05", sentence=THEN, before=D_DAY, phrases=("the previous month", "the month before", "a month earlier")),
    Case(value="1944-08", sentence=THEN, before=D_DAY, phrases=("two months later",)),
    Case(value="1944-07", sentence=THEN, before=D_DAY, phrases=("the following month", "the next month", "a month later")),
    Case(value="1944", sentence=THEN, before=D_DAY, phrases=("that year", "the same year", "that same year", "later that year")),
    Case(value="1945", sentence=THEN, before=D_DAY, phrases=("the following year", "the next year", "a year later", "one year later")),
    Case(value="1943", sentence=THEN, before=D_DAY, phrases=("the previous year", "the year before", "a year earlier")),
    Case(value="1934", sentence=THEN, before=D_DAY, phrases=("ten years earlier",)),
    Case(value="195", sentence=THEN, before=D_DAY, phrases=("a decade later",)),
    Case(value="1945", mod="START", sentence=THEN, before=D_DAY, phrases=("early the next year", "early the following year", "early in the following year")),
    Case(value="1944-SU", sentence=THEN, before=D_DAY, phrases=("that summer",)),
    Case(value="1944-06-11", sentence=THEN, before=D_DAY, phrases=("the following Sunday",)),
    Case(value="1944-06-10", sentence="The tanks came on {}.", before=D_DAY, phrases=("the 10th", "June 10")),
    Case(value="1944-08-25", sentence="The tanks came on {}.", before=D_DAY, phrases=("August 25", "25 August", "Aug. 25")),
    Case(value="1944-12", sentence="The tanks came in {}.", before=D_DAY, phrases=("December",)),
    Case(value="1944", mod="END", sentence="The tanks came by {}.", before=D_DAY, phrases=("the end of the year", "the end of that year")),
    Case(value="1944-06", mod="END", sentence="The tanks came by {}.", before=D_DAY, phrases=("the end of the month", "the end of that month")),
    Case(value="1944-06-05TNI", type="TIME", sentence=THEN, before=D_DAY, phrases=("the night before", "the previous night")),
    Case(value="1944-06-07TNI", type="TIME", sentence=THEN, before=D_DAY, phrases=("the next night", "the following night")),
    # From a year, from a month.
    Case(value="2018", sentence="{} it had risen.", before="In 2019, profit fell.", phrases=("A year earlier",)),
    Case(value="2021", sentence="It rose {}.", before="In 2019, profit fell.", phrases=("two years later",)),
    Case(value="1992-07", sentence="It closed {}.", before="The plant opened in May 1992.", phrases=("two months later",)),
    Case(value="1993", sentence="It closed {}.", before="The plant opened in May 1992.", phrases=("the following year", "the next year", "a year later")),
    Case(value="1992", sentence="It closed {}.", before="The plant opened in May 1992.", phrases=("the same year", "later that year")),
    # Over the ends of months and years.
    Case(value="2000-01-01", sentence=THEN, before="Fireworks lit the sky on December 31, 1999.", phrases=("the next day", "a day later")),
    Case(value="2000-03-01", sentence=THEN, before="Fireworks lit the sky on February 29, 2000.", phrases=("the next day",)),
    Case(value="2000-01", sentence=THEN, before="Fireworks lit the sky in December 1999.", phrases=("the following month",)),
    # With reporting, news comes back to its own day.
    Case(value="2024-03-12", sentence="The union said {} that it would appeal.", before="The plant was sold on May 3, 2019.", phrases=("Tuesday",)),
    Case(value="2024-03-13", sentence="It was pulled down {}.", before="The plant was sold on May 3, 2019.", phrases=("yesterday",)),
    Case(value="2024-W10", sentence="It was pulled down {}.", before="The plant was sold on May 3, 2019.", phrases=("last week",)),
    # Without publication the story still counts.
    Case(value="1944-06-09", dct=None, sentence=THEN, before=D_DAY, phrases=("three days later",)),
    Case(value="1944-07", dct=None, sentence=THEN, before=D_DAY, phrases=("the following month",)),
)  # fmt: skip

TOLD = (
    # Parts of a day and months beside the story, days of a named week, an age that goes on, sayings in between.
    Told(values=("2019-10-09", "2019-10-08TEV", "2019-10-10TMO"), texts=("He crashed on [9 October 2019]. [The evening before], he had been at a ball; [the morning after], men came.",)),
    Told(values=("1901-05-03", "1901-05-04", "1901-05-05TEV"), texts=("She fell ill on [3 May 1901]. [The next day] she was worse, and [the evening after that] she died.",)),
    Told(values=("1904-05-02", "1904-03"), texts=("The mill was sold on [2 May 1904]. Its owner had died [the March before].",)),
    Told(values=("164", "16"), texts=("In [the 1640s] Rosa wove cloth. By [the end of that century] it wove none.",)),
    Told(values=("2024-03-01", "2024-03-03"), texts=("Rain set in on [Friday, March 1]. On [Sunday] it grew.",)),
    Told(values=("2024-03-01", "2024-03-14", "2024-W10"), texts=("A clerk vanished on [March 1], the court heard [Thursday]. Her hat was found [the following week].",)),
    Told(values=("1916-04-24", "1916-04-29"), texts=("The hall was seized on [Easter Monday 1916]. By [Saturday] all of them had given up.",)),
    Told(values=("1431-05-30", "1431-05-24", "1431-05-28"), texts=("She died on [30 May 1431]. [Six days before], in the hall, she had signed it, and [four days later] she had taken it back.",)),
    Told(values=("2019-10-09", "2023-02-06", "2023-05-02", "2024-01-04"), texts=("It began on [9 October 2019].\n\n[February 6, 2023]: Lee signs.\n\n[May 2]: Hale sails.\n\n[January 4]: The truce ends.",)),
    Told(values=("1815", "1815-03-01", "1815-03-07"), texts=("[1815]: [1 March], lands in the bay; [7 March], enters the town.",)),
    Told(values=("1998", "2024-03-11", "2001"), texts=("She was hired in [1998]. On [Monday] she told a court of it. [Three years later] the firm was sold.",)),
    Told(values=("1914-10", "1915-03"), texts=("He enlisted in [October 1914] and was killed in [March].",)),
    Told(values=("2008-10", "2008-03"), texts=("Sales fell in [October 2008] and in [March].",)),
    Told(values=("1931-09-05", "1931-09-03", "1931-09-03TNI"), dct="1988-03-23", texts=("The sale was set for [5 September 1931]. [Two days earlier] the heir pawned the clock, and [that night] he fled.",)),
    Told(values=("1986-01-14", "1986-01-11"), dct="2006-02-14", texts=("Work ended at the yard on [Tuesday, 14 January 1986]. [The Saturday before], the crew had been paid.",)),
    Told(values=("2016-02-09", "2016-02-06", "2016-02-05"), dct="2018-01-29", texts=("It was told on [February 9, 2016]. [Three days earlier], an aide had sold his shares, and [a day before that] he had rung his broker.",)),
    Told(values=("1813-10-16", "1813-10-17", "1813-10-18"), dct="1963-10-16", texts=("The guns opened on [16 October 1813]. [The 17th] passed quietly; [the next day] the Saxons changed sides.",)),
    Told(values=("1761", "1790", "1791-01-01"), dct="2009-05-31", texts=("He entered the house in [1761] and left it [29 years later]; by [the following New Year's Day] he was in Dover.",)),
    Told(values=("1988", "1938-10", "1938-11"), dct="2004-05-02", texts=("He told a paper so in [1988]. His partner emptied the till in [October 1938] and was never found. [The next month] the bank shut the shop.",)),
    Told(values=("1974-07-17TEV", None, "1974-07-20"), dct="1974-08-24", texts=("He was carried in on [the evening of July 17]. [Four hours later] he was dead. Proof came on [the 20th].",)),
    Told(values=("1348-06", "1348-11"), dct="2020-04-18", texts=("A plague ship is said to have anchored here in [June 1348]. By [November] the sickness was in London.",)),
    Told(values=("1970-05-31", "1970-06-03", "1970-06-05"), dct="1995-05-30", texts=("A landslide buried the town on [Sunday, 31 May 1970]. No helicopter could land until [Wednesday]; by [Friday] some had been flown out.",)),
    Told(values=("1953-02-01TMO", "1953-02-03"), dct="1978-01-29", texts=("The sea broke through on [the morning of 1 February 1953]. On [Tuesday] the army took charge.",)),
    Told(values=("1853-11-11", "1854-05", "1854-09"), dct="1956-06-29", texts=("He left with 27 men on [11 November 1853]. In [May] he reached the coast, and [that September] he turned back.",)),
    Told(values=("1954", "1954-04"), dct="1960-03-10", texts=("Merger was first put to the voters [six years ago]. It lost by 400 votes [that April].",)),
    Told(values=("1992-08", "1992-09", "1992-11"), dct="2010-05-29", texts=("He signed for Split in [August 1992] and scored [the next month]. In [November] he broke a leg.",)),
    Told(values=("2025-05",), dct="2026-03-16", texts=("They fought on, and in [May] the army sued for peace.",)),
    Told(values=("2024-03-12", "2024-09", "2024-03-13"), dct="2024-03-14", texts=("She met the envoy on [Tuesday] and asked him to delay the vote until [September]. He refused [the following day].",)),
    Told(values=("1803-03-07", "1803-03-09", "1803-03-12"), texts=("It came to blows on [Monday, 7 March 1803]. They fought on [the Wednesday], and one was buried on [the Saturday] with half the town.",)),
    Told(
        values=("1321-11-03", "1321-10", "1321-11-05"),
        texts=("He died on [3 November 1321], having made his will in [October of that year]. He was buried [two days later].",),
    ),
    Told(
        values=("2024-03-11", "2023-11", "2024-03-11TEV"),
        texts=("It sought shelter on [Monday]. The carrier, which missed a payment in [November], landed its last flight [that evening].",),
    ),
    Told(values=("2018", "2020", "2020-11"), texts=("A sequel, planned in [2018], was dropped [two years later] when he was jailed [that November].",)),
    Told(
        values=("1809-04-02", "1809-02", "1809-05-20", "1809-06", "1810-01", "1854", "2025"),
        texts=(
            "It began on [2 April 1809]. The admiral, named in [February 1809], struck on [20 May]. Fever broke out in [June]. His trial in [January 1810] was short. In [1854] a book praised him. Its guns will be raised [next year].",
        ),
    ),
    Told(
        values=("1998-01-08", "1998-W07", "1998-03-02", "2024-03-11"),
        texts=("He was let out on [Jan. 8, 1998]. [Five weeks later] he was caught. A jury was sworn on [March 2]. The court said [Monday] it would rule.",),
    ),
    Told(
        values=("1881", "1882-09-04T15:00"),
        texts=("The wires went up in [1881], and at [three in the afternoon on September 4 of the following year] the lamps came on.",),
    ),
    Told(
        values=("2024-01-12", "2016", "2024-01-14"),
        texts=("It was sealed on [January 12], when a paper printed bills for a villa bought in [2016] by the mayor, who resigned [two days later].",),
    ),
    Told(
        values=("2013-12-05T21:00", "2013-12-06T03:52"),
        texts=("They sent the commands at [9 p.m. on December 5, 2013]. The probe fell silent at [3:52 a.m.]",),
    ),
    Told(
        values=("1991-11", "1992-01", "1992-05"),
        texts=("In [November 1991] she took out a policy. Between [January] and [May of the following year] she was ill.",),
    ),
    Told(
        values=("1912", "1996", "2001", "2024-02"),
        texts=("It was founded in [1912] and shut in [1996]. Since [2001] all its tools have been made abroad. It denied in [February] that it would move.",),
    ),
    Told(
        values=("1629-FA", "1630-SP"), texts=("By [the autumn of 1629] he had the port, and the inland towns could wait until [the spring].",)
    ),
    Told(values=("1777-11", "1778-SP"), texts=("In [November 1777] the army went into camp. In [the spring] it drilled.",)),
    Told(values=("1919-10", "1919-SP"), texts=("In [October 1919] the general, who had lost a leg in [the spring], rode on.",)),
    Told(
        values=("1860-06-03", "1860-06-03TMO", "1860-06-02", "1860-06-06"),
        texts=("[Sunday, 3 June 1860]\n\nWe struck the creek [this morning] and found it dry. [Yesterday] two mules strayed. I follow on [Wednesday].",),
    ),
    Told(
        values=("1879-12-28T19:15", "1879-12-28T19:13"),
        texts=("The mail was due at [7.15 p.m. on Sunday, 28 December 1879]. At [7.13] the guard waved it through.",),
    ),
    Told(
        values=("1926-05-02", "1926-05-05", "1926-05-08"),
        texts=("Talks broke down on [Sunday, 2 May 1926]. By [Wednesday] no paper was to be had, and on [the Saturday] two companies moved in.",),
    ),
    Told(values=("1938-04-21", "1938-04-25"), texts=("He landed on [21 April 1938]. On [the Monday] the chiefs met him.",)),
    Told(values=("1916-09-17", "1916-09-16"), texts=("The log breaks off on [17 September 1916]. [The day before] he had noted fog.",)),
    Told(values=("1916-02-28", "1916-03-05"), texts=("He sailed on [28 February 1916]. On [the 5th] he reached Malta.",)),
    Told(
        values=("1927-10-22", "1927-10-23TEV", "1927-10-25"),
        texts=("It was played on [Saturday, October 22, 1927]. [The next evening] it was repeated, and on [Tuesday] the hall was dark.",),
    ),
    Told(values=("1902", "1938", "1940"), texts=("Born in [1902], she came to London in [1938]. [Two years later] she left.",)),
    Told(values=("2019-08-09", "2019-08-10"), texts=("On [9 August 2019] he flew to Rosa. [The day after that] he sold it.",)),
    Told(values=("2024-03-11", None), texts=("The mill was sold on [Monday]. [Three years later] it shut.",)),
    Told(values=("192", "194"), texts=("In [the 1920s] the island kept nine schools. [Two decades later] it kept one.",)),
    Told(values=("1934", "194", "195"), texts=("In [1934] it opened. In [the 1940s] it grew. [A decade later] it shut.",)),
    Told(values=("184", "185"), texts=("In [the 1840s] the line was laid. [The following decade] it went bankrupt.",)),
    Told(values=(None,), texts=("The well was found poisoned. [The following spring] the village was left.",)),
    Told(values=("1911", "1912-SP", "1912-FA"), texts=("In [1911] he moved to Rosa. [The following spring] he met Lee, and [that autumn] they shared a room.",)),
    Told(values=("2019-03", "2019-04"), texts=("She was hired in [March 2019] and fired [six weeks later].",)),
    Told(values=("1963", "1963-11", "1963-11-XX"), texts=("It was [1963]. In [November] he was shot, and [five days later] a new man spoke.",)),
    Told(values=("1940-05-10", "1940-05-14", "1940-05-15"), texts=("The attack began on [10 May 1940]. Rotterdam was bombed [four days later]. [The next day] the army gave up.",)),
    Told(values=("1812-06", "1812-09", "1812-12"), texts=("He crossed the river in [June 1812]. Moscow burned in [September]. In [December] the last men straggled home.",)),
    Told(values=("1986-04-26", "1986-04-27"), texts=("The reactor blew up on [April 26, 1986], and the town was cleared [the next day].", "The reactor blew up on [26 April 1986]. The town was cleared on [April 27].")),
)  # fmt: skip

NOT_TIMES = (
    "That man left.",
    "The same dog barked.",
    "The next stop is Rome.",
    "The following list is short.",
    "The later works are darker.",
    "The previous owner died.",
    "The following applies.",
    "He followed suit.",
    "That second thought saved him.",
    "The next in line bowed.",
    "The same applies to them.",
    "It comes right after the bridge.",
    "She arrived before him.",
)
