"""Which language's engine reads an article; engines are built once and kept."""

from functools import cache
from importlib import import_module
from pkgutil import iter_modules

import service.languages
from service.domain.errors import Fault, InvalidArticle
from service.recognition.engine import Engine, build_engine


@cache
def languages() -> tuple[str, ...]:
    """Codes of the languages there are: a folder is a language."""
    return tuple(sorted(module.name for module in iter_modules(service.languages.__path__) if module.ispkg))


@cache
def _engine(code: str) -> Engine:
    return build_engine(import_module(f"service.languages.{code}").PACK)


def engine_for(tag: str) -> Engine:
    """Return the engine for a BCP 47 tag.

    Raises:
        InvalidArticle: no pack reads this language.
    """
    code = tag.partition("-")[0].lower()
    if code not in languages():
        known = ", ".join(languages())
        raise InvalidArticle(
            Fault(
                "/language", f"{tag[:20]!r} can't be read. Allowed: {known}, with a region if wanted (en-GB)."
            )
        )
    return _engine(code)
