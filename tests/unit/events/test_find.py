"""Which words tell events, what a reader may take them for, and the words that tell them alone."""

import pytest
from msgspec import structs

from service.domain.article import Article, Document
from service.domain.event import Event, Tense
from service.domain.interval import DAY, Interval
from service.domain.span import Span
from service.domain.timex import Timex3, TimexType
from service.events import find_events
from service.languages.en import PACK
from service.text.segment import Outline


def told(marked: str, *, everything: bool = False) -> tuple[Event, ...]:
    """The events of a text whose times stand in square brackets."""
    times: list[Timex3] = []
    text = ""
    for piece in marked.split("["):
        inside, bracket, rest = piece.partition("]")
        if bracket:
            times.append(_time(len(times), len(text), inside))
        text += inside + rest
    document = Document(
        Article(text=text), (Outline(text, "text", PACK.abbreviations, PACK.writing).passage(),)
    )
    return find_events(document, tuple(times), PACK, everything=everything)


def _time(number: int, start: int, words: str) -> Timex3:
    return Timex3(
        id=f"t{number}",
        source="text",
        span=Span(start, start + len(words)),
        text=words,
        type=TimexType.DATE,
        value="2020-04-06",
        rule="test",
        because=words,
        interval=Interval(737_520 * DAY, 737_521 * DAY),
    )


TRIGGERS = (
    ("Rebels seized the port on [Monday].", ["seized"]),
    ("The army said [Monday] it had withdrawn.", ["said", "withdrawn"]),
    ("Crews managed to reach the island on [Sunday].", ["managed", "reach"]),
    ("The union plans to strike on [Friday].", ["plans", "strike"]),
    ("The collapse of the bank in [2008] ruined the town.", ["collapse", "ruined"]),
    ("[Monday]'s vote was close.", ["vote", "close"]),
    ("The letter, dated [March 21], was read aloud.", ["read"]),
    ("In [2014] the long march to the sea was a memory.", ["march"]),
)


@pytest.mark.parametrize(("marked", "words"), TRIGGERS)
def test_triggers(marked: str, words: list[str]) -> None:
    assert [event.trigger.text for event in told(marked)] == words


def test_a_sentence_without_a_time_is_read_only_on_request() -> None:
    assert told("Rebels seized the port.") == ()


def test_a_time_without_a_place_in_the_calendar_dates_nothing() -> None:
    text = "Rebels held the port for three days."
    document = Document(
        Article(text=text), (Outline(text, "text", PACK.abbreviations, PACK.writing).passage(),)
    )
    lasting = structs.replace(_time(0, 25, "three days"), type=TimexType.DURATION, value="P3D", interval=None)
    assert find_events(document, (lasting,), PACK) == ()
    assert find_events(document, (lasting,), PACK, everything=True) != ()
    assert [event.trigger.text for event in told("Rebels seized the port.", everything=True)] == ["seized"]


def test_a_retelling_without_a_time_is_read() -> None:
    events = told("Rebels seized the old port on [Monday].\n\nThe old port was seized by rebels.")
    assert [event.trigger.lemma for event in events] == ["seize", "seize"]


def test_a_caption_without_a_verb_has_its_head_noun() -> None:
    events = told("Three crew members atop a wall [last week]. (Ann Lee/River Agency)\n\nThe wall fell.")
    assert [(event.trigger.text, event.account.summary) for event in events] == [
        ("members", "Three crew members atop a wall")
    ]


