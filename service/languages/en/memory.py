"""What was read of the sentences of one article: kept between the stages of its journey, and then forgotten.

Words alone stay: "seized" is read once for all articles.
"""

from service.languages.en.clauses import parts_of
from service.languages.en.cues import roles_of
from service.languages.en.events import stems
from service.languages.en.groups import groups_of
from service.languages.en.judge import judge
from service.languages.en.measured import measures
from service.languages.en.nominals import nominal
from service.languages.en.phrases import read
from service.languages.en.roles import roles
from service.text.words import words

_KEPT = (words, groups_of, parts_of, read, nominal, measures, roles, roles_of, judge, stems)


def forget() -> None:
    """Forget every sentence."""
    for kept in _KEPT:
        kept.cache_clear()
