"""Which event of a sentence keeps a time, which events share it, and which times date nothing."""

import pytest

from service.analysis import analyze
from service.domain.article import Article
from service.domain.tlink import Basis


def told(text: str) -> list[tuple[str, str]]:
    """The entries of a text of Thursday, April 9, 2020: their time and their trigger."""
    timeline = analyze(Article(text=text, published="2020-04-09"))
    shown = [entry for entry in timeline.entries if entry.basis is Basis.EXPLICIT and entry.when]
    return [(entry.when.edtf or "", entry.what.trigger.text) for entry in shown if entry.when]


ONE_EACH = (
    ("Rebels seized the port on Monday and burned it.", [("2020-04-06", "seized")]),
    ("Searching the house on Monday, police found a gun.", [("2020-04-06", "found")]),
    ("Four people were killed when a bomb exploded on Monday.", [("2020-04-06", "killed")]),
    ("On Monday, a panel headed by Ann Lee met the press.", [("2020-04-06", "met")]),
    ("A man died on Monday from his wounds, the statement added.", [("2020-04-06", "died")]),
    ("The port is closed from Monday, he noted.", [("2020-04-13", "closed")]),
)
THROUGH = (
    ("The drill will run through May 15.", [("../2020-05-15", "run")]),
    ("The mill was shut through Friday.", [("../2020-04-03", "shut")]),
    ("The mill was shut through May.", [("2019-05", "shut")]),
    ("The plan is to be phased in through 2025.", [("../2025", "phased")]),
)
TOLD_ON = (
    (
        "On Monday the court freed two men and the envoy resigned.",
        [("2020-04-06", "freed"), ("2020-04-06", "resigned")],
    ),
    ("On Monday the court freed two men and the envoy said no more.", [("2020-04-06", "freed")]),
    ("On Monday the mill shut and was sold.", [("2020-04-06", "shut"), ("2020-04-06", "sold")]),
    (
        "In 1929 it hired a clerk, bought a rival and moved the offices to Rosa.",
        [("1929", "hired"), ("1929", "bought"), ("1929", "moved")],
    ),
    (
        "On Friday the hull will be raised and towed to Rosa.",
        [("2020-04-10", "raised"), ("2020-04-10", "towed")],
    ),
    (
        "In 1929 his mother, a nurse, took him to Rosa and enrolled him in the club.",
        [("1929", "took"), ("1929", "enrolled")],
    ),
    (
        "In 1929 the chemist isolated an oil that bears her name and refused the chair.",
        [("1929", "isolated"), ("1929", "refused")],
    ),
    (
        "6 May 1929: The council rejects the plan and orders a cheaper check.",
        [("1929-05-06", "rejects"), ("1929-05-06", "orders")],
    ),
    (
        "He was freed, but in 1929 the ruling was overturned and he left Rosa.",
        [("1929", "overturned"), ("1929", "left")],
    ),
    (
        "In May sales should rise and profits should double.",
        [("2020-05", "rise"), ("2020-05", "double")],
    ),
    ("In 1929 the firm lost money and it sold the port.", [("1929", "lost"), ("1929", "sold")]),
    ("In 1929 he was sent to Rosa and has been back since.", [("1929", "sent")]),
    ("In 1929 she moved to Rosa and eventually became a judge.", [("1929", "moved")]),
    ("In 1929 she was elected mayor and served three terms.", [("1929", "elected")]),
    ("In 1929 the mill burned down and was never rebuilt.", [("1929", "burned")]),
    ("In 1929 he was sent to Rosa and has been seen there.", [("1929", "sent")]),
    ("The mill shut on Monday and was sold.", [("2020-04-06", "shut")]),
    (
        "On Monday the mill shut and on Tuesday the men left.",
        [("2020-04-06", "shut"), ("2020-04-07", "left")],
    ),
)
MEASURED: tuple[tuple[str, list[tuple[str, str]]], ...] = (
    ("It was the worst fire since 2007, when 24 men died in Rosa.", [("2007", "died")]),
    ("The fleet has shrunk by a fifth since 1984.", [("1984/2020-04-09", "shrunk")]),
    ("The council, which has borrowed $40,000 since 1998, said no.", [("1998/2020-04-09", "borrowed")]),
    ("The hearing was called off; it will now take place on April 27.", [("2020-04-27", "take")]),
    ("On Monday, with 70 miles left, a rider went clear.", [("2020-04-06", "went")]),
    ("It was only on Monday that the chamber voted.", [("2020-04-06", "voted")]),
    ("A rocket is to be fired from a height of 40 metres on April 15.", [("2020-04-15", "fired")]),
    ("The General Strike of 1926 stopped the presses.", [("1926", "Strike")]),
    ("The levee's last inspection, in August 1985, turned up nothing.", [("1985-08", "inspection")]),
    ("Ann Lee greeting voters in Rosa on Monday.", [("2020-04-06", "greeting")]),
    ("The bank has urged them to keep some cash since 2014.", [("2014/2020-04-09", "urged")]),
    ("A photograph taken in July 1976 showed a ring.", [("1976-07", "taken")]),
    ("Men who served in the army and navy were paid in 1990.", [("1990", "paid")]),
    ("All the goals were scored in the last ten minutes.", []),
)
AHEAD = (
    ("The mission, which is aimed at sending a probe to Mars in 2031, was paid for.", [("2031", "sending")]),
    ("The pact extends the term of the body known as the Board until 2031.", [("../2031", "extends")]),
    ("Two guards were summoned by the court to testify next Monday.", [("2020-04-13", "testify")]),
    ("Next year, brokers expect the firm to sell its ports.", [("2021", "sell")]),
    ("The drought caused the herd to shrink in 2018.", [("2018", "shrink")]),
    ("The mill will likely be shut on Saturday.", [("2020-04-11", "shut")]),
    ("It will hand its stores to allied firms on Saturday.", [("2020-04-11", "hand")]),
)
CLAUSES: tuple[tuple[str, list[tuple[str, str]]], ...] = (
    (
        "It has revived a tunnel proposed in 1978, shelved four years later and costed again in 2004.",
        [("1978", "proposed"), ("1982", "shelved"), ("2004", "costed")],
    ),
    (
        "Lee, who baked in Rosa and, in 1952, walked to Linden, is well.",
        [("1952", "walked")],
    ),
    ("One of them, the clerk Ann Lee, testified on March 28 that it fell.", [("2020-03-28", "testified")]),
    ("A novel by Ann Lee (1973) and a film revived it.", []),
    ("A mare kicked him, and when he died in 1929 the shop was sold.", [("1929", "died")]),
    ("At 8.47 p.m. on Monday, he said, the captain reported ice.", [("2020-04-06T20:47:00", "reported")]),
    ("She found the flower that bears her name on July 19, 1927.", [("1927-07-19", "found")]),
    ("It was in 1838 that Lee heard the Mass, in Rosa.", [("1838", "heard")]),
    ("It was there, on March 28, that the engine died.", [("2020-03-28", "died")]),
    ("It was not until 1838 that she heard of it.", [("1838", "heard")]),
    ("Light came in 1948, mains water not until 1955.", [("1948", "came")]),
    ("Sales this month have passed March's.", [("2020-04", "passed")]),
    ("12-14 March: Tests are run at night.", [("2020-03-12/2020-03-14", "run")]),
    ("They chose a side for the race, starting on April 15.", [("2020-04-15", "starting")]),
    ("Trade has more than doubled last year to 5 billion euros.", [("2019", "doubled")]),
    ("A record 28 foals have survived so far this year.", [("2020", "survived")]),
    ("The number of such towns is projected to grow from nine to 20 by 2035.", [("../2035", "grow")]),
    ("The council was set up in 2000 with the aim to widen trade.", [("2000", "set")]),
    ("The state will next month buy 75 trucks.", [("2020-05", "buy")]),
    (
        "The team that was asked to look into the polls held on March 28 this year urged a recount.",
        [("2020-03-28", "held")],
    ),
    (
        "The poll, to be published Friday, put Lee ahead, by the same margin as last week.",
        [("2020-04-10", "published")],
    ),
    (
        "The pass has been shut since April 3 due to snow but some people walked across.",
        [("2020-04-03/2020-04-09", "shut")],
    ),
    (
        "He is well and the flood described in the book happened in 1997.",
        [("1997", "happened")],
    ),
    (
        "Though the ports were shut, half of the towns in which ships were lost in 1997 prospered.",
        [("1997", "lost")],
    ),
)
LENGTHS = (
    ("Profit rose in the nine months ended Sept. 30, 2019.", [("2019-01-01/2019-09-30", "rose")]),
    (
        "Over the past 12 months ending in March, prices have climbed 3 percent.",
        [("2019-04-01/2020-03-31", "climbed")],
    ),
    ("Sales fell in the three months to Dec. 31.", [("2019-10-01/2019-12-31", "fell")]),
    ("In the year ended March 31, 2019 it lost 5 million.", [("2018-04-01/2019-03-31", "lost")]),
)
OCCASIONS = (
    (
        "Lee, the victim of a poisoning last week, has been released.",
        [("2020-03-30/2020-04-05", "poisoning")],
    ),
    ("It held one town after an onslaught by rebels earlier this year.", [("2020", "onslaught")]),
    ("The toll rose to 68 in Monday's mine blast.", [("2020-04-06", "blast")]),
    ("After a meeting with Lee last week the crews left.", [("2020-03-30/2020-04-05", "meeting")]),
    ("In Monday's game Rosa fell behind early.", [("2020-04-06", "fell")]),
    ("A guard was killed in Monday's clash.", [("2020-04-06", "killed")]),
    ("Crews took part in Monday's race.", [("2020-04-06", "took")]),
    ("Lee denied any role in Monday's attack.", [("2020-04-06", "attack")]),
    ("Two men were arrested in Monday's attack.", [("2020-04-06", "attack")]),
)
AMOUNTS: tuple[tuple[str, list[tuple[str, str]]], ...] = (
    ("They welcomed the renewal early this month of the pact.", [("2020-04", "renewal")]),
    (
        "He became the first to do so since the visit of his uncle Ed Lee to the old port in Rosa in 2001.",
        [("2001", "visit")],
    ),
    ("The debt came to 12 trillion won in 2018.", [("2018", "came")]),
    ("The board passed plans, worth 5 million dollars in 2018, on Monday.", [("2020-04-06", "passed")]),
    ("Shares rose after an inquiry into the chief's narrow victory last November.", [("2019-11", "victory")]),
    ("Prices have increased from the previous year.", []),
    ("Lee told the Herald in Monday's edition that she was ill.", [("2020-04-06", "told")]),
)
SAYINGS = (
    ("Lee said first quarter profit rose 5 percent.", [("2020-01-01/2020-03-31", "rose")]),
    ("Eels have come home, biologists report today.", [("2020-04-09", "report")]),
    ("The port closed for the winter on Monday.", [("2020-04-06", "closed")]),
    ("“I was going to sell it,” confessed the owner on Monday.", [("2020-04-06", "confessed")]),
    ("They were told in 1980 the place would close.", [("1980", "told")]),
    ("The union called that blackmail on Monday.", [("2020-04-06", "called")]),
    (
        "Her demonstration in 1909 that the ice, cut from a pond, carried typhoid led to a ban.",
        [("1909", "demonstration")],
    ),
    (
        "Six weeks ago the Lees, who bought the mill in 1938, announced its sale.",
        [("1938", "bought"), ("2020-02-24/2020-03-01", "announced")],
    ),
    ("They sold more in March than in all of the second quarter.", [("2020-03", "sold")]),
    ("It has lost a third of its ice since 1973.", [("1973/2020-04-09", "lost")]),
)
SEVERAL_TIMES = (
    ("She won the title in 2012 and 2015.", [("2012", "won"), ("2015", "won")]),
    (
        "The firm opened a plant in Rosa in 2004, one in Linden in 2006 and a third in Marsh in 2009.",
        [("2004", "opened"), ("2006", "opened"), ("2009", "opened")],
    ),
    (
        "Shares fell 2 percent on Monday and 3 percent on Wednesday.",
        [("2020-04-06", "fell"), ("2020-04-08", "fell")],
    ),
)
OWN_DATES = (
    ("Monday's draw with Linden, dull and short, settled it.", [("2020-04-06", "draw")]),
    ("The première of 21 January 1904 was a triumph.", [("1904-01-21", "première")]),
    ("A second fire, on Feb. 22 in Rosa, sent a man to hospital.", [("2020-02-22", "fire")]),
    ("A burn on Monday, meant to be long, was cut short.", [("2020-04-06", "burn")]),
    ("Their marriage in May 1958 surprised nobody.", [("1958-05", "marriage")]),
    ("Linden, under siege by rebels since March, starved.", [("2020-03/2020-04-09", "siege")]),
    ("Talks come ahead of a summit between Rosa and Linden on Friday.", [("2020-04-10", "summit")]),
    ("Asked to comment on Hale's remarks in Rosa Monday, Lee left.", [("2020-04-06", "remarks")]),
)
BESIDE: tuple[tuple[str, list[tuple[str, str]]], ...] = (
    ("Police are seeking two men over a raid on the fuel depot on Monday.", [("2020-04-06", "raid")]),
    (
        "The bidding for adverts on the channel in 2021 concluded on Friday.",
        [("2020-04-03", "concluded")],
    ),
    ("By 19 October 1919 Rosa's troops had reached the town.", [("1919-10-19", "reached")]),
    (
        "Lee defeated Rosa at the Battle of Linden (July 1 to July 3, 1863), the bloodiest of the war.",
        [("1863-07-01/1863-07-03", "defeated")],
    ),
    ("The vote is now set for June 2021.", [("2021-06", "set")]),
    ("The fair, currently scheduled for June 2021, may slip.", [("2021-06", "scheduled")]),
    (
        "Owners face questions over Monday's collision off Rosa, in which nobody was hurt.",
        [("2020-04-06", "collision")],
    ),
    (
        "The keeper at fault in Monday's 3-2 defeat by Rosa insists that he is fit.",
        [("2020-04-06", "defeat")],
    ),
    ("Leaders have threatened a walkout on May 3.", [("2020-05-03", "walkout")]),
    ("Sterling fell because of doubts about an election on May 3.", [("2020-05-03", "election")]),
    ("Her resignation last month, for which she gave no reason, looks odd.", [("2020-03", "resignation")]),
    ("Living in tents since March, the families say they are cold.", [("2020-03/2020-04-09", "Living")]),
    (
        "The envoy has been mediating talks since March between the sides.",
        [("2020-03/2020-04-09", "mediating")],
    ),
    ("The search for a climber, under way since Monday, is slow.", [("2020-04-06/2020-04-09", "search")]),
    ("The board took the decision to prosecute late Thursday.", [("2020-04-09", "took")]),
    ("He died in a Rosa nursing home on Monday.", [("2020-04-06", "died")]),
    ("The board declared a dividend of 12p, payable on May 22.", [("2020-05-22", "dividend")]),
    ("It pays 12p on May 22 to holders of record as of May 3.", [("2020-05-22", "pays")]),
    ("Sales rose to 5m pounds (2018: 4m pounds) on Monday.", [("2020-04-06", "rose")]),
    ("The bishop will visit Linden, which chose him, on Saturday.", [("2020-04-11", "visit")]),
    ("The ship is due to reach Rosa, which has no dock, on Saturday.", [("2020-04-11", "reach")]),
    ("They are at odds over the 2007-13 budget.", []),
    ("Looking ahead to next week's summit, aid groups complain.", [("2020-04-13/2020-04-19", "summit")]),
    (
        "On March 26 a watchman saw smoke, and about 50 men marched to the dam.",
        [("2020-03-26", "saw"), ("2020-03-26", "marched")],
    ),
)
WHOSE = (
    ("He won his third title since 2001 on Monday.", [("2020-04-06", "won")]),
    (
        "The games, held in 1994, 2002 and 2004, drew crowds.",
        [("1994", "held"), ("2002", "held"), ("2004", "held")],
    ),
    ("A guard was held in a raid on the port on Monday.", [("2020-04-06", "held")]),
    ("Fires were set in the towns ringing Rosa on Monday.", [("2020-04-06", "set")]),
    ("Men were ordered to leave the port on Thursday.", [("2020-04-09", "ordered")]),
    ("The bank began tracking loans in 2018.", [("2018", "began")]),
    (
        "The sides agreed on Monday to meet again on Friday.",
        [("2020-04-06", "agreed"), ("2020-04-10", "meet")],
    ),
    ("In 2015, held in a cell, she wrote a book.", [("2015", "wrote")]),
    ("The mood recalls 1992, when the mill shut.", [("1992", "shut")]),
    ("Lee will tomorrow open the bridge.", [("2020-04-10", "open")]),
    ("Lee will on Friday open the bridge.", [("2020-04-10", "open")]),
    (
        "From May 3 to May 9, 2019, the side won two games and lost one.",
        [("2019-05-03/2019-05-09", "won"), ("2019-05-03/2019-05-09", "lost")],
    ),
    ("Records show in 2014 the mill was ordered to close.", [("2014", "ordered")]),
    ("Looking back on the 2014 strike, Lee wept.", [("2014", "strike")]),
    (
        "A shell lobbed from a moving car at a fort hit two men on Monday.",
        [("2020-04-06", "hit")],
    ),
    (
        "Two men were killed and six hurt in a blast on Monday.",
        [("2020-04-06", "killed"), ("2020-04-06", "hurt")],
    ),
    ("The mill was closed and men were sent home on Monday.", [("2020-04-06", "sent")]),
    (
        "Lee has met Hale twice, including once earlier this month, to win him over.",
        [("2020-04", "met")],
    ),
    ("Anger grew following the rape of a 12-year-old girl in 2014.", [("2014", "rape")]),
    ("A letter that she wrote in 1919 hangs in the hall.", [("1919", "wrote")]),
    (
        "It was the worst accident since 1981, when a truck carrying men plunged into a river.",
        [("1981", "plunged")],
    ),
    (
        "The board voted 5-2 to close the pool on Monday night, rejecting a plea.",
        [("2020-04-06", "voted")],
    ),
    ("The dump returns to winter hours on Oct. 1.", [("2020-10-01", "returns")]),
    ("Feb. 2, 1967 — A bomb wounds Mr. Hale.", [("1967-02-02", "wounds")]),
    (
        "The dig will resume in June. Ann Lee, now 41, will join the team as a guide that month.",
        [("2020-06", "resume"), ("2020-06", "join")],
    ),
    ("In 2014 and 2015 people left the town.", [("2014-01-01/2015-12-31", "left")]),
    ("On Monday and Tuesday shares fell.", [("2020-04-06/2020-04-07", "fell")]),
    ("He spoke at the opening of last week's talks.", [("2020-03-30/2020-04-05", "talks")]),
    ("Lee, chief from 2004 to 2014, who was held on Monday, wept.", [("2020-04-06", "held")]),
)
COMPARED = (
    'They fought over the "C word", that is, Christmas.',
    "The review looks ahead to next year.",
    "Fears grew of tight winter supplies.",
    "Sales fell compared with the previous month.",
    "They met to update 1978 defence rules.",
    "The review for April says little.",
    "Exports were the lowest since 2008.",
    "Profit fell to 20 million, from 30 million in 2008.",
    "The level was below that of the previous year.",
    "The court applied the statute of 1990.",
    "She was greeted as she was last year.",
    "Sales rose to 257 million dollars (236 million euros) from 171 million dollars (160 million euros) last Monday.",
    "It is a chance for the champions of two years ago.",
    "Shares rose after the state reported strong sales in March.",
    "The firm earned 47 million, little changed from 46 million in 2018.",
    "He trained for 2012 Olympics.",
    "The quality had improved, a jump from 6 percent in 2013.",
    '"We did well," said Lee, commenting on the third quarter results.',
    "The drill, named Gordian Knot '06, includes tanks.",
    "They help children hurt by the myths surrounding Easter.",
    "Trade was up by a fifth, exceeding the whole trade in 2014.",
    "The index rose 17 points to 5,634, beating Wednesday's record.",
    "They must hand in annual reports for the last three years.",
    "ROSA, April 9 (ANA) --The police have just caught a thief.",
    "Hopes of a deal by Sunday have faded.",
    "She promised an inquiry by the summer.",
    "The centre will be open from 8 a.m. to 9 p.m. every day.",
    "The striker, captain since last November, meets his rivals.",
    "It would offend those who use the word Easter.",
    "A table:\nNov 2013   Kensetsu Roads   590.00   building\nOct 2016   Nichi Loans   80.00   credit",
    "He made the remarks during a recent two-day tour of Guangxi.",
)
HANGING = (
    (
        "The minister, in office since June 2018, had said on Sunday that she would go.",
        [("2020-04-05", "said")],
    ),
    ("Lee, on Monday, said that she would go.", [("2020-04-06", "said")]),
    (
        "The toll from a colliery blast in Rosa last week has risen to 41.",
        [("2020-03-30/2020-04-05", "blast")],
    ),
    ("The man fell when they were about to cross the road on Monday, they said.", [("2020-04-06", "fell")]),
    ("The march followed a rally on Monday by 300 people in Rosa.", [("2020-04-06", "rally")]),
    ("From May 2015 onwards, the feud spread.", [("2015-05/2020-04-09", "spread")]),
    ("Ships were sunk, and on 1 May 2016, Lee formally asked for help.", [("2016-05-01", "asked")]),
    ("They backed the plan, which was agreed in 2015 to speed progress.", [("2015", "agreed")]),
    ("Starting this month, inspectors would be trained, said Lee.", [("2020-04/..", "trained")]),
    ("The violence followed talks in Rosa Monday between Ann Lee and Bo Day.", [("2020-04-06", "talks")]),
    (
        "They chose against it, despite Ann Lee's comments this week that she might.",
        [("2020-04-06/2020-04-12", "comments")],
    ),
    ("Romania had been allied with them since 1882.", [("1882/..", "allied")]),
    ("Lee said the port had been shut since Monday.", [("2020-04-06/2020-04-09", "shut")]),
    ("Lee was expected to brief the board on his talks last month in Rosa.", [("2020-03", "talks")]),
    ("Schools will stay closed on Monday, the minister said.", [("2020-04-13", "closed")]),
    ("Schools stayed closed on Monday, the minister said.", [("2020-04-06", "closed")]),
    ("At least 700 people have died since 2012 in the feud.", [("2012/2020-04-09", "died")]),
    ("No group claimed responsibility for the blast on Monday morning.", [("2020-04-06", "blast")]),
    ("They are looking at links to a 2003 vault burglary in Rosa.", [("2003", "burglary")]),
    (
        "Lee said the pact opened the way to a review in 2023 or 2024 of how the fund spends its money.",
        [("2023-01-01/2024-12-31", "review")],
    ),
    (
        "It has been focusing on readying the ground for a possible meeting in May between both.",
        [("2020-05", "meeting")],
    ),
    (
        "It was aimed at easing a shortage following heavy withdrawals in March.",
        [("2020-03", "withdrawals")],
    ),
    (
        "It was inspired by Lee's statement this week that they would close.",
        [("2020-04-06/2020-04-12", "statement")],
    ),
    ("Tents were sent after an appeal by the WHO on April 7, said Lee.", [("2020-04-07", "appeal")]),
    ("It was founded by the WHO in Rosa on April 7, said Lee.", [("2020-04-07", "founded")]),
    ("It is a scandal, said the party which in 2012 won 64,000 votes.", [("2012", "won")]),
    ("The trial was adjourned Monday until Thursday.", [("2020-04-06", "adjourned")]),
    ("The shop was closed Monday until Thursday.", [("2020-04-06/2020-04-09", "closed")]),
)
HOURS = (
    ("The river burst its banks shortly before midnight on Monday.", [("2020-04-06", "burst")]),
    ("Rebels shelled the port after 3 p.m. on Monday.", [("2020-04-06", "shelled")]),
)


@pytest.mark.parametrize(
    ("text", "entries"),
    [
        *ONE_EACH,
        *TOLD_ON,
        *MEASURED,
        *AHEAD,
        *CLAUSES,
        *LENGTHS,
        *OCCASIONS,
        *AMOUNTS,
        *SAYINGS,
        *SEVERAL_TIMES,
        *HANGING,
        *HOURS,
        *OWN_DATES,
        *BESIDE,
        *WHOSE,
    ],
)
def test_a_time_has_its_event(text: str, entries: list[tuple[str, str]]) -> None:
    assert told(text) == entries


@pytest.mark.parametrize("text", COMPARED)
def test_what_something_is_compared_with_dates_nothing(text: str) -> None:
    assert told(text) == []
