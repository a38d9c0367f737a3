"""Names and numbers that only look like times: they are found first, so that nothing inside them is read."""

import re
from collections.abc import Callable

from service.domain.expression import Refused
from service.grammar.pattern import GAP, trie
from service.grammar.rule import LexicalRule, Match
from service.languages.en.lexicon import MONTH_NAMES, MONTHS, NUMBER, SEASONS, UNITS, WEEKDAY_NAMES, WEEKDAYS
from service.languages.en.titles import WORK

NAMES = (
    "orwell's 1984", "the 1812 overture", "1812 overture", "nineteen eighty-four", "sheffield wednesday", "ruby tuesday", "wednesday addams", "tuesday weld", "taking back sunday", "the happy mondays",
    "happy mondays", "thursday murder club", "the man who was thursday", "man who was thursday", "friday mosque", "good friday agreement", "tgi fridays", "casual fridays", "man friday",
    "the mail on sunday", "mail on sunday", "independent on sunday", "scotland on sunday", "ireland on sunday", "wales on sunday", "sunday times", "sunday telegraph", "sunday mirror", "sunday express",
    "monday night football", "saturday night live", "saturday night fever", "saturday evening post", "sundays river",
    "monday.com", "monday-morning quarterback", "bloody sunday inquiry", "freaky friday", "my man friday",
    "20th century fox", "twentieth century fox", "20th century studios", "21st century fox",
    "corpus christi, texas", "corpus christi, tex", "father christmas", "the nightmare before christmas",
    "nightmare before christmas", "joe christmas", "christmas island", "easter island", "easter rising", "memorial day parade inc",
    "the halloween franchise", "groundhog day (film", "the movie groundhog day", "black friday (film",
    "daily mail", "daily telegraph", "daily mirror", "daily express", "daily news", "daily planet", "daily beast", "daily star",
    "weekly standard", "usa today", "russia today", "india today", "psychology today", "world today",
    "apocalypse now", "human rights now", "democracy now", "back to the future", "tomorrow never dies", "one day more",
    "28 days later", "one hundred years of solitude", "days of thunder", "24 hours of le mans", "60 minutes", "48 hours",
    "thirty years' war", "thirty years war", "hundred years' war", "hundred years war", "seven years' war", "seven years war",
    "six-day war", "six day war", "eight-year war", "yom kippur war", "winter war", "arab spring", "prague spring",
    "august wilson", "april fool", "may day call", "june carter", "june allyson", "april lavigne", "january jones",
    "march madness", "march hare", "march of dimes", "second world war", "first world war", "third world", "second life",
    "windows 95", "windows 98", "windows 2000", "office 2000", "office 2010", "office 2016", "office 2019", "peugeot 2008",
    "summer olympics committee", "winter palace", "fall river", "winter garden", "spring valley", "silver spring", "palm springs",
    "battlefield 1942", "anno 1800", "anno 1404", "anno 1602", "anno 1701", "anno 2070", "the long good friday", "long good friday",
    "ten years after", "tuesdays with morrie", "sunday silence", "easter road", "friday harbor", "friday harbour", "tuesday market place", "saturday market place",
    "seventeen seventy", "town of 1770", "sunday oliseh", "sunday mba", "thursday island", "christmas humphreys", "the sundays",
    "new year honours", "new year's revolution", "light years", "light-years", "light year", "light-year",
    "twenty questions", "first lady", "second lady", "night watchman", "night shift", "midnight blue", "midnight sun",
    "midnight express", "morning star", "morning glory", "evening standard", "evening primrose", "monday blues",
    "decade of the rosary", "decades of the rosary", "del mar", "mar del plata", "mar-a-lago", "a hard day's night", "hard day's night", "ruby tuesdays",
    "joe friday", "manic monday", "blue monday", "stormy monday", "gloomy sunday", "sunday bloody sunday", "friday i'm in love",
    "any given sunday", "sunday school", "sunday best", "sunday league", "sunday driver", "saturday job", "saturday girl", "casual friday",
    "the tonight show", "tonight show", "blade runner 2049", "cyberpunk 2077", "2001: a space odyssey", "midnight cowboy", "midnight run",
    "yesterday once more", "summer of love", "winter of discontent", "day of the dead", "day of the jackal", "days of our lives",
    "days of heaven", "seasons of love", "black september", "1860 munich", "red october", "slaughter and may", "the guns of august", "guns of august", "month of sundays", "1860 münchen", "the remains of the day", "remains of the day", "long day's journey into night",
)  # fmt: skip
_STREET = (
    "street|avenue|road|row|boulevard|drive|lane|way|court|place|square|terrace|block|highway|parkway|circle|crescent|plaza|"
    "broadway|bowery|parade|promenade|gardens|grove|embarcadero|strand|mews|alley|turnpike|pike|quay|wharf|esplanade|st\\.|ave\\.?|rd\\.?|blvd\\.?|dr\\.|ln\\."
)
_NUMBERED = frozenset(
    """amendment bug defect courtroom sign flight boeing airbus route model windows office item lot lots page pages pp bill room ba aa ua square peugeot psalm
    resolution article section channel highway interstate bus apartment apt suite box rule sonnet opus no nos serial iso rfc
    part class gate level extension ext platform track exhibit form unit pin code id badge invoice ticket docket case chapter
    verse figure fig table column row seat line locker cell squadron regiment battalion asteroid comet version build
    release port error patch kernel chip russell nikkei ftse s&p dax cac yamaha kawasaki honda suzuki ducati bmw canon nikon dell
    xerox lexmark olivetti volvo fiat saab porsche mercedes formula area zone grid hull engine locomotive tram drawer
    thread server building cabin license licence permit patent u.s route pier dial expo ms sample
    vol vols volume issue marker milepost buoy beacon checkpoint postcode hangar warehouse berth bay footnote footnotes entry entries folio endnote shelf flat booth bench cask barrel crate pew plot peg pylon stall memo memorandum hymn hymns reference ref para bib sheet letter p kit excel powerpoint sharepoint autocad photoshop""".split()
)
"""Words that a number names one of: "gate 1815", "Class 1900"."""
_TOLD = frozenset(
    "pin code passcode password number combination extension id zip postcode badge serial".split()
)
_WHOSE_NUMBER = frozenset(
    """order account case part serial model reference tracking registration policy invoice ticket flight licence license badge lot phone
    telephone fax id claim batch grant docket passport reservation confirmation booking sort postal zip pin bin job catalogue catalog
    item route page room bus""".split()
)
_GROUPS = frozenset(
    """flock herd crowd total fleet collection group sample convoy force army garrison congregation audience library stock
    pile staff swarm pack batch shipment cargo team crew party population column score rating height altitude depth weight capacity speed tally""".split()
)
_BEFORE_TITLE = re.compile(rf"(?:{WORK}s?|episode|the hit|starring in|starred in),? [\"'“‘]?$", re.IGNORECASE)
_AFTER_TITLE = re.compile(
    rf"[\"'”’]?(?: \([^)]{{0,24}}{WORK}|,? (?:starred|starring|co-starr\w+|stars [A-Z])"
    rf"|,? (?:(?:was|were|is|being) )?(?:staged|directed|remade|filmed|screened|premiered|rebooted)(?![a-z])"
    rf"|,? (?:an?|the) (?:[\w'’-]+ ){{0,2}}(?:{WORK}|picture)(?![a-z])"
    rf"|,? (?:is|was|became|remains) (?:not )?(?:a|an|the|his|her|their) (?:[\w'’-]+ ){{0,2}}(?:{WORK}|hit)(?![a-z])|,? the {WORK})"
)
_LED = (
    "on ",
    "at ",
    "since ",
    "by ",
    "until ",
    "before ",
    "for ",
    "last ",
    "this ",
    "next ",
    "every ",
    "late ",
    "early ",
)


