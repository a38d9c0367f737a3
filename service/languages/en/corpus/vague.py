"""Times without a date: "now", "recently", "in the past", "soon"; and the same words meaning none."""

from service.grammar.corpus import Case, Refused, Told

CASES = (
    Case(value="PAST_REF", sentence="He sold the boat {}.", phrases=("a while ago", "a while back", "some time ago", "a long time ago", "a short time ago")),
    Case(value="FUTURE_REF", sentence="The pact reaches well into {} if it holds.", phrases=("the future",)),
    Case(value="PRESENT_REF", type="DATE", sentence="The mill is {} closed.", phrases=("now", "currently", "presently")),
    Case(value="PRESENT_REF", type="DATE", sentence="The mill is closed {}.", phrases=("now", "right now", "nowadays", "these days", "currently")),
    Case(value="PAST_REF", type="DATE", sentence="The mill {} closed.", phrases=("recently",)),
    Case(value="PAST_REF", type="DATE", sentence="The mill closed {}.", phrases=("recently", "long ago", "not long ago")),
    Case(value="PAST_REF", type="DATE", sentence="The mill has been closed {}.", phrases=("recently", "lately", "most recently")),
    Case(value="PAST_REF", type="DATE", sentence="The mill was closed in {}.", phrases=("the past", "the recent past", "the distant past")),
    Case(value="PAST_REF", type="DATE", sentence="The mill closed {}.", phrases=("the other day",)),
    Case(value="FUTURE_REF", type="DATE", sentence="The mill will close {}.", phrases=("soon",)),
    Case(value="FUTURE_REF", type="DATE", sentence="The mill will {} close.", phrases=("soon",)),
    Case(value="FUTURE_REF", type="DATE", sentence="The mill will be closed in {}.", phrases=("the future", "the near future")),
    Case(value="FUTURE_REF", type="DATE", sentence="The mill will be closed for {}.", phrases=("the foreseeable future",)),
    Case(value="PRESENT_REF", dct=None, sentence="The mill is {} closed.", phrases=("now", "currently")),
    Case(value="PAST_REF", dct=None, sentence="The mill {} closed.", phrases=("recently",)),
)  # fmt: skip

TOLD = (
    Told(values=("PAST_REF", "PRESENT_REF"), texts=("It sold coal in [the past] and sells wind [now].",)),
    Told(
        values=("2019", "PRESENT_REF"),
        texts=(
            "It closed in [2019] and is [now] a museum.",
            "It closed in [2019]; it is [currently] a museum.",
        ),
    ),
)

NOT_TIMES = (
    "They entered the spring of hope.",
    "Hope springs eternal.",
    "He walked past the bank.",
    "The path led past a chapel.",
    "Past performance is no guide.",
    "The future tense is formed with will.",
    "Futures fell in thin trade.",
    "Oil futures fell.",
    "The past participle is irregular.",
    "He sold soy futures.",
    "Apocalypse Now was filmed in the jungle.",
    "The group Human Rights Now sued.",
    "Back to the Future was a hit.",
    "No sooner had he left than it collapsed.",
    "The Oklahoma Sooners won.",
    "The gift, a present, was opened.",
    "He was present at the birth.",
    "She presented a paper.",
    "Soon-Yi Previn attended.",
    "He would as soon die as yield.",
    "The Late Show moved.",
    "The late king was mourned.",
    "The late Mr. Ruiz founded it.",
    "She was late for class.",
    "Old habits die hard.",
    "The ancient oak fell over.",
    "A modern kitchen was fitted.",
    "An early bird catches the worm.",
    "The once proud club folded.",
    "The current account is overdrawn.",
    "The electric current failed.",
    "Currents swept him out.",
    "The timing was perfect.",
    "Time is money.",
    "Time magazine named her.",
    "Times Square was packed.",
    "He served time in jail.",
    "The moment of inertia was measured.",
    Refused("The late Mr. Ruiz founded it in 1950.", ("late",)),
)  # fmt: skip
