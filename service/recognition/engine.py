"""One language made ready, and the recognition of one passage: scan, compose, extend, tie."""

from msgspec import Struct

from service.domain.expression import Refused
from service.domain.timex import Mention
from service.grammar.pack import LanguagePack
from service.recognition.compose import Composer, build_composer, compose
from service.recognition.extend import Extender, build_extender, extend
from service.recognition.fold import fold
from service.recognition.ranges import Ranger, build_ranger, tie
from service.recognition.scan import Scanner, build_scanner, scan


class Engine(Struct, frozen=True):
    """A language pack compiled; built once and shared."""

    pack: LanguagePack
    scanner: Scanner
    composer: Composer
    extender: Extender
    ranger: Ranger


def build_engine(pack: LanguagePack) -> Engine:
    """Compile a language pack."""
    return Engine(
        pack,
        build_scanner(pack),
        build_composer(pack.composition),
        build_extender(pack.before, pack.after),
        build_ranger(pack.ranges),
    )


def recognise(engine: Engine, text: str) -> tuple[Mention, ...]:
    """Return the time expressions of a passage in text order, without overlap."""
    folded = fold(text)
    mentions = scan(engine.scanner, text, folded)
    mentions = compose(engine.composer, mentions, folded)
    mentions = extend(engine.extender, mentions, folded)
    mentions = tie(engine.ranger, mentions, folded)
    quoted = any(mark in text for mark in _QUOTES)
    return tuple(
        one
        for one in mentions
        if one.confidence > 0
        and not isinstance(one.meaning, Refused)
        and not (quoted and engine.pack.in_title(text, one.span))
    )


_QUOTES = "\"“‘'"
