"""Weekdays: which one is meant, and the names that only hold one."""

from service.grammar.corpus import Case, Refused, Told

DID = "The union met on {} in Rome."
WILL = "The union will meet on {} in Rome."

CASES = (
    Case(value="2024-03-29", sentence="She will sing {}.", phrases=("the Friday after next",), other="2024-03-22"),
    Case(value="2024-03-29", sentence="She sings {}.", phrases=("three Fridays from now",)),
    Case(value="2024-03-10", sentence="It rained all {}.", phrases=("Sunday",)),
    Case(value=None, sentence="They were wed on {}.", phrases=("a Tuesday",)),
    Case(value="2024-03-03", sentence="Three boats sank on {}.", phrases=("the Sunday before last",)),
    Case(value="2024-03-16", sentence="He cut short his trip ahead of a speech by the president on {}.", phrases=("Saturday",)),
    Case(value="2024-03-22", sentence="The rerun is set for {}.", phrases=("a week from Friday",)),
    Case(value="2024-03-22", sentence="The review has gone to {}.", phrases=("Friday",), dct="2024-03-16"),
    Case(value="2024-03-12", sentence="Snow had stopped falling by {}.", phrases=("Tuesday",)),
    Case(value="2024-03-12", sentence="Envoys met until {}.", phrases=("Tuesday",)),
    Case(value="2024-03-19", sentence="The court adjourned until {}.", phrases=("Tuesday",)),
    Case(value="2024-03-19", sentence="Talks broke down and resume {}.", phrases=("Tuesday",)),
    Case(value="2024-03-19T09:00", sentence="dentist {} :(", phrases=("tues 9am",)),
    Case(value="2024-03-10", sentence="Following {}'s defeat, the coach quit.", phrases=("Sunday",)),
    Case(value="2024-03-19", sentence="Men due to appear in court {} were freed.", phrases=("Tuesday",)),
    Case(value="2024-03-18", sentence="The drug, approved after trials, reaches shops {}.", phrases=("Monday",)),
    # Bare: seven days around publication, on the side of the tense.
    Case(value="2024-03-13", type="DATE", mod="", sentence=DID, phrases=("Wednesday", "Wed.", "WEDNESDAY")),
    Case(value="2024-03-08", sentence=DID, phrases=("Friday", "Fri.")),
    Case(value="2024-03-15", sentence=WILL, phrases=("Friday", "Fri.")),
    Case(value="2024-03-11", sentence=DID, phrases=("Monday", "Mon.")),
    Case(value="2024-03-18", sentence=WILL, phrases=("Monday", "Mon.")),
    Case(value="2024-03-14", sentence=DID, phrases=("Thursday", "Thurs.")),
    Case(value="2024-03-14", sentence=WILL, phrases=("Thursday",)),
    Case(value="2024-03-10", sentence=DID, phrases=("Sunday",)),
    Case(value="2024-03-17", sentence=WILL, phrases=("Sunday",)),
    Case(value="2024-03-09", sentence="The union met {}.", phrases=("Saturday",)),
    Case(value="2024-03-12", sentence="The union met {} in Rome.", phrases=("Tuesday", "Tues.")),
    # Signals that say the side whatever the tense.
    Case(value="2024-03-11", sentence="The port has been shut since {}.", phrases=("Monday",)),
    Case(value="2024-03-15", sentence="The forms are due by {}.", phrases=("Friday",)),
    Case(value="2024-03-15", sentence="The forms must be sent by {}.", phrases=("Friday",)),
    Case(value="2024-03-18", sentence="The port is shut until {}.", phrases=("Monday",)),
    Case(value="2024-03-17", sentence="Security was stepped up ahead of {}.", phrases=("Sunday",)),
    # Over the end of a week, a month, a year.
    Case(value="2024-02-26", dct="2024-03-01", sentence=DID, phrases=("Monday",)),
    Case(value="2024-03-04", dct="2024-03-01", sentence=WILL, phrases=("Monday",)),
    Case(value="2023-12-29", dct="2024-01-01", sentence=DID, phrases=("Friday",)),
    Case(value="2024-01-02", dct="2023-12-29", sentence=WILL, phrases=("Tuesday",)),
    Case(value="2024-02-29", dct="2024-03-02", sentence=DID, phrases=("Thursday",)),
    Case(value="2024-03-16", dct="2024-03-17", sentence=DID, phrases=("Saturday",)),
    Case(value="2024-03-23", dct="2024-03-17", sentence=WILL, phrases=("Saturday",)),
    # last, this, next
    Case(value="2024-03-07", sentence="The union met {}.", phrases=("last Thursday", "Thursday last")),
    Case(value="2024-03-11", sentence="The union met {}.", phrases=("last Monday", "this Monday", "this past Monday")),
    Case(value="2024-03-08", sentence="The union met {}.", phrases=("last Friday", "this past Friday")),
    Case(value="2024-03-15", sentence="The union will meet {}.", phrases=("this Friday", "this coming Friday")),
    Case(value="2024-03-17", sentence="The union will meet {}.", phrases=("this Sunday",)),
    Case(value="2024-03-18", sentence="The union will meet {}.", phrases=("next Monday", "Monday next")),
    Case(value="2024-03-21", sentence="The union will meet {}.", phrases=("next Thursday",)),
    Case(value="2024-03-22", sentence="The union will meet {}.", other="2024-03-15", phrases=("next Friday",)),
    Case(value="2024-03-12", sentence="The union met {}.", phrases=("Tuesday of this week", "Tuesday this week")),
    Case(value="2024-03-05", sentence="The union met on {}.", phrases=("Tuesday of last week", "Tuesday last week")),
    Case(value="2024-03-19", sentence="The union will meet on {}.", phrases=("Tuesday of next week", "Tuesday next week")),
    # Counted in weeks.
    Case(value="2024-03-26", sentence="The union will meet {}.", phrases=("a week from Tuesday", "one week from Tuesday")),
    Case(value="2024-03-03", sentence="The union met {}.", phrases=("two Sundays ago",)),
    # Told by the story.
    Case(value="2022-02-26", sentence="They left on {}.", before="Fighting began on Thursday, Feb. 24, 2022.", phrases=("the following Saturday",)),
    Case(value="2022-02-22", sentence="They had left on {}.", before="Fighting began on Thursday, Feb. 24, 2022.", phrases=("the previous Tuesday",)),
    Case(value=None, dct=None, sentence=DID, phrases=("Friday", "last Friday")),
)  # fmt: skip