STATUS = (
    ("Rebels seized the port on [Monday].", "happened"),
    ("Rebels will seize the port on [Monday].", "scheduled"),
    ("The talks are to begin on [Monday].", "scheduled"),
    ("Rebels could seize the port on [Monday].", "possible"),
    ("Rebels did not seize the port on [Monday].", "denied"),
    ("If rebels seized the port on [Monday], ships would turn back.", "possible"),
    ("Rebels have been shelling the port since [Monday].", "ongoing"),
    ("The port has reopened since [Monday].", "happened"),
    ("The premier is expected on [Monday].", "scheduled"),
    ("The port did not open until [Monday].", "happened"),
    ("The port will not open until [Monday].", "scheduled"),
    ("Results will not be out before [May].", "denied"),
    ("Lee showed interest after visiting Rosa on [Monday].", "happened"),
    ("Two were killed and five others wounded when it sank on [Monday].", "happened"),
    ("The premier is expected to arrive on [Monday].", "ongoing"),
    ("The vote had to be put off on [Monday].", "happened"),
    ("The show was due to open on [Monday], but rain stopped it.", "denied"),
    ("Men were supposed to be flown out on [Monday], but rebels who hold Rosa blocked it.", "denied"),
    ("The race planned for [Monday] was called off.", "denied"),
    ("The ship never left port on [Monday].", "denied"),
    ("Not one train ran in Rosa on [Monday].", "denied"),
    ("There was no parade in Rosa on [Monday].", "denied"),
    ("There were no more than two ships in Rosa on [Monday].", "happened"),
    ("The mill has been shut since [May].", "ongoing"),
    ("Butter has been rationed since [May].", "ongoing"),
    ("The firm made no payment in [May].", "denied"),
    ("They left no one behind on [Monday].", "happened"),
    ("Students have occupied the hall since [Monday].", "ongoing"),
    ("Perhaps the pact will be ratified in [May].", "possible"),
    ("The talks were to have begun on [Monday].", "possible"),
    ("Guards in Rosa on [Monday] foiled an apparent plot.", "happened"),
)


@pytest.mark.parametrize(("marked", "status"), STATUS)
def test_status(marked: str, status: str) -> None:
    verbs = [event for event in told(marked) if event.tense is not Tense.NONE]
    assert verbs[0].status.value == status


@pytest.mark.parametrize(
    "marked", ["There will not be a vote on [Monday].", "There was no vote on [Monday]."]
)
def test_what_there_is_none_of_is_denied(marked: str) -> None:
    assert {event.trigger.text: event.status.value for event in told(marked)}["vote"] == "denied"


STANDING = (
    ("Residents have petitioned the council to close the quarry by [May].", "close", "possible"),
    ("An envoy has proposed that the two towns merge in [May].", "merge", "possible"),
    ("Rivals are demanding that the premier resign by [May].", "resign", "possible"),
    ("Nurses are considering a walkout in [May] over pay.", "walkout", "possible"),
    ("A rise in [May] is conceivable, they said.", "rise", "possible"),
    ("One option is to close the mill in [May].", "close", "possible"),
    ("Lee congratulated Rosa for organising the fair on [Sunday].", "organising", "happened"),
    ("It is the worst pit accident in Linden [this year].", "accident", "happened"),
    ("Nine men are dead, according to a local report on [Sunday].", "according", "happened"),
    ("Guards stood ready for a possible fresh attack on [Sunday].", "attack", "possible"),
    ("The board was unable to vote on [Monday].", "vote", "denied"),
    ("The board was able to vote on [Monday].", "vote", "happened"),
    ("Ships failed to arrive on [Monday].", "arrive", "denied"),
    ("No election was held in [May].", "election", "denied"),
    ("The bridge is shut; the council wants it rebuilt by [May].", "rebuilt", "possible"),
    ("Swell forced the cancellation of [Saturday]'s regatta.", "regatta", "denied"),
    ("Lee will no longer be travelling to Rosa in [May].", "travelling", "denied"),
    ("Planners would like the line to be extended by [May].", "extended", "possible"),
    ("The firm denied that it had dismissed anyone in [May].", "dismissed", "denied"),
    ("They had hoped the tram would run by [May].", "run", "possible"),
    ("[Monday]'s recital did not take place.", "recital", "denied"),
    ("Pilots have been on strike since [May].", "strike", "ongoing"),
    ("[Monday]'s match was postponed because of snow.", "match", "denied"),
    ("The match on [Monday] was called off.", "match", "denied"),
    ("Snow forced the league to call off [Monday]'s match.", "match", "denied"),
    ("After [Monday]'s match the tour was cancelled.", "match", "happened"),
    ("The verdict in [Monday]'s trial was postponed.", "trial", "happened"),
    ("Held since [Monday], the poet is refusing food.", "Held", "ongoing"),
    ("On strike since [Monday], the crews have emptied the port.", "strike", "ongoing"),
    ("The search, under way since [Monday], is slowed by fog.", "search", "ongoing"),
    ("Talks with the crews have been under way since [Monday].", "Talks", "ongoing"),
    ("The siege of the fort has gone on since [Monday].", "gone", "ongoing"),
    ("The abbot has led the choir for [the past ten years].", "led", "ongoing"),
    ("For [the last two years], her letters have been opened.", "opened", "ongoing"),
    ("The yard has built nine boats over [the past ten years].", "built", "happened"),
    ("He has won this spring, the first win for [the past ten years].", "won", "happened"),
    ("Dealers are betting on a devaluation in [May].", "devaluation", "possible"),
    ("Members are calling for an election in [May].", "election", "possible"),
    ("The mayor has suggested holding the regatta in [May].", "regatta", "possible"),
    ("Rumour has it that the tenor will marry in [May].", "marry", "possible"),
    ("It has one chance in ten of hitting the moon in [May].", "hitting", "possible"),
    ("Plans to demolish the mill in [May] have been dropped.", "demolish", "denied"),
    ("A visit by the bishop in [May], once likely, has been scrapped.", "visit", "denied"),
    ("The race was to have been run on [Monday] but has been cancelled.", "run", "denied"),
    ("Neither of the two witnesses appeared on [Monday].", "appeared", "denied"),
    ("The minister would pay a visit in [May], a spokesman said.", "pay", "scheduled"),
)


