"""What the noun beside a time says of its side: nobody plans "Friday's attack", people get ready "for Friday's match"."""

from msgspec.structs import replace

from service.domain.event import Aspect, Tense
from service.grammar.clause import NOWHERE, Direction, Side, Voice
from service.languages.en.clauses import Part
from service.languages.en.closed import COORDINATORS, DETERMINERS, PREPOSITIONS
from service.languages.en.lexical import BLAMING, OUTCOMES
from service.languages.en.measured import FINALS
from service.languages.en.nounphrase import inside
from service.languages.en.outlook import is_bidden
from service.languages.en.verbgroup import Group
from service.languages.en.verbs import lemma, third_person
from service.text.words import Words

_WITH_POSSESSIVE = frozenset(("at", "in", "for", "during", "before", "until", "after", "by"))
_CONTESTED = frozenset("loss defeat win victory".split())
_STRUCK = frozenset(
    """loss defeat win victory attack attacks bombing blast explosion crash killing killings shooting stabbing earthquake quake
    incident slaying riot riots coup death deaths murder assassination arrest fire flood floods disaster accident raid massacre shock surprise slump plunge slide rout robbery theft burglary assault collision break-in shutdown closure outage collapse derailment blackout storm gale freeze downpour spill leak heatwave frost scare walkout avalanche landslide grounding capsizing stranding
    mudslide tornado eruption sinking pile-up beating drubbing thrashing sacking downpour tsunami tremor ambush lynching
    kidnapping hijacking jailbreak breakout stampede""".split()
)
"""What nobody plans, and so lies behind "Saturday's …"."""


def behind_deed(cut: Words, at: int) -> str:
    """The deed behind which a time stands: "fresh from his victory Tuesday, he will …"; none in "needs a victory Tuesday"."""
    noun = at - 1 - (at > 0 and cut.low[at - 1] in ("on", "in"))
    if at > 1 and cut.low[at - 1] == "of" and cut.low[at - 2] in _WRITTEN:
        return cut.low[at - 2]  # "further to our email of Tuesday"
    left = cut.low[at + 1 : at + 2] == ("leaves",) and noun > 0
    if left and cut.low[noun] in _LEAVING and not _DEFINITE.isdisjoint(cut.low[max(noun - 3, 0) : noun]):
        return cut.low[noun]  # "His resignation on Tuesday leaves the council one short."
    while noun > max(at - _FAR_PLACE, 0) and cut.low[noun] not in _STRUCK:
        if not (inside(cut, noun) or cut.low[noun] in ("on", "in", "at", "near", "of")) or (
            cut.low[noun] in DETERMINERS and (noun == at - 1 or cut.low[noun - 1] not in _AT_A_PLACE)
        ):
            break
        noun -= 1  # "a robbery on Station Road on Monday"
    if noun < 1 or cut.low[noun] not in _STRUCK or cut.low[0] == "should":
        return ""
    if any(word.startswith(_DREADED) for word in cut.low[max(noun - 5, 0) : noun]):
        return ""  # "threatens a further explosion on Sunday"
    near = cut.low[max(noun - 3, 0) : noun]
    known = not _DEFINITE.isdisjoint(near) or (
        cut.low[noun] not in _CONTESTED and ("a" in near or "an" in near)
    )
    return cut.low[noun] if known else ""  # "the costs of a dumping incident in August could rise"


_WRITTEN = frozenset(
    "email e-mail letter note memo message statement notice article editorial column".split()
)
_LEAVING = frozenset(
    "resignation departure exit dismissal sacking defection withdrawal retirement conviction".split()
)
_FAR_PLACE = 8
_AT_A_PLACE = frozenset("on in at near".split())
_DREADED = ("threaten", "fear", "avert", "prevent", "plan", "plot")