TOLD = (
    # Weekdays beside names and nouns.
    Told(values=("2024-03-08",), texts=("President Ruiz [Friday] signed the bill.", "The [Friday] vote was close.", "The mayor of Rome [Friday] declined to comment.", "In Rome [Friday], crowds gathered.", "The U.N. [Friday] condemned it.")),
    Told(values=("2005", "2024-03-11"), texts=("They opened “Harbour Week [2005]” anew on [Monday].",)),
    Told(values=("2024-03-10",), texts=("The [Sunday] Mass was sung.", "In Spring Hill on [Sunday], Day & Sons shut.", "The [Sunday] game was long.", "On [Sunday], Times Square was full.", "In Paris on [Sunday], thousands of people marched.")),
    Told(values=("2024-03-12", "2024-03-13"), texts=("Talks were held on [Tuesday] and [Wednesday].",)),
    Told(values=("2024-03-08", "2024-03-15"), texts=("They met [Friday] and will meet again [this Friday].",)),
    Told(values=("2024-03-12",), texts=("[Tuesday]'s vote was close.", "The vote on [Tuesday] was close.", "“It was close,” she said [Tuesday].")),
    Told(values=("2024-03-11",), texts=("“We lost,” the coach said on [Monday].", "Police on [Monday] arrested two men.", "[Monday] was quiet.")),
)  # fmt: skip

NOT_TIMES = (
    "The Sunday Times broke the story.",
    "He wrote for the Mail on Sunday.",
    "The Sunday Telegraph disagreed.",
    "She hosts Saturday Night Live.",
    "Monday.com sells software.",
    "Ruby Tuesday filed for bankruptcy.",
    "Wednesday Addams never smiles.",
    "Sheffield Wednesday won at home.",
    "The sun rose over the bay.",
    "He sat on the bench.",
    "They sat in silence.",
    "The wed couple danced.",
    "A Monday-morning quarterback knows best.",
    "Friday Night Lights was a hit.",
    "Taking Back Sunday toured the coast.",
    "The Thursday Murder Club solved it.",
    "The Happy Mondays played their hits.",
    "The Good Friday Agreement holds.",
    "Bloody Sunday inquiry lawyers were paid well.",
    "The Baltimore Sun reported a loss.",
    "Sun Microsystems was sold.",
    "The Sat Nav failed.",
    "TGI Fridays is closing restaurants.",
    "Casual Fridays Inc. makes shirts.",
    "Tuesday Weld starred in it.",
    "A thursdayish mood hung over the room.",
    "He felt Mondayish.",
    Refused("Sheffield Wednesday lost on 2 March 2019.", ("Wednesday",)),
    Refused("The Sunday Times said on Monday that it was sold.", ("Sunday",)),
)  # fmt: skip
