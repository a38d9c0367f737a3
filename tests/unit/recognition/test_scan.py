"""A language with a broken rule fails when it is made ready, and names the rule."""

import pytest
from msgspec.structs import replace

from service.domain.expression import Vague
from service.grammar.rule import LexicalRule
from service.languages.en import PACK
from service.recognition.scan import build_scanner


def test_two_rules_of_one_name_are_refused() -> None:
    twice = replace(PACK, rules=(*PACK.rules, PACK.rules[0]))
    with pytest.raises(ValueError, match=f"two rules are called {PACK.rules[0].name}"):
        build_scanner(twice)


def test_a_pattern_that_does_not_compile_names_its_rule() -> None:
    broken = LexicalRule("en/test/broken", ("soon",), "soon(", lambda m: Vague("FUTURE_REF"))
    with pytest.raises(ValueError, match="rule en/test/broken"):
        build_scanner(replace(PACK, rules=(*PACK.rules, broken)))