def stands_as_title(text: str, start: int, end: int) -> bool:
    """Whether what stands here is a work: "the film Black Friday", "Independence Day was directed by …"."""
    before = text[max(0, start - 24) : start]
    if _BEFORE_TITLE.search(before) or (is_quoted(text, start, end) and _PLAYED.search(before)):
        return True
    return not before.lower().endswith(_LED) and _AFTER_TITLE.match(text, end) is not None


def is_quoted(text: str, start: int, end: int) -> bool:
    """Whether quotation marks hold this and nothing else, as they hold a title: "1917"."""
    closed = text[end : end + 2].lstrip(",.")[:1]
    if text[start - 1 : start] == "'":
        return closed == "'" and not text[start - 2 : start - 1].isalnum()
    return text[start - 1 : start] in _OPENING and closed in _CLOSING


_PLAYED = re.compile(
    r"\b(?:staged?|staging|perform\w*|direct\w*|rehears\w*|sang|sings?|wrote|watch\w*|screen\w*|read|starred) .\Z"
)
"""What is done with a play, a song, a book whose title is quoted."""
_OPENING, _CLOSING = ('"', "“", "‘"), ('"', "”", "’")


def _refused(reason: str) -> Callable[[Match], Refused]:
    return lambda m: Refused(reason)


def _by_word() -> dict[str, list[str]]:
    """The names by the word each is found by: its first that is not also an everyday word."""
    table: dict[str, list[str]] = {}
    for name in NAMES:
        words = re.split(r"[ .'-]", name)
        word = next(word for word in words if word not in ("the", "my", "a", "one"))
        table.setdefault("#" if word[0].isdigit() else word, []).append(name)
    return table


def _written_as_name(m: Match, text: str) -> bool:
    """A name keeps its capitals; the few common phrases among them need none."""
    written = text[m.start("name") : m.end()]
    return m["name"] in _PHRASES or written[0].isupper() or (written[0].isdigit() and not written.islower())


_PHRASES = frozenset(
    ("light years", "light-years", "light year", "light-year", "night watchman", "night shift", "midnight blue", "first lady",
     "second lady", "decade of the rosary", "decades of the rosary", "march madness", "monday-morning quarterback")
)  # fmt: skip


def _address(m: Match, text: str) -> bool:
    """The street has its capital: "1812 Main Street", not "in 2014 street fighting"."""
    return (
        text[m.start("street")].isupper()
        and text[m.start("name") if m["name"] else m.start("street")].isupper()
    )


