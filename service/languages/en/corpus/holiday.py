"""Holidays by calendar and region, days of history, and what only carries such a name."""

from service.grammar.corpus import Case, Refused, Told

ON = "The station closed on {} without warning."
WILL = "The station will close on {} without warning."

CASES = (
    Case(value="2024-W13-WE", sentence="Trains will be full over {}.", phrases=("the Easter weekend",)),
    Case(value="2023-W52-WE", sentence="Two hikers died over {}.", phrases=("the New Year's weekend",)),
    # The latest in the past, the next in the future.
    Case(value="2023-12-25", type="DATE", sentence=ON, phrases=("Christmas", "Christmas Day", "last Christmas", "Christmas 2023", "Christmas Day 2023", "Christmas Day, 2023")),
    Case(value="2024-12-25", sentence=WILL, phrases=("Christmas", "Christmas Day", "next Christmas", "this Christmas")),
    Case(value="2023-12-24", sentence=ON, phrases=("Christmas Eve",)),
    Case(value="2023-12-26", sentence=ON, phrases=("Boxing Day",)),
    Case(value="2024-01-01", sentence=ON, phrases=("New Year's Day", "New Year’s Day")),
    Case(value="2023-12-31", sentence=ON, phrases=("New Year's Eve", "New Year’s Eve")),
    Case(value="2023-11-23", sentence=ON, phrases=("Thanksgiving", "Thanksgiving Day", "last Thanksgiving", "Thanksgiving 2023")),
    Case(value="2024-11-28", sentence=WILL, phrases=("Thanksgiving", "Thanksgiving Day")),
    Case(value="2023-11-24", sentence=ON, phrases=("Black Friday",)),
    Case(value="2023-11-27", sentence=ON, phrases=("Cyber Monday",)),
    Case(value="2023-09-04", sentence=ON, phrases=("Labor Day", "Labour Day")),
    Case(value="2024-05-27", sentence=WILL, phrases=("Memorial Day",)),
    Case(value="2024-01-15", sentence=ON, phrases=("Martin Luther King Jr. Day", "MLK Day", "Martin Luther King Day")),
    Case(value="2024-02-19", sentence=ON, phrases=("Presidents' Day", "Presidents Day", "Presidents’ Day")),
    Case(value="2023-07-04", sentence=ON, phrases=("Independence Day", "the Fourth of July")),
    Case(value="2023-10-31", sentence=ON, phrases=("Halloween",)),
    Case(value="2024-02-14", sentence=ON, phrases=("Valentine's Day", "Valentine’s Day", "Ash Wednesday")),
    Case(value="2024-03-17", sentence=WILL, phrases=("St. Patrick's Day", "Saint Patrick's Day")),
    Case(value="2023-11-11", sentence=ON, phrases=("Veterans Day",)),
    Case(value="2024-11-05", sentence=WILL, phrases=("Election Day",)),
    Case(value="2023-06-19", sentence=ON, phrases=("Juneteenth",)),
    Case(value="2023-10-09", sentence=ON, phrases=("Columbus Day",)),
    Case(value="2024-04-25", sentence=WILL, phrases=("Anzac Day",)),
    Case(value="2023-07-14", sentence=ON, phrases=("Bastille Day",)),
    Case(value="2024-05-01", sentence=WILL, phrases=("May Day",)),
    # By region.
    Case(value="2023-10-09", language="en-CA", sentence=ON, phrases=("Thanksgiving",)),
    Case(value="2024-03-10", language="en-GB", sentence=ON, phrases=("Mother's Day",)),
    Case(value="2024-05-12", language="en-US", sentence=WILL, phrases=("Mother's Day",)),
    # Easter and its kin.
    Case(value="2024-03-31", sentence=WILL, phrases=("Easter", "Easter Sunday", "Easter Day")),
    Case(value="2023-04-09", sentence=ON, phrases=("Easter", "Easter Sunday", "last Easter")),
    Case(value="2024-03-29", sentence=WILL, phrases=("Good Friday",)),
    Case(value="2024-04-01", sentence=WILL, phrases=("Easter Monday",)),
    Case(value="2024-03-24", sentence=WILL, phrases=("Palm Sunday",)),
    Case(value="2024-05-09", sentence=WILL, phrases=("Ascension Day",)),
    Case(value="2024-05-19", sentence=WILL, phrases=("Pentecost", "Whit Sunday")),
    Case(value="2024-02-13", sentence=ON, phrases=("Shrove Tuesday", "Mardi Gras")),
    Case(value="2024-05-05", sentence=WILL, phrases=("Orthodox Easter",)),
    # Feasts of other calendars.
    Case(value="2023-09-25", sentence=ON, phrases=("Yom Kippur",)),
    Case(value="2024-04-10", sentence=WILL, phrases=("Eid al-Fitr",)),
    Case(value="2023-11-12", sentence=ON, phrases=("Diwali",)),
    Case(value="2024-02-10", sentence=ON, phrases=("Chinese New Year", "Lunar New Year")),
    # With a year.
    Case(value="1916-04-23", sentence=ON, phrases=("Easter 1916", "Easter Sunday 1916", "Easter Sunday, 1916")),
    Case(value="1916-04-24", sentence=ON, phrases=("Easter Monday 1916", "Easter Monday, 1916")),
    Case(value="1914-12-25", sentence=ON, phrases=("Christmas 1914", "Christmas Day 1914", "Christmas Day, 1914", "Christmas of 1914")),
    Case(value="1998-04-10", sentence=ON, phrases=("Good Friday 1998", "Good Friday, 1998")),
    Case(value="1999-11-25", sentence=ON, phrases=("Thanksgiving 1999", "Thanksgiving Day, 1999")),
    Case(value="2010-09-06", sentence=ON, phrases=("Labor Day 2010",)),
    # Days of history with a date of their own.
    Case(value="1944-06-06", sentence=ON, phrases=("D-Day",)),
    Case(value="2001-09-11", sentence="The station closed after {} for good.", phrases=("9/11",)),
    Case(value="1945-05-08", sentence=ON, phrases=("V-E Day", "VE Day")),
    Case(value="1945-08-15", sentence=ON, phrases=("V-J Day", "VJ Day")),
)  # fmt: skip

