"""Times beside and within something that happens: "the day after the vote", "the third day of the strike"."""

from service.grammar.corpus import Case, Told

STRIKE = "The strike began on June 3, 2019."
VOTE = "The vote was held on June 3, 2019."

CASES = (
    Case(value="2019-06-05", sentence="The mill burned on {}.", before=STRIKE, phrases=("the third day of the strike",)),
    Case(value="2019-06-03", sentence="The mill burned on {}.", before=STRIKE, phrases=("the first day of the strike", "the opening day of the strike")),
    Case(value="P1W", sentence="The mill burned in {}.", before=STRIKE, phrases=("the second week of the strike",)),
    Case(value="2019-06-06", sentence="{} the mill burned.", before=STRIKE, phrases=("Three days into the strike",)),
    Case(value=None, sentence="The mill burned on {}.", before=STRIKE, phrases=("the last day of the strike", "the final day of the strike")),
    Case(value=None, sentence="The mill burned on {}.", before="The strike ended on June 3, 2019.", phrases=("the third day of the strike",)),
    Case(value=None, sentence="The mill burned on {}.", before="The strike began in June 2019.", phrases=("the third day of the strike",)),
    Case(value="2019-06-04", sentence="{} the party split.", before=VOTE, phrases=("The day after the vote",)),
    Case(value="2019-06-02", sentence="{} the party split.", before=VOTE, phrases=("The day before the vote",)),
    Case(value="2019-06-06", sentence="{} the party split.", before=VOTE, phrases=("Three days after the vote",)),
    Case(value="2019-06-04", sentence="{} the army went on.", before="The battle was fought on June 3, 2019.", phrases=("The day after the battle",)),
    Case(value=None, sentence="{} the army went on.", before="The battle began on June 3, 2019.", phrases=("The day after the battle",)),
    Case(value="1939-02-10", sentence="{} of Rosa the border was open.", before="Rosa fell on February 5, 1939.", phrases=("Five days after the fall",)),
)  # fmt: skip

TOLD = (
    Told(values=("1916-07-01", "1916-07-01"), texts=("It was [1 July 1916], [the first day of the battle], and it rained.",)),
    Told(values=("2024-03-05", "2024-03-05"), texts=("On [5 March], [the fifth day of the rising], the fort fell.",)),
    Told(values=("PT2H",), texts=("[Two hours] into the flight the pilot fell ill.",)),
    Told(values=("P2Y",), texts=("They were [two years] into the project.",)),
)  # fmt: skip

NOT_TIMES = (
    "He sat next to the window.",
    "They sat last in the row.",
    "She came in second to the favourite.",
    "The film was shot in 3D.",
    "He answered on the instant.",
    "The opening night crowd was thin.",
    "The first day nursery in the town is full.",
    "He plays on the second team.",
    "The fall of the house was quick.",
    "It is the third degree of the scale.",
    "The war in the south goes on.",
    "A strike fund was set up.",
    "The voters of the ward were usually quiet.",
    "He is never late.",
    "She is often away.",
    "The guard usually sleeps.",
    "They seldom met.",
    "The trial run was a success.",
    "The search party came home.",
    "He was given a second chance.",
    "A minute particle was found.",
    "Her second book sold well.",
    "The march past was cancelled.",
    "The flight deck was crowded.",
    "She cried on the first day of school.",
    "It was the first night of the play.",
    "He is the day shift manager.",
)  # fmt: skip