def was_told(cut: Words, parts: tuple[Part, ...], part: int, at: int, direction: Direction) -> bool:
    """Tell a time of what a present only points to: "contrasts with a poll on Monday that showed", "figures for May"."""
    if direction.sure > _PRESENT:
        return False
    if cut.low[at - 1] == "for" and at > 1 and cut.low[at - 2] in _COUNTED_UP:
        return True
    if cut.low[at + 1 : at + 2] == ("of",) and cut.low[at - 1] != direction.cue:
        return True  # "the finding on Saturday of explosives"
    following = parts[part + 1] if part + 1 < len(parts) else None
    told = following is not None and following.opener in ("that", "which") and following.group is not None
    behind = (
        told
        and following is not None
        and following.begin <= at + 3
        and PREPOSITIONS.isdisjoint(cut.low[at + 1 : following.begin])
        and cut.low[following.begin - 1] not in COORDINATORS
    )
    return (
        behind
        and following is not None
        and following.group is not None
        and following.group.tense is Tense.PAST
    )


_PRESENT = 0.75
_COUNTED_UP = frozenset("figures data statistics results index survey numbers accounts".split())


def is_attribute(cut: Words, at: int, after: int) -> bool:
    """Tell the day of "called the May 23 polls", and the month of "an August record"."""
    led = at > 0 and (cut.low[at - 1] in DETERMINERS or cut.low[at] in DETERMINERS)
    return led and after < len(cut) and cut.low[after].isalpha() and inside(cut, after)


def is_done_by(verb: Part) -> bool:
    """Tell the "by" of "seated by Monday's vote", which says what did it."""
    return (
        verb.group is not None
        and verb.group.voice is Voice.PASSIVE
        and verb.group.tense is not Tense.INFINITIVE
    )


def is_reached(cut: Words, after: int) -> bool:
    """Tell the agreement of "laid down by the May 23 agreement", which is no deadline."""
    return not _REACHED.isdisjoint(cut.low[after : after + 3])


def is_struck(cut: Words, after: int) -> bool:
    """Tell the defeat of "Dropped for Saturday's defeat", which nobody plans."""
    return not _STRUCK.isdisjoint(cut.low[after + 1 : after + 4])


def of_attribute(cut: Words, after: int, direction: Direction) -> Direction:
    """What a noun is, is what its time is: a record has been set, an election is the nearest; the verb tells little."""
    nouns = cut.low[after : after + 4]
    if nouns[0] == "deadline":
        if direction.side is Side.PAST and direction.cue.rpartition(" ")[2] in _RAN_OUT:
            return direction  # "A Monday deadline for bids passed"
        return Direction(Side.FUTURE, nouns[0], 0.85)
    if is_reached(cut, after) or not _STRUCK.isdisjoint(nouns[:2]):
        return Direction(Side.PAST, nouns[0], 0.98)
    if not (cut.low[after - 1][0].isdigit() and len(cut.low[after - 1]) < 3):
        return direction
    if not _APPOINTED.isdisjoint(nouns):
        return NOWHERE
    return replace(direction, sure=min(direction.sure, 0.75))


_RAN_OUT = frozenset("passed expired lapsed missed met came went ignored".split())
_AGAIN = frozenset(
    "rematch repeat rerun replay aftermath wake victims survivors memory orphans casualties".split()
)
_WON = OUTCOMES | {"runner-up", "hero", "heroine", "scorer"}
_LEAST_APPOSED = 3
_SEATS = frozenset("seat seats ticket tickets".split())
_DROPPING = frozenset("cancel postpone scrap scrub delay shelve boycott skip".split())
_BARRING = frozenset(
    "bar ban exclude withdraw suspend excuse disqualify select pick enter invite summon".split()
)
_SCRAPPED = tuple(
    (word, ":") for word in ("scrapped", "cancelled", "canceled", "postponed", "off", "shelved", "delayed")
)
_INTENDED = frozenset("planned scheduled proposed expected upcoming intended threatened anticipated".split())
_TO_WHEN = frozenset(("forward", "back"))
_TO_COME = frozenset(("may", "might", "could", "can", "must", "should"))
_REACHED = frozenset(
    """record high low peak level agreement accord deal treaty pact law ruling verdict resolution ceasefire cease-fire truce
    settlement invasion uprising offer""".split()
)
_APPOINTED = (
    frozenset(
        """session sessions summit summits meeting meetings match game final semifinal vote election elections poll polls talks
    hearing race conference ceremony debate clash tie rally march parade opening wedding funeral referendum fight test rubber
    auction launch derby fete ballot inquest census primary runoff fair concert inauguration trial handover takeover deadline figures data release results numbers decision
    parley congress caucus gala regatta recital gig festival mass burial vigil eclipse homecoming kick-off opener playoff play-off leg
    round heat marathon showdown fixture tournament championship plenary assembly convention sermon premiere unveiling
    coronation procession pageant lottery raffle plebiscite run-off swearing-in sentencing arraignment launching lift-off
    supper dinner lunch breakfast barbecue picnic quiz bingo workshop seminar lecture screening performance dance disco
    strike demonstration protest rehearsal outing sitting exam decider showpiece matinee budget inquiry verdict polling draft""".split()
    )
    | FINALS
)
"""What people get ready for, and so lies ahead of "for Friday's …"."""


