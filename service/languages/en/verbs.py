"""English verbs: irregular forms, frequent regular ones, and from a form to its lemma."""

import re

_IRREGULAR = """
arise arose arisen|awake awoke awoken|be was been|bear bore borne|beat beat beaten|become became become|begin began begun
bend bent bent|bet bet bet|bid bid bid|bind bound bound|bite bit bitten|bleed bled bled|blow blew blown|break broke broken
breed bred bred|bring brought brought|broadcast broadcast broadcast|build built built|burn burnt burnt|burst burst burst
buy bought bought|cast cast cast|catch caught caught|choose chose chosen|cling clung clung|come came come|cost cost cost
creep crept crept|cut cut cut|deal dealt dealt|dig dug dug|do did done|draw drew drawn|dream dreamt dreamt|drink drank drunk
drive drove driven|eat ate eaten|fall fell fallen|feed fed fed|feel felt felt|fight fought fought|find found found
flee fled fled|fling flung flung|fly flew flown|forbid forbade forbidden|forecast forecast forecast|forget forgot forgotten
forgive forgave forgiven|freeze froze frozen|get got got|give gave given|go went gone|grind ground ground|grow grew grown
hang hung hung|have had had|hear heard heard|hide hid hidden|hit hit hit|hold held held|hurt hurt hurt|keep kept kept
kneel knelt knelt|know knew known|lay laid laid|lead led led|lean leant leant|leap leapt leapt|learn learnt learnt
leave left left|lend lent lent|let let let|lie lay lain|light lit lit|lose lost lost|make made made|mean meant meant
meet met met|mistake mistook mistaken|offset offset offset|outdo outdid outdone|overcome overcame overcome
overtake overtook overtaken|overthrow overthrew overthrown|pay paid paid|plead pled pled|prove proved proven|put put put
quit quit quit|read read read|rebuild rebuilt rebuilt|retake retook retaken|rethink rethought rethought|rewrite rewrote rewritten
rid rid rid|ride rode ridden|ring rang rung|rise rose risen|run ran run|say said said|see saw seen|seek sought sought
sell sold sold|send sent sent|set set set|sew sewed sewn|shake shook shaken|shed shed shed|shine shone shone|shoot shot shot
show showed shown|shrink shrank shrunk|shut shut shut|sing sang sung|sink sank sunk|sit sat sat|sleep slept slept
slide slid slid|speak spoke spoken|speed sped sped|spend spent spent|spill spilt spilt|spin spun spun|split split split
spread spread spread|spring sprang sprung|stand stood stood|steal stole stolen|stick stuck stuck|sting stung stung
strike struck struck|strive strove striven|swear swore sworn|sweep swept swept|swell swelled swollen|swim swam swum
swing swung swung|take took taken|teach taught taught|tear tore torn|tell told told|think thought thought|throw threw thrown
undergo underwent undergone|understand understood understood|undertake undertook undertaken|undo undid undone
uphold upheld upheld|upset upset upset|wake woke woken|wear wore worn|weep wept wept|win won won|wind wound wound
withdraw withdrew withdrawn|withhold withheld withheld|withstand withstood withstood|write wrote written|sow sowed sown
mow mowed mown|hew hewed hewn|strew strewed strewn|shear sheared shorn|tread trod trodden|stride strode stridden|slay slew slain
foresee foresaw foreseen|oversee oversaw overseen|override overrode overridden|overrun overran overrun|forsake forsook forsaken
weave wove woven|befall befell befallen|mislead misled misled|outgrow outgrew outgrown|partake partook partaken|redo redid redone
remake remade remade|repay repaid repaid|resell resold resold|sling slung slung|spit spat spat|string strung strung
dwell dwelt dwelt|smell smelt smelt|spell spelt spelt|spoil spoilt spoilt|wring wrung wrung|smite smote smitten
stink stank stunk|slit slit slit|thrive throve thriven|sneak snuck snuck
unwind unwound unwound|overhear overheard overheard|foretell foretold foretold|outsell outsold outsold
"""