@pytest.mark.parametrize(("marked", "word", "status"), STANDING)
def test_how_what_is_told_of_stands(marked: str, word: str, status: str) -> None:
    assert {event.trigger.text: event.status.value for event in told(marked)}[word] == status


@pytest.mark.parametrize(
    ("verb", "lemma"),
    [
        ("shouted", "shout"),
        ("depleted", "deplete"),
        ("panicked", "panic"),
        ("caucused", "caucus"),
        ("blorted", "blort"),
    ],
)
def test_the_base_of_a_verb(verb: str, lemma: str) -> None:
    (event,) = told(f"The men {verb} it on [Monday].")
    assert event.trigger.lemma == lemma


SUMMARIES = (
    (
        'The drills, dubbed "The Big Wave 2," began on [Monday] in Rosa.',
        "began",
        'The drills, dubbed "The Big Wave 2," began on Monday in Rosa',
    ),
    (
        "The mill freed two men, but the first wide vote, in [May 1990], ended in a riot.",
        "vote",
        "The first wide vote, in May 1990, ended in a riot",
    ),
    ("On [Friday] the hull will be raised and towed to Rosa.", "towed", "[the hull will be] towed to Rosa"),
    (
        "In [1929] his mother, a nurse, took him there and enrolled him.",
        "enrolled",
        "[his mother] enrolled him",
    ),
    ("On [Monday] the mill shut its doors and sold the looms.", "shut", "The mill shut its doors"),
    (
        "A shell lobbed from a moving car injured two men on [Monday].",
        "injured",
        "A shell lobbed from a moving car injured two men",
    ),
    ("In [the last two weeks] of the campaign, Lee won four towns.", "won", "Lee won four towns"),
    ("On [Monday] the mill shut its doors and sold the looms.", "sold", "[the mill] sold the looms"),
    ("The bank, founded in 1882, said so on [Monday].", "said", "The bank, founded in 1882, said"),
    ("Ships sank; on [Wednesday] the board charged 22 men.", "charged", "The board charged 22 men"),
    (
        "Lee, jailed in 2011 for fraud and released [last June], was caught in Rosa on [Friday].",
        "caught",
        "Lee, jailed in 2011 for fraud and released last June, was caught in Rosa",
    ),
    ("From [May 1965] on the war was fought at sea.", "fought", "The war was fought at sea"),
    (
        'Rosa blamed the guards [Monday] for what she said were "some losses" suffered as troops ended the siege.',
        "blamed",
        'Rosa blamed the guards Monday for what she said were "some losses"',
    ),
    (
        "Lee signed it at the Group of Eight summit in Genoa [this July].",
        "summit",
        "The Group of Eight summit in Genoa",
    ),
    (
        'Speaking on [Monday], Lee urged a delay, saying, "We have not turned any corner yet."',
        "urged",
        "Lee urged a delay",
    ),
    (
        "They burned towns (as Lee did to Rosa in [1781]), and let others attack.",
        "did",
        "Lee did to Rosa in 1781",
    ),
    (
        "She sent Lee a plan on funding public parks, which was dropped on [Friday].",
        "dropped",
        "She sent Lee a plan on funding public parks, which was dropped on Friday",
    ),
    (
        "Rosa is a heavily armed port which was taken [last year].",
        "taken",
        "[a heavily armed port] was taken last year",
    ),
    (
        "Rosa lies south of the three towns, which fell to the rebels [last year].",
        "fell",
        "[the three towns] fell to the rebels",
    ),
    (
        "We hoped to get 10 cubs [this year], but, as you see, we lost.",
        "get",
        "We hoped to get 10 cubs this year",
    ),
    (
        "The school, where Ann and Bea learnt in [the past two years], currently has 22 pupils.",
        "learnt",
        "Ann and Bea learnt",
    ),
    ("The accord, signed in [March], takes effect soon.", "signed", "[The accord] signed in March"),
    ("Lee, who is due to return in [May], is training hard.", "return", "[Lee] is due to return in May"),
    (
        "A wound suffered in [May] healed, and he has played again.",
        "suffered",
        "A wound suffered in May healed",
    ),
    (
        "The mission will help Rosa prepare general elections due [next May].",
        "elections",
        "General elections due next May",
    ),
    (
        "“So far [this year] the union has held four votes,” said Lee.",
        "held",
        "The union has held four votes",
    ),
    (
        "A guard assigned to 1st Brigade, 4th Division was killed [Sunday].",
        "killed",
        "A guard assigned to 1st Brigade, 4th Division was killed",
    ),
    ("They told the court the clerk had left in [1997].", "left", "The clerk had left"),
    (
        "Lee came to the port on [Monday], telling crews that he “shared their pain,” they said.",
        "came",
        "Lee came to the port on Monday, telling crews that he “shared their pain,”",
    ),
    ("Costs were to “rise fast in [1998],” it said.", "rise", "Costs were to “rise fast in 1998,”"),
    ("At [2 p.m.] ([0500 GMT]), the crown was quoted at 12.", "quoted", "The crown was quoted at 12"),
    ("[May] to [August 1966] -- Rain halts the work.", "halts", "Rain halts the work"),
    ("Lee leads ahead of the elections to be held in [April].", "held", "The elections to be held in April"),
    (
        "Lee will attend a meeting of the heads to be held in [May].",
        "held",
        "Lee will attend a meeting of the heads to be held in May",
    ),
    ("The port did not open until [Monday].", "open", "The port did not open until Monday"),
    ("The rebels spent [last week].", "spent", "The rebels spent last week"),
    ("Talks went into [the early hours of Monday].", "went", "Talks went into the early hours of Monday"),
    (
        "It is part of a plan announced in [March] by the mayor.",
        "announced",
        "A plan announced in March by the mayor",
    ),
    (
        "In [1846] Rosa built a port, while Linden was burned in [1870].",
        "built",
        "Rosa built a port",
    ),
    ("Fares in [2006] will stay the same as [2005].", "stay", "Fares in 2006 will stay the same as 2005"),
    (
        "Men were at work when it blew up at [9 p.m. Sunday] at a mine of Rosa Co., Ltd. in Linden, said Ann Lee.",
        "blew",
        "It blew up at 9 p.m. Sunday at a mine of Rosa Co., Ltd. in Linden",
    ),
    ("Lee vowed in a tape aired [Monday] that the war would go on.", "aired", "A tape aired Monday"),
    (
        "Fares rose, according to official figures published [Monday].",
        "published",
        "Official figures published Monday",
    ),
    (
        "Ford, who led Rosa after Hall resigned in disgrace in [1974], died [Monday].",
        "resigned",
        "Hall resigned in disgrace",
    ),
    (
        "Lee warned on [Monday] that people fishing without a permit or those caught with nets would be fined.",
        "warned",
        "Lee warned on Monday that people fishing without a permit or those caught with nets would be fined",
    ),
    (
        "The port opened [Friday] in Rosa, reports reaching Linden said.",
        "opened",
        "The port opened Friday in Rosa",
    ),
    (
        "The index tracking shares in Rosa and Linden stock closed at 87 points on [Monday].",
        "closed",
        "The index tracking shares in Rosa and Linden stock closed at 87 points",
    ),
    (
        "He met Lee before the start of a forum slated for [Monday] and [Tuesday].",
        "slated",
        "The start of a forum slated for Monday and Tuesday",
    ),
    (
        "The index, begun in [1995] and revised since, fell.",
        "begun",
        "[The index] begun in 1995 and revised since",
    ),
    (
        "Lee, who was hired in 2009 and fired from the port board in [2013], sued the firm.",
        "fired",
        "[Lee] fired from the port board",
    ),
    ("Lee, who came in 2009 and left in [2013], sued the firm.", "left", "[Lee] left in 2013"),
    (
        "The man who shot two guards on Monday and wounded a third on [Tuesday] was held.",
        "wounded",
        "[The man] wounded a third",
    ),
    (
        "It is the ship that he built in 2009 and sold in [2013].",
        "sold",
        "The ship that he built in 2009 and sold",
    ),
    (
        "It will rise by [2025] as the town grows, the Bank of Rosa (BR) said.",
        "rise",
        "It will rise by 2025 as the town grows",
    ),
    (
        "It will open in [2025] because the road is shut, Ann Lee, 53, its head, said.",
        "open",
        "It will open in 2025 because the road is shut",
    ),
    (
        "One of them, the clerk Ann Lee, testified on [March 28] that it fell; another, it emerged, had burned it.",
        "testified",
        "One of them, the clerk Ann Lee, testified on March 28 that it fell",
    ),
    ("He told them that [Monday]'s vote was lost.", "vote", "Monday's vote"),
    ("That ship will sail on [Monday].", "sail", "That ship will sail"),
    ("On [Monday], rebels seized the port.", "seized", "Rebels seized the port"),
    ("Rebels seized the port on [Monday].", "seized", "Rebels seized the port"),
    ("But on [Monday] the rebels left.", "left", "The rebels left"),
    ("When rebels seized the port in [2014], ships turned back.", "seized", "Rebels seized the port"),
    ("Rebels seized the port and burned it on [Monday].", "burned", "Rebels seized the port and burned it"),
    ("The crew thanked sailors who saved them on [Monday].", "saved", "[sailors] saved them"),
    ("The port was quiet, the mayor said [Monday].", "said", "The port was quiet, the mayor said"),
    (
        "The mayor said [Monday] that “the port is quiet.”",
        "said",
        "The mayor said Monday that “the port is quiet.”",
    ),
    ("The premier is expected to arrive on [Sunday].", "arrive", "The premier is expected to arrive"),
    ("Born in Rosa in [1914], Lee studied law.", "Born", "[Lee] born in Rosa"),
    (
        "Ann Lee, who left in May, on [Monday] said it was over.",
        "said",
        "Ann Lee, who left in May, on Monday said it was over",
    ),
    (
        "Two were killed and several others injured on [Monday] in Rosa.",
        "injured",
        "Two were killed and several others injured on Monday in Rosa",
    ),
    ("The army shot him after he fled on [Monday].", "fled", "The army shot him after he fled"),
    ("Ships left Rosa and then sank on [Monday].", "sank", "Ships left Rosa and then sank"),
    ("He was jailed for the [2004] hotel bombing in Rosa.", "bombing", "The 2004 hotel bombing in Rosa"),
    ("Aid came, said Ann Lee, who opened the camp on [Monday].", "opened", "[Ann Lee] opened the camp"),
    ("As two ships sank on [Monday], the crew swam ashore.", "sank", "Two ships sank"),
    (
        "She spoke at the book fair, which opened on [Monday] in Rosa.",
        "opened",
        "[the book fair] opened on Monday in Rosa",
    ),
    (
        "Nine men were confirmed dead and two went missing on [Monday].",
        "missing",
        "Nine men were confirmed dead and two went missing on Monday",
    ),
    ("It was the worst of Rosa's [1991] war.", "war", "Rosa's 1991 war"),
    (
        "It was named as a good find in [1995] but in the last year ships from Rosa and Linden have come.",
        "named",
        "It was named as a good find",
    ),
)


@pytest.mark.parametrize(("marked", "trigger", "summary"), SUMMARIES)
def test_summaries_are_cut_and_never_rebuilt(marked: str, trigger: str, summary: str) -> None:
    assert {event.trigger.text: event.account.summary for event in told(marked)}[trigger] == summary


def test_what_is_said_names_its_speaker() -> None:
    events = told("The mayor said [Monday] that rebels had seized the port.")
    assert [event.account.attribution for event in events] == [None, "The mayor"]


def test_participants_are_told_only_where_plain() -> None:
    (event,) = told("Rebels seized the port of Rosa near Linden on [Monday].")
    assert [(one.role, one.text) for one in event.account.participants] == [
        ("agent", "Rebels"),
        ("patient", "the port of Rosa"),
        ("place", "Linden"),
    ]


def test_offsets_are_those_of_the_text() -> None:
    (event,) = told("🙂 İt fell. Rebels seized the port on [Monday].")
    assert event.trigger.span == Span(18, 24)
