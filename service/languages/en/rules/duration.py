"""Stretches of time: "20 years", "two-and-a-half hours", "the first five days", "decades-long"."""

from service.domain.expression import Duration, Origin
from service.domain.granularity import Granularity
from service.domain.span import Span
from service.grammar.pattern import GAP, one_of
from service.grammar.rule import LexicalRule, Match, Part
from service.languages.en.lexicon import FORTNIGHTS, NUMBER, UNIT, UNITS, amount, flat

TOWARD = {
    "last": -1, "past": -1, "previous": -1, "preceding": -1, "prior": -1, "next": 1, "coming": 1, "following": 1,
    "first": 0, "final": 0, "opening": 0, "initial": 0, "closing": 0, "second": 0, "third": 0, "entire": 0,
    "intervening": 0, "other": 0, "remaining": 0, "whole": 0, "full": 0, "last full": -1, "recent": -1, "upcoming": 1,
    "most recent": -1, "ensuing": 1, "subsequent": 1, "succeeding": 1, "additional": 0, "more": 0, "latest": -1,
}  # fmt: skip
_STORY = frozenset("previous preceding prior following ensuing subsequent succeeding".split())

_KINDS = rf"(?:(?:business|working|trading|calendar|consecutive|straight|full|more|long|solid|additional|crucial|short|successive|different|fiscal|whole|entire|intense|turbulent|tumultuous){GAP})?"
_LEAD = rf"(?:(?:the|these|those|another){GAP})?(?:{one_of('toward', TOWARD)}{GAP})?"
_MORE = rf"(?:(?:,?{GAP}and{GAP}|,{GAP}|{GAP})(?P<more>{NUMBER})(?:{GAP}|-)(?P<more_unit>{UNIT}))?"
_AND_HALF = rf"(?P<half>{GAP}and{GAP}(?:a{GAP}(?:half|quarter)|one{GAP}half))?"
COUNTED = rf"(?:(?P<least>{NUMBER})(?:{GAP}(?:to|or){GAP}|-(?:to|or)-|(?<=\d)[-–](?=\d)))?(?P<amount>{NUMBER})(?:-|{GAP}){_KINDS}(?P<unit>{UNIT})"
NOT_AGE = r"(?![ ](?:his|her|my|your|our|their)[ ](?:senior|junior))(?!(?:-|[ ])olds?(?![a-z]))(?![ ](?:of[ ]age|younger|older)(?![a-z]))(?!-long)"


def parts(m: Match) -> tuple[tuple[str, Granularity], ...]:
    """Return amounts and units of a counted phrase; fortnights become weeks."""
    groups = m.groupdict()
    count, unit = amount(groups["amount"]), UNITS[groups["unit"]]
    if groups.get("half"):
        count = "X" if count == "X" else f"{float(count) + (0.5 if 'half' in groups['half'] else 0.25):g}"
    if groups["unit"] in FORTNIGHTS and count != "X":
        count = f"{2 * float(count):g}"
    if groups.get("least"):
        count = amount(groups["least"])
    first = (count, unit)
    if groups.get("more"):
        more = (amount(groups["more"]), UNITS[groups["more_unit"]])
        if more[1].rank < unit.rank:
            return (first, more)
    return (first,)


_SINGULAR = frozenset(word for word in UNITS if not word.endswith("s"))


def _counted(m: Match) -> "Duration | Part | None":
    """Read a counted stretch; before a singular unit the article belongs to what follows ("the two-day trip")."""
    lead = flat(m["toward"] or "")
    if (
        lead in ("last", "first", "second", "third")
        and not m.group().startswith("the")
        and m["unit"] not in _SINGULAR
    ):
        return Part(Span(m.start("amount"), m.end()), Duration(parts(m)))
    found = parts(m)
    if found[0][1] is Granularity.QUARTER and (
        m["amount"] in ("a", "one", "three", "about a", "some") or "-" in m.group()
    ):
        return None
    if found[0][1] is Granularity.SECOND and m["unit"] == "second" and m["amount"] not in ("one", "1"):
        return None
    toward = TOWARD.get(lead) or None
    origin = Origin.STORY if lead in _STORY else Origin.PUBLISHED
    duration = Duration(found, toward, origin, first=lead in ("first", "opening", "initial"))
    attributive = m["unit"] in _SINGULAR and m["amount"] not in ("a", "an", "one", "1") and not lead
    if attributive and not m.group().startswith(m["amount"]):
        return Part(Span(m.start("amount"), m.end()), duration)
    return duration