def _numbers_something(m: Match, text: str) -> bool:
    """The word before says what the number is: a gate, a PIN, one of a flock."""
    before = text[max(0, m.start() - 32) : m.start()]
    if _is_marked(m, text, before):
        return True
    before = before.lower()
    words = before.replace("(", " ").split()[-2:]
    if not words or before[-1] not in " \n#":
        return False
    first, last = words[0].rstrip(".,"), words[-1].rstrip(".:#").removesuffix("'s").removesuffix("’s")
    if words[-1].endswith(".") and len(last) > _SHORT_WORD and before[-1] == " ":
        return False  # "THE CITY: A TABLE. 1204, Latins sack the palace."
    if last in _NUMBERED:
        return (
            last not in _PLAIN
            or text[m.start() - len(words[-1]) - 1].isupper()
            or (last == "form" and first in _FILLED)
        )
    if last in ("is", "was"):
        return first in _TOLD
    filed = last in _FILED and text[m.end() : m.end() + 1] == "/"  # "case 1984/90"
    label = text[m.start() - 1 - len(last) : m.start() - 1]
    filed = filed or (first in _WHOSE_NUMBER and label.isalpha() and label.isupper())  # "catalogue RCA 2016"
    if filed or last in _TOTALLING or before.endswith(("of which ", "of whom ")):
        return True  # "The herd numbered 2014 head, of which 1950 were ewes"
    if last in ("number", "account", "code"):
        return first in _WHOSE_NUMBER or last == "account"
    if last in ("at", "to"):
        return first in _REACHED or (last == "to" and first in _TOLD)
    if last == "in" and words[0] in (
        "one",
        "two",
        "three",
    ):  # A share, but not "one. In 1974", "won one in 1974".
        year = m.end() - m.start() == _YEAR and "1700" <= m.group() <= "2100"
        return not year or _SHARED.search(before) is not None
    if last == "the":
        return m.end() - m.start() == 4 and _NOTHING_OF_IT.match(text, m.end()) is not None
    if first in ("a", "an"):
        return (
            _is_make(text[max(0, m.start() - 32) : m.start()].rsplit(maxsplit=1)[-1], last)
            and m.end() - m.start() == 4
        )
    if last == "of":
        return (
            first in _GROUPS
            and not before.endswith(_ERAS)
            and text[m.end() : m.end() + 1] in (" ", ".", ",", ";")
        )
    return last in ("text", "dial", "press", "type", "number") and text[m.end() :].startswith((" to ", "."))


_ERAS = tuple(f"the {group} of " for group in ("team", "crew", "party", "army", "fleet", "staff", "pack"))
"""Whom a year tells apart, as it does "the class of 1998"."""
_FILLED = frozenset(
    "file filed complete completed completing sign signed submit submitted in use filing".split()
)
"""What is done with "form 2011"."""
_TOTALLING = frozenset("ranked numbered numbering totalled totaled totalling totaling counted".split())
_FILED = frozenset(
    "case file petition application directive regulation resolution decree law bill act docket decision opinion order judgment".split()
)


def _is_marked(m: Match, text: str, before: str) -> bool:
    """What stands right around the number says so: an airline's letters, a squadron, a list of counts, an author."""
    if (
        _LETTERED.search(before)
        or _ROUTED.search(before)
        or _SPANNED.search(before)
        or _ENDING.search(before)
        or _REPORTED.search(before)
        or (_CODED.search(before) and _BEHIND_CODE.match(text, m.end()))
    ):
        return True
    year = m.end() - m.start() == _YEAR
    return (
        _UNIT_NEXT.match(text, m.end()) is not None
        or (year and _SHOWN.search(before) is not None and text[m.end() : m.end() + 1] in " .,;?!")
        or (year and _LISTED.search(before) is not None and _OF_A_KIND.match(text, m.end()) is not None)
        or (_POSSESSED.search(before) is not None and _ENDS.match(text, m.end()) is not None)
        or (
            _SHOWS.match(text, m.end()) is not None
            and _OF_ALL.search(text, max(0, m.start() - _FAR), m.start()) is not None
        )
    )


