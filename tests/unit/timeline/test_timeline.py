"""From text to ordered entries, for what the stages only tell together: signals, retellings, order."""

import pytest
from edtf import parse_edtf

from service.analysis import analyze
from service.domain.article import Article
from service.domain.timeline import Entry
from service.domain.tlink import Basis


def entries(text: str, published: str = "2020-04-09") -> list[Entry]:
    timeline = analyze(Article(text=text, published=published))
    return [entry for entry in timeline.entries if entry.basis is Basis.EXPLICIT]


def told(text: str) -> list[tuple[str, str]]:
    return [(entry.when.edtf or "", entry.what.trigger.text) for entry in entries(text) if entry.when]


SIGNALS: tuple[tuple[str, list[tuple[str, str]]], ...] = (
    ("Rebels have fought there since Monday.", [("2020-04-06/2020-04-09", "fought")]),
    ("The strike lasted until Tuesday.", [("../2020-04-07", "lasted")]),
    ("The town was calm before 2014.", [("../2013-12-31", "was")]),
    ("He held office from 1991 to 1996.", [("1991/1996", "held")]),
    ("The port will close before the end of 2021.", [("../2021-12-31", "close")]),
    ("One official put the losses as of Monday at 20.", [("2020-04-06", "put")]),
    ("The war lasted 20 years.", []),
    ("The port did not open until Tuesday.", [("2020-04-07", "open")]),
    ("The port will be open from 8 a.m. Friday.", [("2020-04-10T08:00:00", "open")]),
    ("He has lost no fight since he turned pro in 1987.", [("1987", "turned")]),
    ("Beginning in June, fares will rise.", [("2020-06/..", "rise")]),
    ("The firm sold 30 ships, up 10 percent from the figure of last year.", []),
    ("Growth will fall to 2.8 percent in 2021, down from 4.4 percent last year.", [("2021", "fall")]),
    ("The port, which Lee admitted Monday had been sold, is open.", [("2020-04-06", "admitted")]),
    ("Crews in Rosa as well as in Linden will get 50 ships by 2025.", [("../2025", "get")]),
    ("Lee called the May 23 polls a farce.", [("2020-05-23", "polls")]),
    ("He backed the 1984 Joint Declaration.", []),
    ("Lee, with 18 goals this year, came on.", []),
    ("Lee built a dike only to see it break Monday.", [("2020-04-06", "see")]),
    ("Wheat for delivery in May lost 3 cents.", []),
    ("Prices fell by 2 percent from the figure for February.", []),
    ("The crown was quoted at 1.2 euros against Wednesday's 4 p.m. quotes of 1.3.", []),
    ("The index rose to 322, the highest point so far this year, on Monday.", [("2020-04-06", "rose")]),
    ("Lee said it was over and that by the end of May, ships would sail.", [("../2020-05", "sail")]),
    ("Rebels rammed a bus in the old port Monday killing four.", [("2020-04-06", "rammed")]),
    ("Lee sold the bank, founded in 1882, to Hall in 1995.", [("1882", "founded"), ("1995", "sold")]),
    ("He was tried for the execution in 1982 of 148 men.", [("1982", "execution")]),
    ("Crowds denounced the murder of a guard and his son in Rosa on Monday.", [("2020-04-06", "murder")]),
    ("Festivals like Christmas are becoming dull.", []),
    ("They need not go before the transfer of power on July 1.", [("2020-07-01", "transfer")]),
    ("First-half 2019 net profit rose 4 percent.", [("2019-01-01/2019-06-30", "rose")]),
    ("Police have been called in for the New Year's weekend.", [("2021-01-02/2021-01-03", "called")]),
    (
        "Towns taken since March were lost on Monday.",
        [("2020-03/2020-04-09", "taken"), ("2020-04-06", "lost")],
    ),
    ("Part of the money will be sent east from 2021.", [("2021", "sent")]),
    ("The firms were each awarded a prize in March.", [("2020-03", "awarded")]),
    ("Rosa has been quiet since its win in the January polls.", [("2020-01", "polls")]),
    ("Traders fear bad news in reports due out next week.", [("2020-04-13/2020-04-19", "reports")]),
    (
        "He spoke ahead of a meeting of the Rosa Trade Board (RTB) in Linden next month.",
        [("2020-05", "meeting")],
    ),
    (
        "He was held in a sweep following bomb attacks in Rosa on May 12, 2003.",
        [("2003-05-12", "attacks")],
    ),
    ("They seek him over a collision in July 1992 between two boats.", [("1992-07", "collision")]),
    ("Lee eased through to Saturday's final of the cup.", [("2020-04-11", "final")]),
    ("He moved past Hall's 1981 haul of 85.", []),
    ("The rate rose from 15 percent in 2002 to 16 percent in 2005.", [("2005", "rose")]),
    ("They play for a place in the 2022 Rosa Cup.", []),
    ("The team won the rights to clash with Rosa on Saturday.", [("2020-04-11", "clash")]),
    ("Lee has sought a state in Rosa, which borders Linden, since 1960.", [("1960/2020-04-09", "sought")]),
    ("The port must prepare for elections at the end of June.", [("2020-06", "elections")]),
    ("It keeps its posts as per the 2002 understanding with Rosa.", []),
    ("The bridge was named after a 15th-century poet.", []),
    ("The judge held both men in custody over the Easter break.", [("2020-04-12", "held")]),
    ("The town has, since the land law in 2000, lost its fame.", [("2000/2020-04-09", "lost")]),
    ("Police seek the men behind yesterday's attack.", [("2020-04-08", "attack")]),
    ("The franc stood at 1.21 dollars, compared with 1.22 dollars late Tuesday.", []),
    ("Lee has replaced him for Saturday's rubber.", []),
    ("The mayor unveiled Tuesday plans for a concert next year.", [("2020-04-07", "unveiled")]),
    (
        "The war began on March 2, 2020. The losses in the first five days were grave.",
        [("2020-03-02", "began"), ("2020-03-02/2020-03-06", "losses")],
    ),
)


