"""The rules of English, a module for each family of expressions."""

from service.grammar.rule import LexicalRule
from service.languages.en.rules import (
    calendar,
    century,
    clock,
    counted,
    deictic,
    duration,
    happening,
    holiday,
    month,
    name,
    numeric,
    proper,
    recurrence,
    relative,
    season,
    vague,
    weekday,
    year,
)

RULES: tuple[LexicalRule, ...] = tuple(
    rule
    for family in (
        name, proper, calendar, month, weekday, year, century, numeric, clock, deictic, recurrence, counted, relative, happening, duration,
        season, holiday, vague,
    )
    for rule in family.RULES
)  # fmt: skip