_SPANNED = re.compile(
    r"\b(?:numbers|numbered|patches|releases|builds|kits|forms|articles|sections|nos\.?|ports|threads|apartments|suites|plots|units|platforms|lots|pages|rooms|seats|tickets|mileposts|markers|gates|exits|junctions|rows|cells|cabins|houses) (?:\d+ (?:through|to|and|or|-) )?$",
    re.IGNORECASE,
)
"""What stands before each number of "part numbers 1420 through 1955"."""
_YEAR, _SHORT_WORD, _FAR = 4, 4, 90
_SHARED = re.compile(
    r"\b(?:chances?|odds|risk|probability|about|roughly|some|just|only) (?:of )?(?:one|two|three) in $"
)
_ROUTED = re.compile(r"\b(?:postcode|eircode) [A-Z]\d\d $", re.IGNORECASE)
_CODED = re.compile(r"(?:^|[^\w.])(?!US|UK|EU|UN|AD|CE|BC|LA|DC|NY|FA|PM|AM|TV|AH)[A-Z][A-Z\d] $")
"""The letters of "LH 2030 to Warsaw" and of "the trawler GY 1945, sold"."""
_BEHIND_CODE = re.compile(r" (?:to|from) [A-Z]|, [a-z]|\)")
_SHOWN = re.compile(r"\b(?:shot|filmed|directed|rewatched|watched|screened) $")
"""Who "shot 1917" made a film."""
_POSSESSED = re.compile(r"[A-Z][\w-]+['’]s $")
_UNIT_NEXT = re.compile(
    r" (?:Squadron|Flight|Wing|Battery|Regiment|Commando|Company|Battalion|Brigade|Troop|Field|Series(?! (?:between|against)))\b"
)
"""The unit of "pilots of 1426 Flight"."""
_LISTED = re.compile(r"\d [a-z]+(?:s|ae|men|children|people)(?: of [a-z ]{2,20})?,? (?:and )?\Z")
_OF_A_KIND = re.compile(r" (?:[a-z]+ )?[a-z]{2,}s\b(?<!ss)")
"""What stands around the number of "2010 rifles, 1990 mortar bombs"."""
_ENDS = re.compile(
    r"[?!.;:]|,? (?:is|was)\b|$| (?:\w+ed|outsold|sold|beat|won|lost|made|has|had) (?:the|an?|its|his|her|their|more|no|\d)\b"
)
"""What follows the title of "Orwell's 1984"."""
_LETTERED = re.compile(r"(?:^|[^\w.])[A-Z]{1,3}-$|\bNo\.? ?\d{1,2}-$|\bU\.?S\.?C\.? (?:§+ )?$")
"""The letters of "B-2019", the number of "No. 18-1916", the code of "42 U.S.C. 1983"."""
_NOTHING_OF_IT = re.compile(
    r"(?:[.,;]| (?:and|are|but|with|by|headlined|toured|sang|performed|recorded|was won|was run))(?! \d)"
)
"""What follows "the 1500" when it is a race: no noun that a year could describe."""
_OF_ALL = re.compile(r"\bOf the \d[\d,]* [^.;]*, \Z")
"""What stands before the part of "Of the 1987 voters, 1024 favoured it"."""
_SHOWS = re.compile(r" (?!the |an? )[a-z]+(?:ed|t)\b")
_ENDING = re.compile(
    r"\b(?:registration|number|numbers|plate|card|code|account)s? (?:ending|beginning|starting)(?: in| with)? $"
)
_REPORTED = re.compile(
    r"\d (?:F\.\d?d?|F\. ?Supp\.(?: ?\dd)?|U\.S\.|S\. ?Ct\.|L\. ?Ed\.(?: ?\dd)?|A\.C\.|W\.?L\.?R\.?|All E\.?R\.?|[A-Z]\.[A-Z]?\.?\dd) $"
)
"""The reporter before the page of "410 F.2d 1970"."""
_REACHED = frozenset(
    "estimated put rated valued counted capped numbered priced timeout limit maximum value count score revs revved revving".split()
)


def _is_make(written: str, word: str) -> bool:
    """ "A Triumph 2000": a capitalised word that is no month, season or day."""
    return written[0].isupper() and word.isalpha() and len(word) > 2 and word not in _DATED


_DATED = frozenset(
    (*MONTHS, *WEEKDAYS, *SEASONS, "christmas", "easter", "thanksgiving", "halloween", "fiscal", "circa")
)
_PLAIN = frozenset(
    "building server office class part formula area expo engine form line model release table bill case build level".split()
)
"""Of these only the capitalised word numbers: "Class 1900", but "the class 2014 graduates"."""


def _a_title(m: Match, text: str) -> bool:
    """ "Gloomy Sunday is a song": a weekday after a capital, spoken of as a work."""
    if m["year"] and _NAMED_WORK.search(text, max(0, m.start() - 12), m.start()):
        return True
    if m["year"]:
        led = (
            _LEADS.search(text, max(0, m.start() - 8), m.start()) is not None
        )  # "In 1854 a book praised him."
        return is_quoted(text, m.start(), m.end()) or (
            not led and _AFTER_TITLE.match(text, m.end()) is not None
        )
    word = text[max(0, m.start() - 24) : m.start()].rstrip().rpartition(" ")[2]
    return (
        text[m.start("word")].isupper()
        and word[:1].isupper()
        and word.isalpha()
        and stands_as_title(text, m.start(), m.end())
    )


_LEADS = re.compile(r"\b(?:in|since|until|till|by|before|after|from)\s\Z", re.IGNORECASE)
_NAMED_WORK = re.compile(r"\b(?:novel|film|movie|album|musical|song|thriller) \Z")
"""What stands before the title of "the film 1917"."""


def _all_capitals(m: Match, text: str) -> bool:
    """ "Three Days of the Condor": every word of weight has its capital, and the sentence around has not."""
    words = [word for word in text[m.start() : m.end()].split() if word.lower() not in _SMALL]
    if not all(word[0].isupper() for word in words) or text[m.start() : m.end()].isupper():
        return False
    follow = [word for word in text[m.end() : m.end() + 40].split()[:4] if word.isalpha() and len(word) > 2]
    return bool(follow) and sum(word.islower() for word in follow) * 2 > len(follow)