@pytest.mark.parametrize(("text", "expected"), SIGNALS)
def test_signals_move_the_interval(text: str, expected: list[tuple[str, str]]) -> None:
    assert told(text) == expected


def test_since_says_where_it_runs_to() -> None:
    (entry,) = entries("Rebels have fought there since Monday.")
    assert entry.when is not None
    assert entry.when.because.endswith('"since" runs to publication on 2020-04-09')


MERGED = (
    "On Monday, rebels seized the old port of Rosa.\n\nThe old port of Rosa was seized by rebels on Monday.",
    "The mayor said on Monday that “the sea took it.”\n\nMonday, Mayor Ann Lee said that “the sea took it.”",
    "Rebels seized the old port on Monday.\n\nThe rebels seized the old port.",
)


@pytest.mark.parametrize("text", MERGED)
def test_one_event_told_twice_is_one_entry(text: str) -> None:
    assert [len(entry.mentions) for entry in entries(text)] == [2]


KEPT_APART = (
    "Rebels killed 20 soldiers at the port on Monday.\n\nRebels killed 45 soldiers at the port on Monday.",
    "Rebels seized the old port on Monday.\n\nRebels did not seize the old port on Monday.",
    "Rebels seized the old port on Monday.\n\nRebels seized the old port on Tuesday.",
    "The bank raised its rates on Monday.\n\nThe mayor opened a school on Monday.",
    "The mayor of Rosa said on Monday the port was lost.\n\nA general said on Monday the port was lost.",
    "Shares in Rosa closed lower on Monday.\n\nShares in Linden, a port, closed lower on Monday after a strike.",
)


@pytest.mark.parametrize("text", KEPT_APART)
def test_what_differs_stays_apart(text: str) -> None:
    assert [len(entry.mentions) for entry in entries(text)] == [1, 1]


def test_entries_are_ordered_by_first_day_then_last_day_then_place() -> None:
    text = (
        "The port reopened Tuesday. It had closed in March. It was sold in 2020. Ships came back on Tuesday."
    )
    assert [trigger for _, trigger in told(text)] == ["sold", "closed", "reopened", "came"]
    assert [entry.id for entry in entries(text)] == ["e1", "e2", "e3", "e4"]


def test_what_lies_ahead_is_scheduled() -> None:
    (entry,) = entries("Talks resume Saturday in Rosa.")
    assert entry.what.status.value == "scheduled"


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Lee would win the prize again in 1986.", "happened"),
        ("Lee would have won the prize in 1986.", "possible"),
        ("Lee might win the prize in 2086.", "possible"),
        ("By 1913 the group had become a firm.", "happened"),
    ],
)
def test_what_a_would_tells_of_a_time_that_is_over_happened(text: str, status: str) -> None:
    (entry,) = entries(text)
    assert entry.what.status.value == status


def test_what_someone_is_to_do_in_what_is_left_of_a_month_is_scheduled() -> None:
    (entry,) = entries("The guards have been summoned by a court to appear later this month.")
    assert (entry.what.trigger.text, entry.what.status.value) == ("appear", "scheduled")


def test_a_report_without_a_time_of_its_own_is_dated_by_publication_and_says_so() -> None:
    article = Article(text="The mayor said the port was sold in 2014.", published="2020-04-09")
    timeline = analyze(article, everything=True)
    assert [(entry.id, entry.what.trigger.text, entry.basis) for entry in timeline.entries] == [
        ("e1", "sold", Basis.EXPLICIT),
        ("e2", "said", Basis.DOCUMENT),
    ]


def test_without_everything_only_events_with_a_time_of_their_own_are_told() -> None:
    timeline = analyze(Article(text="The mayor said the port was sold in 2014.", published="2020-04-09"))
    assert [(entry.what.trigger.text, entry.what.account.summary) for entry in timeline.entries] == [
        ("sold", "The port was sold")
    ]
    assert timeline.undated == ()


def test_the_same_text_gives_the_same_timeline() -> None:
    text = "Rebels seized the port on Monday. It burned on Tuesday, the mayor said."
    assert entries(text) == entries(text)


INTERVALS = (
    ("The port is open from 9 a.m. to 5 p.m. on Friday.", "2020-04-10/2020-04-10"),
    ("Rebels have fought there since the 1960s.", "1960/2020-04-09"),
    ("Rebels held the port until the 1960s.", "../1969"),
    ("The war lasted until the 12th century.", "../1199"),
    ("The strike lasted until midnight on Monday.", "../2020-04-06"),
    ("He held office from January to the third quarter of 2019.", "2019-01/2019-09-30"),
)


@pytest.mark.parametrize(("text", "edtf"), INTERVALS)
def test_intervals_are_edtf_whatever_their_ends(text: str, edtf: str) -> None:
    (entry,) = entries(text)
    assert entry.when is not None
    assert entry.when.edtf == edtf
    assert parse_edtf(edtf)
