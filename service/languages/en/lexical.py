"""English verbs and nouns by what they do to an event: report it, plan it, begin it, deny it."""

REPORTING = frozenset(
    """say tell report announce acknowledge admit claim add state declare note explain insist write deny confirm
    reveal disclose testify warn assert allege comment estimate quote cite maintain concede repeat stress reply
    reiterate recall respond suggest describe predict complain emphasize contend inform boast joke tweet caution
    confess quip lament retort""".split()
)
COMPLEMENT_VERBS = REPORTING | frozenset(
    """think believe know hope fear show find learn hear see feel mean expect suspect doubt conclude determine decide
    agree indicate ensure understand realize discover guess suppose wish figure argue hint imply worry guarantee swear""".split()
)
PROSPECTIVE = frozenset(
    """plan expect agree intend want hope vow promise threaten pledge offer propose decide schedule order ask urge call
    aim seek prepare mean wish demand request require invite vote likely ready due set plans intention decision bid
    expected scheduled planned set slated poised be need have commit urge tell instruct direct allow enable
    right rights chance opportunity permission
    prefer poise slate choose warn authorize permit determine refuse decline
    tempt fit eligible eager keen willing anxious unlikely""".split()
)
OUTCOMES = frozenset("winner winners victor victors loser losers".split())
"""Who a match that is over makes."""
PLANNED_ADJECTIVES = frozenset(
    """scheduled expected planned due slated set supposed anticipated upcoming booked rescheduled rearranged timetabled
    pencilled penciled earmarked payable""".split()
)
BLAMING = frozenset("accuse arrest blame charge convict indict jail prosecute suspect try implicate".split())
DEFERRING = frozenset(
    """give delay postpone adjourn defer extend suspend have agree allow put hold set close ban order renew grant reserve
    promise vow plan want ask wait remand break recess""".split()
)
"""Verbs whose "until" lies ahead of what they tell: "gave the rebels until Friday"."""
LASTING = frozenset("last continue remain stay run work wait be live keep serve hold".split())
"""Verbs of what goes on for a while."""
INTRANSITIVE = frozenset(
    """vanish disappear faint sail retire arrive collapse emerge occur happen resign die erupt expire perish stay remain
    defect emigrate surrender swerve skid stumble depart falter dwindle linger abdicate capitulate converge subside elapse
    persist reappear resurface succumb drown explode capsize""".split()
)
"""Verbs without an object, whose past behind a noun is no participle of it: "a witness vanished"."""