_SMALL = frozenset("the a an of in on to and or with without from at for my".split())


_QUOTED_DAYS = (
    "independence day",
    "groundhog day",
    "halloween",
    "valentine's day",
    "mother's day",
    "father's day",
    "labor day",
    "memorial day",
    "christmas day",
    "new year's eve",
    "thanksgiving",
)
"""Days that nobody puts between quotation marks but who means a film, a song, a play."""


def _with_surname(m: Match, text: str) -> bool:
    """ "Mr. Noon", "Ms. Winter"."""
    before = text[max(0, m.start() - 20) : m.start()]
    called = (
        before.endswith(_FORMS) or _CALLED.search(before) is not None or _BORNE.search(before) is not None
    )
    if m.group() in MONTHS:
        called = called or _KIN_BEFORE.search(before) is not None or _AGED.match(text, m.end()) is not None
        called = called or _HOUSED.search(before) is not None or _PLACED.search(before) is not None
        called = called or _HUED.search(before) is not None
        firm = _FIRM.match(text, m.end())
        called = called or (firm is not None and firm[1].lower() not in MONTHS)
        called = called or _APPOSED.match(text, m.end()) is not None
    if _AGE_NEXT.match(text, m.end()):
        called = called or before.rstrip(" ").rpartition(" ")[2].istitle()  # "Lucas Friday, 23, beat him"
    called = called or _SELF_CALLED.search(before) is not None or _RECORDED.search(before) is not None
    if m.group() in WEEKDAYS:
        called = called or (_MADE_BY.search(before) is not None and text.startswith(", ", m.end()))
    named = _NAMED.search(before) is not None and _ENDS_NAME.match(text, m.end()) is not None
    called = called or named
    called = called or _KIN.match(text, m.end()) is not None
    if m.group() == "friday" and not before.lower().endswith(_LED):
        called = called or _CRUSOE.search(text, max(0, m.start() - 120), m.end() + 120) is not None
    if m.group() in _FEASTS:
        called = called or _is_of_feast(m, text, before)
    return text[m.start()].isupper() and (called or _is_surname(m, text, before))


def _is_surname(m: Match, text: str, before: str) -> bool:
    """Tell "Rick Monday homered" and "Luke Easter, who" from "at Sydney Monday" and "King Harry Monday said"."""
    rest, _, forename = before.rstrip(" ").rpartition(" ")
    if forename not in _FORENAMES or not before.endswith(" "):
        return False
    before_it = rest.rpartition(" ")[2]
    titled = f"{before_it} " in _FORMS or before_it.endswith(".")
    return (titled or not before_it[:1].isupper()) and _DOES.match(text, m.end()) is not None


_BORNE = re.compile(
    r"\b(?:ship|schooner|tug|yacht|vessel|steamer|frigate|submarine|liner|ferry|trawler|brig|barque|cutter|racehorse|horse|filly|colt|mare|gelding) \Z"
)
"""What bears a name: "the ship Pentecost"."""
_HUED = re.compile(r"(?<![.!?\n] )(?<!\A)\b(?:Red|Sweet|Golden|Blue|White) \Z")
"""What stands before the month of a name: "Red October", "Sweet November"."""
_HOUSED = re.compile(
    r"\b(?:Hotel|Caf[eé]|Restaurant|Bar|Club|Villa|Camp|Cinema|Theatre|Theater|Operation|Project|Mount|Mt\.?|Lake|Cape|Fort|Port|Point|Glen) \Z"
)
"""What bears the name of "the Hotel January"."""
_PLACED = re.compile(
    r"\b(?:(?:village|town|hamlet|parish|isle|port|island|river|loch) of|(?:member|MP|candidate) for) \Z"
)
_FIRM = re.compile(r" & ([A-Z][a-z]+)")
"""The rest of "May & Baker"."""
_NAMED = re.compile(
    r"\b(?:an?|his|her|their|the) (?:[a-z]+ ){1,2}(?:named|called|nicknamed) \Z", re.IGNORECASE
)
_ENDS_NAME = re.compile(r"[,.;!?]| (?:and|who|is|gets|[A-Z][a-z]+)\b")
"""What stands around the name of "a parrot named Saturday", and not around "the man named Monday as chairman"."""
_KINDRED = (
    r"(?:late |older |elder |eldest |younger |youngest |little |big |own |only |first |second |ex-|step)?"
    r"(?:mother|father|mum|mom|dad|brother|sister|husband|wife|son|daughter|parents|uncle|aunt|cousin|grand\w+|niece|nephew"
    r"|fianc\w+|boyfriend|girlfriend|partner|widower|widow)"
)
_KIN = re.compile(rf"['’]s {_KINDRED}\b")
"""What only a person has: "June's mother"."""
_KIN_BEFORE = re.compile(
    rf"\b(?:[Aa]|[Tt]he|[Hh]is|[Hh]er|[Mm]y|[Oo]ur|[Tt]heir|[Yy]our|['’]s) {_KINDRED},? \Z"
)
_APPOSED = re.compile(
    rf", (?:the|an?|his|her|my|our|their) (?:[a-z-]+ ){{0,4}}?(?:{_KINDRED}|elder|eldest|youngest|nurse|teacher|girl|woman|baby|sisters|cook|actress)\b"
)
"""Who is told of behind "April, the elder of two sisters, said"."""
_RECORDED = re.compile(r"\b(?:recordings?|versions?|covers?|renditions?) of \Z")
_SELF_CALLED = re.compile(r"\b(?:calls?|called|styled?|styles) (?:herself|himself|themselves|itself) \Z")
_MADE_BY = re.compile(
    r"\b(?!(?:after|over|under|number|summer|winter|other|rather|later|earlier|never|ever|however|together|water|for|or|nor)\b)[a-z]+(?:er|or|ist|ian|man|woman), [A-Z][a-z]+ \Z"
)
"""Whose name stands before the surname of "its sound mixer, Mac Friday, put it down to the goat"."""
_AGE_NEXT = re.compile(r", \d\d, [a-z]")
_AGED = re.compile(r", \d\d, (?:said|says|who|was|is|has|had|from|of|told|lives|an?|the)\b")
"""How a person's age is told: "April, 14, said"."""
_CRUSOE = re.compile(r"\bCrusoe\b")