def _touches(cut: Words, at: int, group: Group) -> bool:
    """Tell what is done to an occasion before it comes: "has called off Saturday's match", "may delay Sunday's vote"."""
    shifted = group.lemma in _SHIFTING and not _TO_WHEN.isdisjoint(cut.low[at : at + 5])
    dropping = group.lemma in _DROPPING and cut.low[group.first - 1] != "that"
    dropped = dropping or shifted or cut.low[at - 1] == "off"  # "bring July's budget forward"
    return dropped or (group.modality in _TO_COME and group.tense is not Tense.PAST)


def is_dropped(cut: Words, group: Group) -> bool:
    """Tell what has been done to an occasion before it came: "has been postponed", "has been called off"."""
    off = cut.low[group.last + 1 : group.last + 2] == ("off",)
    if off and group.lemma == "be" and group.tense is Tense.PRESENT:
        return True  # "Tuesday's trip is off"
    lately = group.tense is Tense.PRESENT and group.voice is Voice.PASSIVE
    moved = cut.low[group.last + 1 : group.last + 2] in (("back",), ("forward",)) and group.lemma in _SHIFTING
    if lately and moved:
        return True  # "Sunday's derby has been put back to Monday"
    return lately and (group.lemma in _DROPPING or (off and group.lemma in ("call", "put")))


def has_dropped(cut: Words, at: int, group: Group) -> bool:
    """Tell the regatta to come of "have called off the regatta on Saturday", as nobody has done a thing on a past day."""
    off = cut.low[group.last + 1 : group.last + 2] == ("off",) and group.lemma in ("call", "put")
    lately = group.tense is Tense.PRESENT and group.aspect is Aspect.PERFECTIVE and group.last < at
    noun = at - 1 - (cut.low[at - 1] in ("on", "in"))
    return lately and (off or group.lemma in _DROPPING) and cut.low[noun] in _APPOINTED


def is_planned(cut: Words, at: int) -> bool:
    """Tell "the planned closure in March", whatever its verb: "… drew a crowd"."""
    noun = at - 1 - (cut.low[at - 1] in ("on", "in", "over"))
    for index in range(noun, max(noun - _FAR_PLACE, -1), -1):
        if cut.low[index] == "possible":
            return cut.low[noun] in _APPOINTED
        if cut.low[index] in _PLANNED:
            return index < noun and cut.low[max(index - 1, 0)] != "than"
        if not inside(cut, index):
            return False
    return False


_PLANNED = frozenset("planned proposed forthcoming upcoming impending looming threatened".split())


def is_decided(cut: Words, at: int, after: int) -> bool:
    """Tell "the cabinet's decision on Friday to float the currency", which has been taken."""
    noun = at - 2 if at > 2 and cut.low[at - 1] == "on" else at - 1
    goes_on = after < len(cut) and cut.low[after] in ("to", "not", "that")
    if noun < 1 or not goes_on or cut.low[noun] not in _DECIDED:
        return False
    near = cut.low[max(noun - 3, 0) : noun]
    return not _DEFINITE.isdisjoint(near) and _INDEFINITE.isdisjoint(near)


_DECIDED = frozenset("decision ruling refusal announcement agreement pledge promise order move".split())
_DEFINITE = frozenset(("the", "his", "her", "its", "their", "'s"))
_INDEFINITE = frozenset(("a", "an", "any", "no"))