_REGULAR = """abolish accomplish astonish attach banish bless cherish coax confess detach diminish dispatch distinguish
    embarrass fetch flourish furnish guess miss nourish oppress poach preach refresh snatch surpass toss trespass
abandon abdicate abduct accede accelerate accept accompany accuse achieve acknowledge acquire act adapt add address
adjourn admit adopt advance advise affect afford agree aim alienate allege alleviate allocate allow amend annex
announce answer anticipate appeal appear apply appoint appreciate approach approve argue arrange arrest arrive ask
assassinate assemble assert assess assign assume assure attack attempt attend attract authorize avenge avoid await
award ban bar base battle befriend believe belong besiege blame blast block board bolster bomb bombard boost borrow
boycott broaden bury calculate call cancel capitalise capitalize capsize capture care carry cause cease celebrate
challenge change charge chase check cite claim clarify clash clear close collapse collect collide combine commemorate
comment commit compare compensate compete complain complete comply comprise concede conceive conclude condemn conduct
confirm confiscate confront congratulate conquer consider consist consolidate constrain construct contact contain
continue contribute control convene converge convict convince cooperate coordinate cover crack crash create criticise
criticize cross crush curtail damage dangle debate decide decipher declare decline decorate decrease decree deem
deepen defeat defect defend defer define defuse defy delay deliver demand demolish demonstrate denounce deny depart
depend depict deploy depose deprive derail describe deserve designate destroy detain detect deter deteriorate
determine detonate devastate develop diagnose die disappear disclose discover discuss dismantle dismiss disperse
displace disqualify disrupt dissolve distribute divert divide dominate donate double doubt drag drift drop drown
dwindle earn ease eject elaborate elect eliminate embark embezzle emerge emphasize employ empower enable encourage end
endanger endorse enforce engage enhance enjoy enlarge enrich enrol enroll ensue ensure enter entice entitle entrust
envisage equip erode erupt escape establish estimate evacuate evict evolve examine exceed exchange exclude execute
exercise exert exhume exist expand expect expel experience expire explain explode explore expose express extend
extinguish extradite face facilitate fail falsify fasten fear feature file fill finalise finalize finish fire fix
flood fluctuate focus foil follow force form formulate foster free fuel fulfil fulfill function fund gain galvanize
gather generate govern graduate grant greet grieve guarantee guard guide halt hamper hand handle happen harass harm
hasten help hijack hinder hire hope hospitalise hospitalize host hover identify ignore impeach implement impose
impress improve inaugurate include incorporate increase incur indicate infect inform infringe inherit initiate injure
insist inspect inspire install instil instruct insulate insure integrate intend intensify interpret intervene
interview introduce invade invest investigate invite invoke involve issue jail join joke judge jump justify kick
kidnap kill kiss knock lack land last laugh launch lift like limit link list listen live load lobby locate look loosen
loot love lower maintain manage march mark marry mass match matter mediate mention merge mobilise mobilize modernise
modernize monitor mount mourn move mull murder nab name narrate narrow nationalise nationalize near need negotiate
nominate note notice obey object observe obstruct obtain occupy occur offend offer open operate oppose order organise
organize oust outline outnumber overlook overrun owe own pardon participate pass pause pencil perform perish permit
persevere persist persuade pick plan plant play please pledge plot plunge point poison pose possess postpone pound
pour praise precede predict prefer prepare prescribe present preserve press pressure prevail prevent print privatise
privatize proceed process proclaim procure produce prohibit promise promote prompt propose prosecute protect protest
provide provoke publish pull punish purchase pursue push qualify quash quell question race raid rain raise rally
ratify reach react reaffirm realise realize rebound rebuff recall recapture receive recognise recognize recommend
reconcile recover recruit reduce refer reflect refrain refurbish refuse reimburse reinforce reinstate reiterate reject
relate relax release relinquish relive relocate rely remain remember remove renew renounce renovate reopen repair
repatriate repeat replace replenish reply report represent request require rescind rescue resemble resettle resign
resist resolve respond rest restore restrain restrict result resume resurface retain retaliate retire retreat return
reveal reverse review revise revive revoke rule rush sack safeguard sail sanction save scale schedule score scrutinise
seal search secede secure seem seize sentence serve settle sever shape share shell shift shock shun sign signal slam
slash slip slow smash smuggle soar solicit solve sort sound spark specialise specialize speculate sponsor spur spurn
stab stabilise stabilize stage start state stay stem step stipulate stop storm strengthen stress stretch struggle
study submit subside subsidise succeed succumb sue suffer suggest summon supervise supply support suppose suppress
surge surmount surprise surrender surround survive suspect suspend sustain switch tackle talk target tend terminate
test testify thank threaten thwart tighten tolerate topple total touch tour track trade trail train transfer transform
transmit travel traverse treat trigger try tumble turn uncover undermine unify unite unravel unveil update urge use
vaccinate vanish verify veto view violate visit vote vow wait walk want warn wash watch weaken weigh welcome widen
wish withhold witness wonder woo work worry worsen wound yearn yield
berth darken debut disembark roll dock lapse premiere reconvene relaunch
"""