def _is_of_feast(m: Match, text: str, before: str) -> bool:
    """Tell "Nathan Easter, the bass player" from "Greek Easter", and "Christmas Hale wrote" from "Christmas Mass drew"."""
    word = before.rstrip(" ").rpartition(" ")[2] if before.endswith(" ") else ""
    person = (
        word.isalpha()
        and word.istitle()
        and word.lower() not in _BEFORE_FEAST
        and _WHO.match(text, m.end()) is not None
    )
    fore = not before.strip() or before.rstrip().endswith((".", "!", "?"))
    return person or (fore and _SURNAMED.match(text, m.end()) is not None)


_WHO = re.compile(r", (?:who|the|an?|whose)\b|['’]s [a-z]")
_SURNAMED = re.compile(
    r" (?!Day|Eve|Mass|Market|Party|Concert|Sunday|Monday|Tuesday|Week|Weekend|Service|Parade|Fair|Bank|Carol|Play|Appeal|Dinner)[A-Z][a-z]+"
    r" (?:[a-z]+ed|was|is|has|had|wrote|said|won|led|sang|ran|took|came|went)\b"
)
_BEFORE_FEAST = frozenset(
    """at on last this by until since after before during every greek orthodox white merry happy next for in over around western
    each and but or the a an to from of with coptic russian irish polish early late""".split()
)
_FORENAMES = frozenset(
    """Adam Alan Albert Alex Alice Amy Andrew Angela Ann Anna Anne Annie Arthur Barbara Ben Bill Bob Brian Carl Carol Charlie
    Chris Claire Dan Daniel Dave David Debbie Dennis Diana Donald Donna Doris Ed Eddie Edward Elizabeth Ellen Emily Emma Eric
    Ernest Frank Fred Gary George Grace Harry Helen Henry Herbert Ian Jack James Jane Janet Jean Jeff Jennifer Jenny Jeremy
    Jessica Jim Jimmy Joan Joe John Johnny Joseph Judy Julia Julie Karen Kate Katie Keith Ken Kevin Larry Laura Linda Lisa
    Lucy Luke Margaret Maria Mark Martin Mary Matt Matthew Michael Michelle Mike Mildred Nancy Nicholas Nick Nigel Oliver
    Oscar Pamela Patricia Paul Peter Phil Philip Rachel Ralph Ray Rebecca Richard Rick Robert Robin Roger Ron Ronald Rose
    Roy Russell Ruth Sally Sam Samuel Sandra Sarah Scott Sharon Simon Stephen Steve Steven Stuart Sue Susan Ted Terry
    Theresa Thomas Tim Tom Tony Tracy Walter Wendy Will William""".split()
)
_DOES = re.compile(
    r"['’]s\b|,? who\b|, (?:an?|the|of|whose|\d\d)\b| (?:[a-z]+ed|hit|drove|was|is|has|had|won|led|ran|says|set|made|took|did|came|went)\b"
    r"| [a-z]+ly [a-z]+ed\b"
)


