"""English closed-class words, by what they tell about the word that follows or precedes."""

BE = frozenset("am is are was were be been being 's 're 'm".split())
BE_PAST = frozenset(("was", "were"))
HAVE = frozenset("have has had having 've".split())
DO = frozenset(("do", "does", "did"))
MODALS = {
    "will": "will", "wo": "will", "'ll": "will", "shall": "shall", "would": "would", "'d": "would",
    "should": "should", "can": "can", "ca": "can", "cannot": "can", "could": "could", "may": "may",
    "might": "might", "must": "must",
}  # fmt: skip
NEGATIONS = frozenset(("not", "n't", "never", "hardly", "scarcely"))
DETERMINERS = frozenset(
    """a an the this these those my your his her its our their no some any each every all both many several few
    most another such 's more less two three four five six seven eight nine ten whose""".split()
)
PREPOSITIONS = frozenset(
    """of in on at by for with from to into onto over under between among through during against about around near
    within without toward towards across behind beyond above below amid despite per via than like atop inside
    outside along off up upon throughout except besides following including regarding pending""".split()
)
SUBJECTS = frozenset("i you he she it we they who which that there what".split())
RELATIVES = frozenset("who whom whose which".split())
SUBORDINATORS = frozenset(
    """that who whom whose which when where while because after before since until till if unless although though as
    whether once what how why whereas lest""".split()
)
COORDINATORS = frozenset("and but or nor yet".split())
MARKS = frozenset(', ; : ( ) [ ] — – -- - “ ” " « » ... …'.split())
QUOTES = frozenset('“ ” " « »'.split())
ADVERBS = frozenset(
    """also still already just now then always ever even only soon again yet once often first finally almost nearly
    further instead together away back ahead so very too quite rather far later earlier ago largely thus here
    there well long longer""".split()
)
NOT_ADVERBS = frozenset(
    """family july ally reply supply rally apply italy assembly monopoly only daily weekly monthly early likely
    friendly deadly anomaly butterfly fly rely imply comply multiply elderly""".split()
)
TIME_WORDS = frozenset(
    """monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december yesterday today tomorrow tonight overnight morning afternoon evening night
    noon midnight day days week weeks weekend month months year years decade decades century hour hours minute minutes
    spring summer autumn winter quarter mondays fridays tues thurs weds jan feb mar apr jun jul aug sep sept oct nov dec""".split()
)
NOT_PAST = frozenset(
    """need feed seed speed bed red indeed hundred sacred naked wicked armed unprecedented so-called supposed
    based exceed proceed succeed agreed-upon united embed breed bleed greed deed weed reed shed sled wed limited
    kindred aged rugged beloved talented gifted left-handed""".split()
)
NOT_ING = frozenset(
    """during morning evening nothing something anything everything king ring spring string thing being according
    including following regarding pending ceiling sterling wing bring sing sting swing cling beijing offspring sibling
    wedding notwithstanding outstanding ongoing building sporting managing""".split()
)
LIKE_NOUNS = frozenset(
    """file pound handover forecast bid split upset offset broadcast talk plan move report claim attack play race march rule vote strike score fire force face head hand place point
    name state market price rate share sale film show work call cut hit set cost rise fall drop gain increase decrease
    return start end visit offer order result question answer need use act fear hope love fight battle shift deal
    break lead loss guard guide host raid test trial trade transfer release support protest race record review report
    riot rally study survey threat veto view watch work worry wound charge change claim comment contact control
    benefit blast block board bomb balance access aid air arm award bank base bill book border case cause check
    stop turn list light level land labor interest influence impact help harm function fund fuel form focus field
    feature estimate dream doubt display dispute delay decline debate damage crash cover conduct concern campaign
    guarantee approach appeal aim address access mean troop toll press""".split()
)


def is_adverb(word: str) -> bool:
    """Tell whether ``word`` may stand inside a verb group without being part of it."""
    return word in ADVERBS or (word.endswith("ly") and len(word) > 4 and word not in NOT_ADVERBS)


OFTEN = frozenset(
    "usually normally ordinarily traditionally customarily invariably typically generally mostly often always never rarely"
    " seldom sometimes".split()
)
"""Adverbs of how often."""

UNTIL_NOW = (("the", "past"), ("the", "last"), ("these", "past"), ("this", "past"))
"""What makes "for" reach from end to end, and till now: "for the past ten years"."""
