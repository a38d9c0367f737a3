"""Which verb or noun of a sentence a time belongs to."""

import pytest

from service.anchoring.attach import attach
from service.domain.span import Span
from service.languages.en.events import EVENTS

OWNERS: tuple[tuple[str, list[str]], ...] = (
    ("Rebels seized the port on [Monday] and burned it.", ["seized"]),
    ("The army said [Monday] that it had left.", ["said"]),
    ("The army said that it had left on [Monday].", ["left"]),
    ("The army had left, the mayor said [Monday].", ["said"]),
    ("The army has fought since [Monday], when rebels came.", ["fought", "came"]),
    ("When rebels took the port in [2014], ships turned back.", ["took", "turned"]),
    ("When rebels took the port in [2014], he was so angry that guards hid.", ["took", "hid"]),
    ("After the vote, the premier left on [Monday].", ["left"]),
    ("It was worse than the collapse of the bank in [2008].", ["collapse"]),
    ("Members who rented a house in [1995] wrote the book.", ["rented"]),
    ("The man, who had been chief since [1991], denied it.", ["been"]),
    ("They tried to cross the river on [Monday].", ["tried"]),
    ("They agreed to meet on [Monday].", ["meet"]),
    ("She paid by selling her house on [Monday].", ["paid"]),
    ("Oil for [January] delivery fell.", []),
    ("The congress in [May] ended early.", ["congress"]),
    ("They were expected [Monday] to stage a vote.", ["stage"]),
    ("[Monday]'s figures were grim.", []),
    ("Police accused them of selling arms in [1984].", ["selling"]),
    ("Envoys met on [Monday] when opening the fair.", ["met"]),
    ("The [2014] budget was passed.", []),
    ("On [the 25th] the board shut the mine.", ["shut"]),
    ("“Ask me in [1970],” he said.", []),
    ("“Ask me in 1970,” he said on [Monday].", ["said"]),
    ("They fought on, and in [May] the army, beaten twice, sued for peace.", ["sued"]),
    ("They fought on, and on [May 3] the Front, led by a man named Lee, seized the fort.", ["seized"]),
)


@pytest.mark.parametrize(("marked", "owners"), OWNERS)
def test_a_time_belongs_to_its_noun_or_the_verb_of_its_clause(marked: str, owners: list[str]) -> None:
    start, end = marked.index("["), marked.index("]") - 1
    sentence = marked.replace("[", "").replace("]", "")
    clauses = EVENTS.read(sentence)
    found = []
    for attached in attach(sentence, Span(start, end), EVENTS):
        verb = clauses[attached.clause].verb
        word = attached.noun or (verb.head if verb else None)
        found.append(word.of(sentence) if word else "")
    assert found == owners