_CALLED = re.compile(
    r"\b(?:Mrs?|Ms|Dr|Miss|Rev|Reverend|Sir|Dame|Captain|Sergeant|Colonel|Judge|Professor|Father|Sister|Bishop)\.? [A-Z][a-z]+ \Z"
)
_FORMS = (
    "T.G.I. ", "TGI ", "Mr. ", "Mr ", "Mrs. ", "Mrs ", "Ms. ", "Ms ", "Dr. ", "Dr ", "Miss ", "Lieutenant ", "Captain ", "Sergeant ", "Colonel ",
    "Major ", "Inspector ", "Detective ", "Constable ", "Officer ", "Agent ", "Nurse ", "Uncle ", "Aunt ", "Father ", "Sister ", "Brother ",
    "Corporal ", "Private ", "Lt. ", "Lt ", "Capt. ", "Capt ", "Sgt. ", "Sgt ", "Col. ", "Maj. ", "Cpl. ", "Ensign ", "Lady ", "Herr ", "Frau ", "Monsieur ", "Madame ", "Rev. ", "Prof. ", "Bishop ", "Archbishop ", "Cardinal ", "Canon ", "Dean ", "Pope ", "Admiral ", "Commander ", "Coach ", "Rabbi ", "Reverend ", "Professor ", "Judge ", "Sir ", "Lord ", "Councillor ", "Senator ",
)  # fmt: skip
_DAYS = trie(name.lower() for name in WEEKDAY_NAMES)
_FEASTS = ("christmas", "easter", "pentecost", "ramadan")
_SPEEDS = (
    "miles", "mile", "kilometers", "kilometres", "kilometer", "kilometre", "km", "kms", "knots", "meters", "metres", "feet", "beats",
    "frames", "revolutions", "cycles", "bits", "bytes", "megabits", "gigabits", "megabytes", "litres", "liters", "gallons", "rounds",
)  # fmt: skip
_PAPERS = (
    "times telegraph mirror express mail post herald star sun kitchen live football club review book magazine tribune "
    "independent show fever supper lights business world people brunch street road lane avenue island creek"
)

_MINUTED = (
    "meeting", "meetings", "board", "council", "committee", "cabinet", "vestry", "trustees", "commission", "assembly", "society", "sub-committee", "subcommittee", "panel", "parish",
    "guild", "union", "governors", "directors", "fed",
)  # fmt: skip
"""Who keeps "the minutes of the parish council"."""
_HALF = re.compile(r"[12]H\d\d")
"""The "2H19" of reports is no identifier."""
_HISTORIC = """revolution monarchy movement theses crisis uprising plot massacre massacres manifesto offensive
ordinances rebellion coup accords putsch conspirators""".split()
"""What history names after its month: "the July Monarchy", "the May Fourth Movement"."""