TOLD = (
    Told(values=("2024-10-31",), texts=("The show opens on [Hallowe'en].",)),
    Told(values=("2023-12-25",), texts=("They had hoped to be ashore by [Christmas].",)),
    Told(values=("2006-12-16",), texts=("The shops open late during [Hanukkah].",), dct="2006-12-20"),
    Told(values=("2007-12-05",), texts=("The shops will open late during [Hanukkah].",), dct="2006-12-27"),
    Told(values=("2023-12-25",), texts=("They met at [Christmas].", "Since [Christmas], it has been shut.", "He was shot on [Christmas Day] in Rome.")),
    Told(values=("2001-09-11",), texts=("He was a pilot before the [Sept. 11] attacks.", "The [September 11] attacks killed thousands of people.", "Survivors of [9/11] were honored.")),
    Told(values=("2023-12-25", "2024-01-01"), tied=True, texts=("It was shut from [Christmas] to [New Year's Day].", "It was shut between [Christmas] and [New Year's Day].")),
)  # fmt: skip

NOT_TIMES = (
    Refused("Black Friday (a 1940 film) bombed.", ("Black Friday",)),
    "The film Black Friday starred Boris Karloff.",
    "Christmas Island is remote.",
    "He lit the Christmas tree.",
    "She sang a Christmas carol.",
    "A Christmas Carol was staged.",
    "They sent Christmas cards.",
    "Easter Island is remote.",
    "Children rolled Easter eggs.",
    "Halloween (the film) was remade.",
    "The Halloween franchise is profitable.",
    "Independence Day was directed by Roland Emmerich.",
    "The movie Groundhog Day made him famous.",
    "Corpus Christi, Texas, flooded.",
    "Good Friday Agreement signatories met.",
    "Father Christmas is a myth.",
    "The Nightmare Before Christmas was drawn by hand.",
    "Memorial Day Parade Inc. was sued.",
    "Joe Christmas is a character of Faulkner's.",
    "The New Year Honours list leaked.",
    "Labor Department data was late.",
    "Election officials counted votes.",
    "Valentine Strasser fled.",
    "Patriots fans cheered.",
    "The Boston Tea Party is famous.",
    Refused("Christmas Island was annexed in 1888.", ("Christmas",)),
    Refused("Corpus Christi, Texas, flooded on May 3, 2001.", ("Corpus Christi",)),
)  # fmt: skip
