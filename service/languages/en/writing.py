"""English habits of writing: abbreviations, sentence openers, and lines that belong to the page."""

import re

from service.text.writing import Writing

_TITLES = """
mr mrs ms dr prof rev hon gov sen sens rep reps pres amb atty dist gen maj col lt capt cmdr adm brig sgt
cpl pvt pfc supt insp messrs mme mlle msgr fr br sr
"""
_CALENDAR = "jan feb mar apr jun jul aug sep sept oct nov dec tue tues wed thu thur thurs fri"
_STATES = (
    "ala ariz calif colo conn fla ga kan ky md mich minn mo mont neb nev okla pa tenn tex vt va wis wyo ont"
)
_OTHERS = (
    "vs v no nos fig vol ed eds pp ch sec approx est dept univ mt ft st ave blvd rd viz cf al e.g i.e ca"
)

ABBREVIATIONS = frozenset(f"{_TITLES} {_CALENDAR} {_STATES} {_OTHERS}".split())

_FINALS = "a.m p.m u.s u.k u.n e.u d.c u.s.a inc corp co ltd bros jr etc ph.d b.c a.d b.c.e n.y n.j l.a"

_OPENERS = """
a an the this that these those he she it they we i you his her its their our my your there here in on at
by from with for to of as if when while after before since until during under over about among between
and but or so yet nor both all some many most several other another each every no not what who where why
how which however meanwhile although though because despite according officials police one two three
"""

_FURNITURE = r"""
leave\ a\ (?:comment|reply) | your\ email\ address\ will\ not\ be\ published
| required\ fields\ are\ marked(?:\ \*)?
| (?:share|print|email|follow\ us|subscribe|sign\ up|log\ in|read\ more|related|advertisement|comments?)
  (?:\ (?:this|on|to|in|with|our|for)\b[^\n.]{0,60})?
| by(?:\ (?-i:[A-Z])[\w'’-]{0,20}\.?|\ and|,){2,8}
| (?:credit|source)s?:[^\n]{2,90}
| (?:photo|image)s?:(?:[ /,]+(?:(?-i:[A-Z])[\w'’.-]*|by|via|for|of|the|and|courtesy)){1,12}
| (?:additional\ )?(?:reporting|writing|editing)\ by\ [^\n]{2,120}
| (?:copyright\b|©)[^\n]{0,120}
| \S[^\n]{0,50}?\ {3,}\S[^\n]{0,50}?\ {3,}\S[^\n]{0,60}  # a row of a table
| [^\n]{0,40}[·|•]\ *\d{1,3}[- ]min(?:ute)?\ read | \d{1,3}[- ]min(?:ute)?\ read
| all\ rights\ reserved | (?:posted|filed)\ (?:in|under|by)\b[^\n]{0,60}
"""

_MONTH = r"(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\.?"
_WEEKDAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day,? "
WRITING = Writing(
    finals=frozenset(_FINALS.split()),
    openers=frozenset(_OPENERS.split()),
    leads=re.compile(
        rf"(?:{_WEEKDAY})?(?:{_MONTH} \d{{1,2}}|\d{{1,2}} {_MONTH}|{_MONTH})(?:,? \d{{4}})?", re.IGNORECASE
    ),
    furniture=re.compile(rf"(?:{_FURNITURE})[.:*]{{0,2}}", re.IGNORECASE | re.VERBOSE),
)
