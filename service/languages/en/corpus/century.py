"""Centuries and millennia: "the 19th century", "the late nineteenth century", "the third millennium"."""

from service.grammar.corpus import Case, Refused, Told

IN = "The chapel was built in {} by monks."

CASES = (
    Case(value="188", sentence="The estate thrived in {}.", phrases=("the eighties of the nineteenth century",)),
    Case(value="149", sentence="The nave was built in {}.", phrases=("the last decade of the 15th century", "the final decade of the fifteenth century")),
    Case(value="200", sentence="Rents doubled in {}.", phrases=("the first decade of the 21st century",)),
    Case(value="18", mod="START", sentence="The nave was built in {}.", phrases=("the first quarter of the 19th century",)),
    Case(value="17", mod="MID", sentence="The nave was built in {}.", phrases=("the third quarter of the 18th century",)),
    Case(value="17", mod="START", sentence="The nave was built in {}.", phrases=("the early to mid 18th century", "the early-to-mid 18th century")),
    Case(value="170", mod="END", sentence="The nave was built in {}.", phrases=("the last quarter of the 1700s",)),
    Case(
        value="18",
        type="DATE",
        mod="",
        edtf="18XX",
        sentence=IN,
        phrases=("the 19th century", "the nineteenth century", "the 19th Century", "the Nineteenth Century", "the XIX century", "the XIXth century"),
    ),
    Case(value="18", sentence="It is a {} chapel.", phrases=("19th-century", "nineteenth-century")),
    Case(value="20", sentence="It is a city of {}.", phrases=("the 21st century", "the twenty-first century")),
    Case(value="19", sentence=IN, phrases=("the 20th century", "the twentieth century", "the XX century")),
    Case(value="11", sentence=IN, phrases=("the 12th century", "the twelfth century", "the 12th century AD")),
    Case(value="19", mod="START", sentence=IN, phrases=("the early 20th century", "the early twentieth century", "the beginning of the 20th century")),
    Case(value="18", mod="END", sentence=IN, phrases=("the late 19th century", "the late nineteenth century", "the end of the 19th century", "the close of the 19th century")),
    Case(value="16", mod="MID", sentence=IN, phrases=("the mid-17th century", "the mid-seventeenth century", "the middle of the 17th century")),
    Case(value="19", sentence=IN, phrases=("last century",)),
    Case(value="20", sentence="The town was born in {}.", phrases=("this century",)),
    Case(value="BC04", sentence=IN, phrases=("the 5th century BC", "the fifth century BC", "the fifth century B.C.", "the 5th century BCE")),
    Case(value="2", sentence="The world entered {}.", phrases=("the third millennium", "the 3rd millennium")),
    Case(value="1", sentence=IN, phrases=("the second millennium", "the 2nd millennium AD")),
)  # fmt: skip

TOLD = (
    Told(values=("10", "11"), texts=("A camp in [the eleventh century], it was a market in [the twelfth].",)),
    Told(values=("10", "11", "12"), texts=("Pilgrims came in [the 11th], [12th] and [13th centuries].",)),
    Told(values=("12", "15"), texts=("It was the envy of [the thirteenth century], and had by [the end of the sixteenth] been undersold.",)),
    Told(values=("17", "18"), texts=("It grew in [the 18th] and [19th centuries].", "It grew in [the eighteenth] and [nineteenth centuries].")),
    Told(values=("15", "17"), tied=True, texts=("It grew from [the 16th century] to [the 18th century].", "It grew from [the 16th] to [the 18th century].")),
)  # fmt: skip

NOT_TIMES = (
    "He hit his third century of the tour.",
    "The batsman's century saved the match.",
    "Century City is a district of towers.",
    "Century 21 sells houses.",
    "20th Century Fox released it.",
    "Twentieth Century Fox released it.",
    "The Millennium Dome leaked.",
    "The Millennium Falcon escaped.",
    "A Roman century had eighty men.",
    "The 19th floor is empty.",
    "Millennium Pharmaceuticals was bought.",
    "Louis XIV built Versailles.",
    "World War II ruined it.",
    Refused("20th Century Fox was founded in 1935.", ("20th Century",)),
)