PAST: dict[str, str] = {}
PARTICIPLE: dict[str, str] = {}
BASE: set[str] = set(_REGULAR.split())
for _row in _IRREGULAR.replace("\n", "|").strip("|").split("|"):
    _base, _past, _participle = _row.split()
    BASE.add(_base)
    PAST[_past] = _base
    PARTICIPLE[_participle] = _base
PAST |= {"were": "be", "dreamed": "dream", "burned": "burn", "learned": "learn", "lit": "light"}
PARTICIPLE |= {"gotten": "get", "born": "bear", "proved": "prove", "shown": "show", "hanged": "hang"}
PAST.pop("lay", None)
PAST["lay"] = "lie"

_ODD = {"is": "be", "are": "be", "am": "be", "being": "be", "has": "have", "does": "do", "goes": "go"}
_ONE_SYLLABLE = re.compile(r"[^aeiou]{1,3}[aeiou][^aeiouwxy]")
_DOUBLED = frozenset("bdgmnprtl")
_E_ENDINGS = (
    "at",
    "iz",
    "is",
    "v",
    "c",
    "g",
    "us",
    "as",
    "os",
    "ur",
    "ir",
    "uc",
    "dl",
    "bl",
    "tl",
    "gl",
    "pl",
    "ut",
    "rs",
    "ns",
)


def lemma(form: str) -> str:
    """The base of a verb form in lower case: "seized" gives "seize", "began" gives "begin"."""
    if form in BASE:
        return form
    irregular = _ODD.get(form) or PAST.get(form) or PARTICIPLE.get(form)
    if irregular:
        return irregular
    if form.endswith(("ied", "ies")):
        return form[:-3] + ("y" if len(form) > 4 else "ie")
    if form.endswith("ed"):
        return _stem(form[:-2])
    if form.endswith("ing") and len(form) > 4:
        return _stem(form[:-3])
    return third_person(form) or form


def third_person(form: str) -> str | None:
    """The base of a form in -s that is a known verb, or ``None``."""
    if not form.endswith("s") or form.endswith("ss"):
        return None
    if form[:-1] in BASE:
        return form[:-1]
    if form.endswith("es") and form[:-2] in BASE:
        return form[:-2]
    return form[:-3] + "y" if form.endswith("ies") and form[:-3] + "y" in BASE else None


_ONE_L = frozenset(
    """quarrel label level marshal model rival channel tunnel counsel shovel unravel bedevil pedal medal dial equal shrivel grovel
    swivel duel signal""".split()
)
"""Verbs whose "l" is doubled in British spelling alone: "quarrelled"."""


_NO_E, _SHORT = ("oat", "eat", "out", "oot", "eet", "ait", "oit"), 6


def _stem(stem: str) -> str:
    if len(stem) < 3 and stem.endswith("y"):
        return stem[:-1] + "ie"
    if stem in BASE:
        return stem
    if stem + "e" in BASE:
        return stem + "e"
    doubled = len(stem) > 3 and stem[-1] == stem[-2] and stem[-1] in _DOUBLED
    if doubled and (stem[:-1] in BASE or stem[-1] != "l" or stem[:-1] in _ONE_L):
        return stem[:-1]
    if stem.endswith(_NO_E) and len(stem) <= _SHORT:
        return stem  # "floated", "treated", "shouted"
    if stem.endswith(("ay", "oy", "ey")) or stem[-2:] in (
        "in",
        "en",
        "er",
        "ow",
        "ck",
        "sh",
        "ch",
        "ss",
        "lt",
        "nt",
        "st",
    ):
        return stem
    return stem + "e" if stem.endswith(_E_ENDINGS) or _ONE_SYLLABLE.fullmatch(stem) else stem
