"""Messages, mails and notes, as people jot them down: short forms, slips, no capitals. Of Thursday 14 March 2024."""

from service.grammar.corpus import Told

TOLD = (
    Told(values=("2024-03-20TMO",), texts=("Out sick, should be back [Weds am]. Ring Jo.",)),
    Told(values=("2024-03-15TAF",), texts=("[Fri pm] any good?", "no can do sorry, [fri arvo] any good?")),
    Told(values=("2024-W12",), texts=("I'd like [the wk of the 18th] off please",)),
    Told(values=("2024-03-19",), texts=("budget mtg got pushed to [tues], same room",)),
    Told(values=("2024-W12",), texts=("boss is away [next wk] lol",)),
    Told(values=("2024-03-14", "2024-03-17"), texts=("gonna be in nyc [thurs] thru [sun]",), tied=True),
    Told(values=("2024-W11-WE",), texts=("anyone up for kayaking [this wknd]?",)),
    Told(values=("2024-03-15TAF",), texts=("sparky says he'll come [fri arvo], mind the dog",)),
    Told(
        values=("2024-03-11",), texts=("no wifi since [mon] and nobody picks up", "been off sick since [mon]")
    ),
    Told(values=("2024-W12",), texts=("[nxt wk] is packed, sorry",)),
    Told(values=("2024-04",), texts=("Fees go up [nxt month]. Again.",)),
    Told(
        values=("2024-03-13",),
        texts=("I met Bea at the pool [yesturday].", "the post came [yest] but not the book"),
    ),
    Told(values=("2024-03-15",), texts=("see you [tommorrow] then",)),
    Told(values=("2024-W11-WE",), texts=("who is in for a swim [this wkend]",)),
    Told(values=("2024-03-14TMO",), texts=("Thanks for the eggs, they came [this mornin].",)),
    Told(values=("2024-03-14TAF",), texts=("laundry [this arvo] then nothing",)),
    Told(values=("2024-02-14",), texts=("we got wed on [the 14th of Febuary]",)),
    Told(values=("2024-03-09",), texts=("did you see the race on [saterday]",)),
    Told(values=("2024-03-13",), texts=("phones down since [wendsday], they say",)),
    Told(values=("2024-03-15TEV",), texts=("[Fri eve] pizza at ours??",)),
    Told(values=("2024-03-16", "2024-03-17"), texts=("the fair is [this sat], not [this sun], tell Jo",)),
    Told(values=("XXXX-WXX-1",), texts=("bins go out [evry monday]",)),
    Told(values=("P1W",), texts=("gym [3x a wk] is plenty",)),
    Told(values=("2025-03",), texts=("booked! lisbon in [march 2025], who is coming",)),
    Told(values=("2024-03-16TMO",), texts=("heading to gran's on [sat morn], shout if you want a lift",)),
)