def is_called_for(cut: Words, at: int, group: Group) -> bool:
    """Tell the occasion that people are called to: "invited both sides for talks on Monday"."""
    noun = at - 2 if at > 2 and cut.low[at - 1] == "on" else at - 1
    led = "for" in cut.low[max(noun - 2, group.last + 1) : noun]
    comes = group.lemma in _COMING and "a" in cut.low[max(noun - 2, group.last + 1) : noun]
    return led and cut.low[noun] in _APPOINTED and (group.lemma in _CALLING or comes)


_COMING = frozenset("fly arrive travel come return go head leave gather drive sail".split())
"""Who does so goes to what is ahead: "flew in for a vote Thursday"."""
_CALLING = frozenset(
    "invite summon call recall gather convene ask urge prepare book convoke assemble".split()
)


def _is_voted_in(cut: Words, at: int) -> bool:
    """Tell "voting in Sunday's election has begun", which goes on until then."""
    return at > 1 and cut.low[at - 1] == "in" and cut.low[at - 2] in _RUNNING


_RUNNING = frozenset(
    "voting polling campaigning balloting campaign candidates candidate contenders runners".split()
)
_CHANGED = frozenset("down up higher lower unchanged steady firmer weaker".split())
_SHIFTING = frozenset("put move push bring shift".split())


def _is_behind(cut: Words, at: int) -> bool:
    """Tell what is looked back at: "a rematch of November's final", "prices, down sharply at Friday's sale, are …"."""
    if at < 2:
        return False
    won = (
        at > _LEAST_APPOSED and cut.low[at - 3] == "," and cut.low[at - 2] in _WON
    )  # "…, victor of Sunday's round, will …"
    again = cut.low[at - 1] == "of" and (cut.low[at - 2] in _AGAIN or won)
    return again or (cut.low[at - 1] == "at" and not _CHANGED.isdisjoint(cut.low[max(at - 4, 0) : at - 1]))


def of_possessive(cut: Words, at: int, after: int, direction: Direction, verb: Part | None) -> Direction:
    """ "Thursday's ruling" has been given, unless the clause is of it or goes to it: "will vote at Friday's meeting".

    The time begins at the word ``at``, its "'s" stands at ``after``.
    """
    nouns, group = cut.low[after + 1 : after + 4], verb.group if verb is not None else None
    appointed = not _APPOINTED.isdisjoint(nouns)
    if group is not None and is_bidden(cut, group):
        return direction  # "Do not miss Friday's talk"
    if nouns[:1] and nouns[0] in _INTENDED:
        return Direction(Side.FUTURE, nouns[0], 0.85)  # "blocked Friday's planned execution"
    if group is not None and group.modality == "threaten" and group.last < at:
        return Direction(Side.FUTURE, "threaten", 0.8)  # "threatens to wreck Saturday's matches"
    if cut.low[:2] in _SCRAPPED:
        return Direction(Side.FUTURE, cut.low[0], 0.85)  # "Scrapped: Monday's walkout"
    if appointed and not _LOOMING.isdisjoint(cut.low[after + 2 : after + 5]) and cut.low[at - 1] == "with":
        return Direction(Side.FUTURE, "with", 0.8)  # "With Thursday's vote too close to call"
    # "fret over Wednesday's figures, which are expected to rise"
    awaited = Direction(Side.FUTURE, "expected", 0.85) if appointed and _is_awaited(cut, after) else None
    led = awaited or _by_lead(cut, at, nouns, appointed=appointed)
    if led is not None:
        return led
    if group is not None and group.last < at and appointed and _touches(cut, at, group):
        return Direction(Side.FUTURE, group.lemma, 0.8)
    if (
        group is not None
        and group.last < at
        and appointed
        and group.lemma in _BARRING
        and group.tense is Tense.PRESENT
    ):
        return Direction(Side.FUTURE, group.lemma, 0.8)  # "have been barred from Tuesday's premiere"
    if verb is not None and cut.low[verb.begin] in ("whoever", "whichever", "should"):
        return Direction(Side.FUTURE, cut.low[verb.begin], 0.8)  # "Whoever wins Friday's semi-final will …"
    if group is not None and group.first > at and is_dropped(cut, group):
        return Direction(Side.FUTURE, group.lemma, 0.8)  # "Sunday's concert has been called off"
    waits = group is not None and group.tense in (Tense.INFINITIVE, Tense.PRESENT)
    if appointed and (_is_voted_in(cut, at) or (waits and at > 0 and cut.low[at - 1] == "before")):
        return Direction(Side.FUTURE, cut.low[at - 1], 0.8)
    if direction.side is Side.PAST or (direction.side is Side.NONE and direction.sure):
        within = at > 0 and cut.low[at - 1] in ("during", "after", "since")
        return replace(direction, sure=0.98) if within else direction
    return _ahead(cut, at, direction, group, appointed=appointed) or Direction(Side.PAST, "'s", 0.8)


