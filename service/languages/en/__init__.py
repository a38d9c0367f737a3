"""English."""

from service.grammar.pack import LanguagePack
from service.languages.en.aside import AGED, aside, compared, until_now
from service.languages.en.composition import COMPOSITION
from service.languages.en.events import EVENTS
from service.languages.en.habits import recurs
from service.languages.en.holidays import HOLIDAYS
from service.languages.en.lexicon import OPENERS
from service.languages.en.memory import forget
from service.languages.en.modifiers import AFTER, BEFORE, DAY_BEHIND, RANGES
from service.languages.en.regions import region
from service.languages.en.rules import RULES
from service.languages.en.tense import clause_direction
from service.languages.en.titles import in_title
from service.languages.en.writing import ABBREVIATIONS, WRITING

PACK = LanguagePack(
    code="en",
    rules=RULES,
    composition=COMPOSITION,
    ranges=RANGES,
    before=BEFORE,
    after=AFTER,
    openers=OPENERS,
    abbreviations=ABBREVIATIONS,
    writing=WRITING,
    direction=clause_direction,
    recurs=recurs,
    aged=AGED,
    aside=aside,
    compared=compared,
    until_now=until_now,
    day_behind=DAY_BEHIND,
    region=region,
    in_title=in_title,
    holidays=HOLIDAYS,
    events=EVENTS,
    forget=forget,
)
