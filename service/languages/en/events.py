"""English for the event finder, as one value."""

import re
from functools import lru_cache

from service.domain.event import EventClass, Status
from service.grammar.events import EventLexicon
from service.languages.en.closed import is_adverb
from service.languages.en.dating import Dating
from service.languages.en.fate import fate
from service.languages.en.judge import judge
from service.languages.en.lexical import BLAMING, LASTING, PROSPECTIVE, REPORTING
from service.languages.en.measured import measures
from service.languages.en.nominals import event_noun, nominal
from service.languages.en.nounphrase import noun_phrase
from service.languages.en.nouns import STOP_WORDS
from service.languages.en.phrases import ONWARD, head_noun, read, signal
from service.languages.en.roles import roles
from service.languages.en.standing import standing
from service.languages.en.verbs import PARTICIPLE, PAST, lemma

_ASPECTUAL = "begin start stop end finish continue resume halt complete cease reopen erupt commence conclude"
_STATES = """be have seem appear remain live know believe think want need hope love like own contain consist exist belong
depend include involve mean represent resemble deserve lack cost stand feel fear doubt expect wish consider worry hold"""
_PERCEPTION = "see hear watch witness observe listen view notice"
_I_ACTION = "try attempt plan offer order ask urge promise vow threaten agree refuse decline demand propose seek request"

CLASSES = (
    dict.fromkeys(_I_ACTION.split(), EventClass.I_ACTION)
    | dict.fromkeys(_STATES.split(), EventClass.STATE)
    | dict.fromkeys(_PERCEPTION.split(), EventClass.PERCEPTION)
    | dict.fromkeys(_ASPECTUAL.split(), EventClass.ASPECTUAL)
    | dict.fromkeys(REPORTING, EventClass.REPORTING)
)
_SCHEDULED = "order instruct summon command plan expect agree schedule set due slate slated intend be scheduled expected planned plans plan poised ready commit vow promise pledge decide decision go"
_GOVERNED = dict.fromkeys(PROSPECTIVE - {"refuse", "decline", "have"}, Status.POSSIBLE) | dict.fromkeys(
    _SCHEDULED.split(), Status.SCHEDULED
)
_CAUSING = "cause force lead enable prompt allow compel oblige"
_GOVERNED |= dict.fromkeys(("only", *_CAUSING.split()), Status.HAPPENED)
_MODALS = dict.fromkeys(
    ("would", "could", "should", "may", "might", "must", "can", "have to"), Status.POSSIBLE
) | dict.fromkeys(("will", "shall", "be to"), Status.SCHEDULED)
_EDGES = "on both in at by since until till from to during as of early late around about before after for over within between shortly just only soon here alone sometime so far possibly perhaps probably presumably , — –"
_WORD = re.compile(r"[^\W\d_]+(?:[.'’][^\W\d_]+)*|\d[\d,.]*\d|\d")


@lru_cache(maxsize=1024)
def stems(text: str) -> frozenset[str]:
    """The content words of a text, cut to what two tellings of one event share."""
    return frozenset(map(_stem, _WORD.findall(text.lower()))) - _NO_STEM


_NO_STEM = frozenset(("",))


@lru_cache(maxsize=8192)
def _stem(word: str) -> str:
    """What is left of a word, nothing of one without content."""
    if word in STOP_WORDS or len(word) < 2:
        return ""
    word = word.replace("’", "'").removesuffix("'s")
    if word in PAST or word in PARTICIPLE:
        return lemma(word)
    for ending in ("ations", "ation", "ings", "ing", "ians", "ian", "ies", "ed", "es", "ly", "s", "e"):
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            return word[: -len(ending)]
    return word


EVENTS = EventLexicon(
    read=read,
    judge=judge,
    fate=fate,
    standing=standing,
    dating=Dating,
    roles=roles,
    signal=signal,
    nominal=nominal,
    measures=measures,
    head_noun=head_noun,
    event_noun=event_noun,
    phrase=noun_phrase,
    lemma=lemma,
    adverb=is_adverb,
    stems=stems,
    classes=CLASSES,
    governed=_GOVERNED,
    modals=_MODALS,
    hypothetical=frozenset(("if", "unless", "whether", "lest")),
    edges=frozenset(_EDGES.split()),
    idle=frozenset("date age base compare relate locate situate entitle dub contain involve".split()),
    lying=frozenset(
        """ring link border surround overlook connect adjoin straddle flank total comprise number amount belong reach arise
        stem result serve consist live reside represent carry define govern regulate outline sell""".split()
    ),
    weighing=frozenset(("compare", "relate")),
    ordering=frozenset("order tell instruct urge advise ask direct command warn".split()),
    joints=frozenset("and but or so yet nor however meanwhile moreover".split()),
    opening=re.compile(r"(?:the\s+)?(?:first|opening)\b", re.IGNORECASE),
    beginnings=frozenset("begin start launch erupt open break invade attack commence".split()),
    part="of",
    possessive=("'s ", "’s "),
    shared=frozenset(("when",)),
    later="would",
    distant=frozenset(("would", "could", "might", "should")),
    compelled="have to",
    none="no",
    indefinite=frozenset(("a", "an")),
    lasting=LASTING,
    speakers=frozenset(("i", "we", "you")),
    within=frozenset(("in", "during", "throughout")),
    afterwards=frozenset("eventually later ultimately subsequently afterwards thereafter since".split()),
    deadlines=frozenset(("by",)),
    delays=frozenset(("until", "till")),
    awaiting=frozenset(
        "call bet hope wait press push campaign prepare brace look gear aim lobby plead pray argue train demand seek".split()
    ),
    deciding=frozenset(("decision", "resolution", "order", "ruling")),
    going=frozenset(
        ("under way", "underway", "ongoing", "in progress", "in force", "in session", "in place")
    ),
    agreeing=frozenset("agree vote decide commit vow promise pledge".split()),
    harming=frozenset("kill die perish drown wound injure hurt arrest detain rescue hospitalize".split()),
    proving=frozenset("show indicate prove demonstrate find".split()),
    delaying=frozenset("adjourn postpone delay defer remand reschedule recess".split()),
    pronouns=frozenset("he she it they most some many all both others".split()),
    owners=frozenset("his her its their our my".split()),
    questions=frozenset(("what", "how", "whether", "why")),
    particles=frozenset("in on over by".split()),
    settings=frozenset(("where", "when")),
    blaming=BLAMING,
    material=("known as", "known for", "made of", "made from", "made out of", "made up of"),
    raising=frozenset(
        f"""expect want ask order urge invite request require instruct authorize permit call need prefer forecast predict project
        {_CAUSING}""".split()
    ),
    behind=frozenset(("after", "since", "upon", "following")),
    dangling=frozenset(
        "ended ending into onto with than like per toward towards against past much most half part some last next this the a an due through".split()
    ),
    onward=ONWARD,
    contrasts=frozenset(("while", "whereas", "whilst")),
    spells=frozenset("break holiday holidays vacation recess season period festival".split()),
    seeming=frozenset("appear seem emerge transpire".split()),
    passing=frozenset("be spend mark celebrate observe".split()),
    planned=frozenset("schedule slate plan expect project book".split()),
)