def _counted_guard(m: Match, text: str) -> bool:
    """Refuse named wars and programmes ("Thirty Years' War", "60 Minutes"), speeds and "a second"."""
    start, end = m.start("amount"), m.end()
    unit = m.start("unit")
    if text[unit].isupper() and text[start].isalnum() and not text[start:end].isupper():
        return False
    after = text[end : end + 10]
    if after.lstrip("'’ -").startswith(("War", "Day War")):
        return False
    if m["unit"] in ("second", "sec", "min") and m["amount"] in ("a", "an"):
        return False
    before = text[max(0, start - 12) : start].lower()
    if (
        before.endswith(("aged ", "age ", "$", "£", "€", "age of ", "ages "))
        or text[max(0, start - 1) : start].isdigit()
    ):
        return False
    return not (before.endswith(("per ", "miles ", "times ", "km ")) and m["amount"] in ("a", "an"))


def _plural(m: Match) -> Part:
    toward = TOWARD.get(flat(m["toward"] or "")) or None
    start = m.start() if m["toward"] else m.start("unit")
    return Part(Span(start, m.end()), Duration((("X", UNITS[m["unit"]]),), toward))


_PLURALS = ("minutes", "hours", "days", "weeks", "months", "years", "decades", "centuries", "millennia")
_BEFORE_PLURAL = (
    "for", "in", "over", "after", "through", "within", "took", "take", "takes", "taken", "taking", "lasted",
    "last", "lasting", "spent", "spend", "spending", "by", "of", "throughout", "following", "despite", "only", "just",
    "until", "than",
)  # fmt: skip


def _plural_guard(m: Match, text: str) -> bool:
    """A bare plural is a stretch where something lasts it: "for years", "years of war", "months later"."""
    if m["toward"]:
        return True
    before = text[max(0, m.start() - 14) : m.start()].lower().split()
    after = text[m.end() : m.end() + 8].lower()
    named = text[m.start("unit")].isupper() and not text[m.start("unit") : m.end()].isupper()
    if named or after.startswith(" of age") or text[max(0, m.start() - 1) : m.start()] == "-":
        return False
    led = bool(before) and before[-1] in _BEFORE_PLURAL and before[-1] != "of"
    return led or after.startswith((" of ", " to come"))


def _long(m: Match) -> Duration:
    count = amount(m["amount"]) if m["amount"] else "X" if m["plural"] else "1"
    return Duration(((count, UNITS[m["unit"].replace("ie", "y")]),))


RULES = (
    LexicalRule(
        "en/duration/counted", tuple(UNITS), rf"{_LEAD}{COUNTED}{_AND_HALF}{_MORE}{NOT_AGE}", _counted, _counted_guard, 0.95
    ),
    LexicalRule(
        "en/duration/plural",
        _PLURALS,
        rf"(?:(?:the|these){GAP})?(?:{one_of('toward', ('recent', 'past', 'coming', 'last', 'next', 'upcoming', 'previous', 'final', 'first', 'early', 'intervening', 'following'))}{GAP})?"
        rf"{one_of('unit', _PLURALS)}(?![a-z]|-(?!long|old))",
        _plural,
        _plural_guard,
        0.85,
    ),
    LexicalRule(
        "en/duration/long",
        ("yearlong", "year", "daylong", "day", "weeklong", "week", "monthlong", "month", "hour", "hourlong",
         "decade", "decades", "years", "weeks", "months", "days", "hours", "century", "centuries", "minutes"),
        rf"(?:(?P<amount>{NUMBER})-)?(?P<unit>(?:hour|day|week|month|year|decade|centur(?:y|ie)|minute))(?P<plural>s)?-?(?:long)(?![a-z])",
        _long,
        lambda m, text: m["amount"] not in ("a", "an"),
    ),
    LexicalRule(
        "en/duration/old",
        ("years", "decades", "centuries", "months", "weeks", "days"),
        r"(?P<unit>days|weeks|months|years|decades|centuries)-old(?![a-z])",
        lambda m: Duration((("X", UNITS[m["unit"]]),)),
    ),
)  # fmt: skip
