"""A page into the article it holds: trafilatura finds text and title, and htmldate for it the day of publication.

Only workers import this, with the first page they get: the libraries take a third of a second and some memory.
"""

import logging
import re

import msgspec
from lxml.etree import ParserError, strip_elements
from lxml.html import HtmlElement, document_fromstring
from trafilatura import bare_extraction
from trafilatura.settings import Document

from service.api import problems
from service.api.problems import Refused
from service.api.schemas import ArticleIn
from service.domain.errors import Fault

# Unless told, the library takes no day after today; which day that is must not change an answer.
_DATES = {
    "original_date": True,
    "extensive_search": False,
    "min_date": "1990-01-01",
    "max_date": "2100-01-01",
}

# A tag so long holds a picture or an attack; the parser takes time with the square of its attributes.
_LONG_TAG = re.compile(r"<[a-zA-Z][^<>]{20000,}+>?")
_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")
_CHARSET = re.compile(rb"""<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w.:-]{1,40})""", re.IGNORECASE)

# They log what they can't read of a page, and pages are the user's.
for _name in ("trafilatura", "htmldate", "justext"):
    logging.getLogger(_name).disabled = True


def read(request: ArticleIn, body: bytes, charset: str | None, max_text: int) -> ArticleIn:
    """Put the article of a page into a request; what the request itself says goes first.

    Raises:
        Refused: the page holds no text, or too much of it.
    """
    page = _LONG_TAG.sub(" ", _decoded(body, charset))
    try:
        text, title, published = _article(document_fromstring(_DECLARATION.sub("", page)), request.url)
    except ParserError:
        text, title, published = "", None, None
    if not text.strip():
        raise Refused(problems.invalid((Fault("", "The page holds no text."),)))
    title = request.title or title
    if title is not None:
        # The headline is the title already; read twice, its events would be there twice.
        text = text.removeprefix(title).lstrip("\n") or text
    length = len(text) + len(title or "")
    if length > max_text:
        raise Refused(problems.text_too_long(length, max_text))
    return msgspec.structs.replace(request, text=text, title=title, published=request.published or published)


def _decoded(body: bytes, charset: str | None) -> str:
    """The page as text: by what its sender says, as UTF-8, or by what the page says of itself."""
    declared = _CHARSET.search(body[:4096])
    for name in (charset, "utf-8-sig", declared and declared[1].decode("ascii")):
        try:
            if name:
                return body.decode(name)
        except (LookupError, UnicodeDecodeError):
            continue
    return body.decode("cp1252", "replace")


def _article(tree: HtmlElement, url: str | None) -> tuple[str, str | None, str | None]:
    """Text, title and day of publication; all the words of the page are the text when it holds no article."""
    # The fast way leaves out second opinions that take minutes on a large page.
    found = bare_extraction(
        tree, url=url, fast=True, include_comments=False, with_metadata=True, date_extraction_params=_DATES
    )
    if isinstance(found, Document) and found.text:
        return found.text, found.title or None, found.date or None
    title = (tree.findtext(".//title") or "").strip()
    strip_elements(tree, "script", "style", "title", with_tail=False)
    return "\n".join(part for each in tree.itertext() if (part := each.strip())), title or None, None