RULES = (
    LexicalRule(
        "en/name/film-day",
        ("friday",),
        rf"friday{GAP}the{GAP}(?:13th|thirteenth)",
        _refused("a title"),
        lambda m, text: stands_as_title(text, m.start(), m.end()),
    ),
    *(
        LexicalRule(
            f"en/name/title/{word}",
            (word,),
            rf"(?:(?:an?|the){GAP})?(?P<name>{trie(names)})(?![^\W_])",
            _refused("a name"),
            _written_as_name,
        )
        for word, names in _by_word().items()
    ),
    LexicalRule(
        "en/name/paper",
        tuple(name.lower() for name in WEEKDAY_NAMES),
        rf"(?:the{GAP})?(?P<word>{_DAYS}){GAP}(?:(?:night|morning|evening|afternoon){GAP})?(?P<noun>{trie(_PAPERS.split())})(?![a-z])",
        _refused("a name"),
        lambda m, text: text[m.start("word")].isupper() and text[m.start("noun")].isupper(),
    ),
    LexicalRule(
        "en/name/work",
        ("#", *(name.lower() for name in WEEKDAY_NAMES)),
        rf"(?:(?P<word>{_DAYS})(?![a-z])|(?P<year>(?:1\d|20)\d\d)(?!\d))",
        _refused("a title"),
        _a_title,
    ),
    LexicalRule(
        "en/name/surname",
        (*WEEKDAYS, "noon", "midnight", "spring", "winter", "summer", *(name.lower() for name in MONTH_NAMES), *_FEASTS),
        rf"(?:{_DAYS}|noon|midnight|spring|winter|summer|{trie(name.lower() for name in MONTH_NAMES)}|{trie(_FEASTS)})(?![a-z])",
        _refused("a person"),
        _with_surname,
    ),
    LexicalRule(
        "en/name/street",
        (*SEASONS, *(name.lower() for name in (*MONTH_NAMES, *WEEKDAY_NAMES))),
        rf"(?:{trie((*SEASONS, *(name.lower() for name in (*MONTH_NAMES, *WEEKDAY_NAMES))))}){GAP}"
        rf"(?P<street>street|avenue|road|lane|drive|crescent|terrace|boulevard|ave\.|park|hill|hills|lake|haven|grove)(?![a-z])",
        _refused("a place"),
        lambda m, text: text[m.start()].isupper() and text[m.start("street")].isupper(),
    ),
    LexicalRule(
        "en/name/programme",
        ("today", "tonight", "tomorrow"),
        rf"(?:today|tonight|tomorrow){GAP}(?:programme|program|show)(?![a-z])",
        _refused("a programme"),
        lambda m, text: text[m.start()].isupper() and text[max(0, m.start() - 1) : m.start()] == " ",
    ),
    LexicalRule(
        "en/name/standard",
        ("en", "iso", "bs", "din", "iec", "ansi", "astm"),
        rf"(?:en|iso|bs|din|iec|ansi|astm)(?:/iec)?{GAP}\d{{3,5}}(?:[-:]\d{{1,4}})*(?!\d)",
        _refused("a standard"),
        lambda m, text: text[m.start()].isupper(),
        refuses=True,
    ),
    LexicalRule(
        "en/name/capitals",
        tuple(word for word in UNITS if len(word) > 2),
        rf"(?:the{GAP})?(?:[^\W_]{{1,14}}{GAP})?(?:{trie(word for word in UNITS if len(word) > 2)}){GAP}"
        rf"(?:of|in|to|without|with|from|after|before|and|at|for){GAP}(?:the{GAP}|an?{GAP})?[^\W\d_]{{2,20}}",
        _refused("a title"),
        _all_capitals,
    ),
    LexicalRule(
        "en/name/historic",
        tuple(name for name in MONTHS if len(name) > 3 or name == "may"),
        rf"(?:{trie(name for name in MONTHS if len(name) > 3 or name == 'may')}){GAP}(?:(?:first|fourth|second|days|july){GAP})?(?P<noun>{trie(_HISTORIC)})(?![a-z])",
        _refused("a name"),
        lambda m, text: text[m.start()].isupper() and text[m.start("noun")].isupper(),
    ),
    LexicalRule(
        "en/name/address",
        ("#",),
        rf"\d{{1,5}}{GAP}(?P<name>[^\W\d_]{{2,20}}{GAP})?(?:[^\W\d_]{{2,20}}{GAP})?(?P<street>{_STREET})(?![a-z])",
        _refused("an address"),
        _address,
        refuses=True,
    ),
    LexicalRule(
        "en/name/telephone",
        ("#3", "#4"),
        r"(?<![\d-])(?:\+?\d{1,2}[-. ])?(?:\(\d{3}\) ?|\d{3}[-. ])?\d{3}[-.]\d{4}(?![\d-])"
        r"|(?:(?<=dial )|(?<=call )|(?<=ring )|(?<=phone )|(?<=tel )|(?<=tel\. ))\d{4} (?:\d{4}|\d{3} \d{3,4})(?!\d)",
        _refused("a telephone number"),
        refuses=True,
    ),
    LexicalRule(
        "en/name/identifier",
        ("#",),
        r"(?:(?<=[a-z]{2}\d\d )|(?<= [a-z]\d\d )|(?<=[a-z]{2}\d )|(?<=[a-z]\d[a-z] ))\d[a-z]{2}(?![^\W_])"
        r"|(?<![^\W_])\d{1,4}-?[a-z]{1,3}\d{1,6}(?![^\W_])|(?<![^\W_])\d{4}-\d{0,3}[a-z]{1,3}(?![^\W_])"
        r"|(?<![^\W_])\d{4}/\d{1,4}/[a-z]{2,4}(?![^\W_])",
        _refused("an identifier"),
        lambda m, text: not text[m.start() : m.end()].islower() and "W" not in text[m.start() : m.end()] and not _HALF.fullmatch(text, m.start(), m.end()),
        refuses=True,
    ),
    LexicalRule(
        "en/name/station",
        ("#3", "#4"),
        r"\d{3,4} (?:am|fm)(?![a-z.])",
        _refused("a station"),
        lambda m, text: text[m.end() - 2].isupper(),
        refuses=True,
    ),
    LexicalRule(
        "en/name/size",
        ("#3", "#4", "#2",),
        rf"\d{{2,5}}{GAP}?[x×]{GAP}?\d{{2,5}}(?!\d)|\d{{3,4}}{GAP}by{GAP}\d{{3,4}}(?!\d)|20[-/]?20{GAP}(?:vision|hindsight|eyesight)",
        _refused("a size"),
        refuses=True,
    ),
    LexicalRule(
        "en/name/speed",
        _SPEEDS,
        rf"(?:{trie(_SPEEDS)}){GAP}(?:an?|per|each|every){GAP}(?:hour|minute|second|sec)(?![a-z])",
        _refused("a speed"),
    ),
    LexicalRule(
        "en/name/minutes",
        ("minutes",),
        rf"(?:the{GAP})?minutes{GAP}of{GAP}(?:the|its|their|our|last|this|that){GAP}(?:[a-z]+{GAP}){{0,2}}?(?:{trie(_MINUTED)})(?![a-z])",
        _refused("a record of a meeting"),
    ),
    LexicalRule(
        "en/name/arc",
        ("minutes", "minute", "seconds", "second"),
        rf"(?:{NUMBER}{GAP})?(?:minutes?|seconds?){GAP}(?:of{GAP}(?:arc|latitude|longitude)|(?:north|south|east|west)(?=[ ,.;]))(?![a-z])",
        _refused("an angle"),
    ),
    LexicalRule(
        "en/name/quoted-day",
        tuple(day.split(" ")[0] for day in _QUOTED_DAYS),
        rf"(?:{trie(_QUOTED_DAYS)})(?![a-z])",
        _refused("a title"),
        lambda m, text: is_quoted(text, m.start(), m.end()),
    ),
    LexicalRule(
        "en/name/offset", ("utc", "gmt"), r"(?:utc|gmt) ?[+-]\d{1,2}(?::\d{2})?(?!\d)", _refused("an offset from UTC")
    ),
    LexicalRule(
        "en/name/numbered",
        ("#",),
        r"(?:\d{1,4}(?:[-–]\d{1,4})?|\d{8})(?![\d%]|[.,:]\d|[^\W_])",
        _refused("a number of something"),
        _numbers_something,
        refuses=True,
    ),
)  # fmt: skip