def _proceeds(cut: Words, group: Group) -> bool:
    behind = cut.low[group.last + 1 : group.last + 2]
    return group.tense is Tense.PRESENT and (group.lemma, *behind) in _PROCEEDING


_PROCEEDING = frozenset(
    (("go", "ahead"), ("take", "place"), ("kick", "off"), ("get", "underway"), ("go", "on"))
)


def _is_awaited(cut: Words, after: int) -> bool:
    end = next((at for at in range(after + 1, min(after + 6, len(cut) - 3)) if cut.low[at] == ","), None)
    if end is None or cut.low[end + 1] != "which" or cut.low[end + 2] not in ("are", "is"):
        return False
    return cut.low[end + 3] in ("expected", "due", "likely", "forecast", "tipped", "scheduled")


def _by_lead(cut: Words, at: int, nouns: tuple[str, ...], *, appointed: bool) -> Direction | None:
    """What the words before a time with "'s" and the noun behind it say alone."""
    before = cut.low[at - 1] if at else ""
    if before == "for" and appointed:
        return Direction(Side.FUTURE, "for", 0.8)  # "put forward two bills for Friday's session"
    if _is_behind(cut, at):
        return Direction(Side.PAST, cut.low[at - 2], 0.9)
    if not _STRUCK.isdisjoint(nouns):
        return Direction(Side.PAST, "'s", 0.98)  # "fans called for him to quit after Saturday's loss"
    if before == "to" and at > 1 and cut.low[at - 2] in ("invitation", "invitations") and appointed:
        return Direction(Side.FUTURE, "invitation", 0.75)  # "have accepted invitations to Monday's summit"
    if before in ("to", "into", "for") and not FINALS.isdisjoint(nouns[:2]):
        return Direction(Side.FUTURE, before, 0.8)  # "eased through to Sunday's final"
    if before in ("for", "over") and at > 1 and lemma(cut.low[at - 2]) in BLAMING:
        return Direction(Side.PAST, "'s", 0.9)  # "the driver blamed for Sunday's pile-up"
    seats = not _SEATS.isdisjoint(cut.low[max(at - 4, 0) : at])
    if seats and not (FINALS | _APPOINTED).isdisjoint(nouns[:2]):
        return Direction(Side.FUTURE, "seats", 0.8)  # "asked a fortune for seats at Sunday's final"
    return None


def _ahead(
    cut: Words, at: int, direction: Direction, group: Group | None, *, appointed: bool
) -> Direction | None:
    """The side of a clause that looks ahead, where its noun does as well."""
    if direction.side is not Side.FUTURE:
        return None
    subject = group is not None and group.first > at
    if subject and group is not None and _proceeds(cut, group):
        return direction  # "Wednesday's relay goes ahead"
    if cut.low[-1] == "?" and direction.sure >= _SURE:
        return direction  # "Who will take Monday's class?"
    if appointed or (not subject and _faces(direction.cue)):
        return direction  # "would be watching Thursday's figures", "may not withstand Friday's surge"
    before = cut.low[at - 1] if at else ""
    if before in ("after", "following"):
        return Direction(Side.PAST, before, 0.8)  # "will be without Lee after Saturday's sending-off"
    return direction if direction.sure >= _SURE and (before in _WITH_POSSESSIVE or subject) else None


def _faces(cue: str) -> bool:
    word = cue.rpartition(" ")[2]
    return (third_person(word) or lemma(word)) in _FACING


_LOOMING = frozenset("close looming approaching nearing near ahead".split())
_SURE = 0.9
_FACING = frozenset(
    "fear spare miss shun skip boycott attend host face withstand weather survive watch await join contest stage chair hold run organise organize win".split()
)
"""Verbs of what people go through, whatever it is called."""
