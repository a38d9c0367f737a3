"""The one room of dateparser: publication dates as people type them."""

import re
from datetime import date, datetime

from service.domain.article import Article, DateOrder, Published
from service.domain.errors import Fault, InvalidArticle
from service.domain.span import Span
from service.domain.timex import Notice
from service.resolution.calendar import day_number, month_length

_ISO = re.compile(
    r"(?P<year>\d{4})-?(?P<month>\d{2})-?(?P<day>\d{2})"
    r"(?:[T ](?P<hour>[01]\d|2[0-3]):?(?P<minute>[0-5]\d)(?::?(?P<second>[0-5]\d)(?:[.,]\d{1,9})?)?"
    r"(?P<zone>Z|[+-]\d{2}:?\d{2})?)?"
)
_WEEK_OR_ORDINAL = re.compile(r"(?P<week>\d{4}-?[Ww]\d{2}-?[1-7])|(?P<year>\d{4})-?(?P<of_year>\d{3})")
# A year before two numbers: nobody writes the day before the month then, but dateparser would take it so.
_YEAR_FIRST = re.compile(
    r"(?<![\d/.-])\d{4}(?:\s?(?P<mark>[-/. ])\s?(?P<month>\d{1,2})\s?(?P=mark)\s?\d{1,2}(?!\d)|-?[Ww]\d)"
)
_YEAR = re.compile(r"(?<!\d)\d{4}(?!\d)")
_URL_DATE = re.compile(
    r"[/_.=-](?P<year>(?:19|20)\d{2})(?P<mark>[/_.-]?)"
    r"(?P<month>0[1-9]|1[0-2]|[1-9](?=(?P=mark)))(?P=mark)"
    r"(?P<day>0[1-9]|[12]\d|3[01]|[1-9](?=[/_.-]))(?!\d)"
)
_LONGEST = 120
_ALLOWED = (
    'an ISO date ("2022-03-01"), a date-time, or a date as people write it ("March 1, 2022", "1 mars 2022")'
)


def read_published(article: Article) -> Published | None:
    """Read the publication date the sender gave, ``None`` if none was given.

    Raises:
        InvalidArticle: the words can't be read as one day; nothing is guessed.
    """
    if article.published is None:
        return None
    words = article.published.strip()
    found = _iso(words) or _week_or_ordinal(words) or _typed(words, article)
    if found is None:
        raise InvalidArticle(
            Fault("/published", f"can't be read as a date: {words[:60]!r}. Allowed: {_ALLOWED}.")
        )
    return found


def _iso(words: str) -> Published | None:
    match = _ISO.fullmatch(words)
    if match is None:
        return None
    year, month, day = int(match["year"]), int(match["month"]), int(match["day"])
    if not (year > 0 and 1 <= month <= 12 and 1 <= day <= month_length(year, month)):
        return None
    second = None
    if match["hour"]:
        second = int(match["hour"]) * 3600 + int(match["minute"]) * 60 + int(match["second"] or 0)
    return Published(_value(year, month, day, match), day_number(year, month, day), second, "request")


def _week_or_ordinal(words: str) -> Published | None:
    """Read "2022-060" and "2022-W09-2" (ISO 8601-1, 5.2.3 and 5.2.4)."""
    match = _WEEK_OR_ORDINAL.fullmatch(words)
    if match is None:
        return None
    try:
        if match["week"]:
            day = date.fromisoformat(words.upper())
        else:
            first = date(int(match["year"]), 1, 1).toordinal()
            day = date.fromordinal(first + int(match["of_year"]) - 1)
    except ValueError:
        return None
    if match["year"] and day.year != int(match["year"]):
        return None  # the 366th day of a common year, the 0th of any
    return Published(day.isoformat(), day.toordinal() - 1, None, "request")


def _value(year: int, month: int, day: int, match: re.Match[str]) -> str:
    written = f"{year:04d}-{month:02d}-{day:02d}"
    if not match["hour"]:
        return written
    seconds = f":{match['second']}" if match["second"] else ""
    return f"{written}T{match['hour']}:{match['minute']}{seconds}{match['zone'] or ''}"


def doubt_about(article: Article, published: Published | None) -> tuple[Notice, ...]:
    """Warn where the day and month of the date sent could be the other way round."""
    if published is None or published.source != "request" or article.order_sent is not None:
        return ()
    words = (article.published or "").strip()
    if _ISO.fullmatch(words) or _WEEK_OR_ORDINAL.fullmatch(words):
        return ()
    other = _typed(words, article, DateOrder.DMY)
    if other is None or other.day == published.day:
        return ()
    detail = (
        f"`published` {words!r} was taken as {published.value}; it could be {other.value}. "
        f"Send an ISO date, date_order or a regional language."
    )
    return (Notice("ambiguous_date_order", detail),)


def _typed(words: str, article: Article, order: DateOrder | None = None) -> Published | None:
    """Hand a typed date to dateparser, with everything it would otherwise take from the machine."""
    if not _YEAR.search(words) or len(words) > _LONGEST or "\x00" in words:
        return None
    year_first = _YEAR_FIRST.search(words)
    if year_first and not 1 <= int(year_first["month"] or 0) <= 12:
        return None
    import dateparser

    language = article.language.lower().partition("-")[0]
    order = order or article.order_sent or (DateOrder.MDY if language == "en" else DateOrder.DMY)
    if year_first or (order is DateOrder.YMD and any(map(str.isalpha, words))):
        # Nothing to order; and beside the name of a month dateparser would take the day for the year.
        order = DateOrder.YMD if year_first else DateOrder.MDY
    settings = {
        "DATE_ORDER": order.value,
        "PREFER_LOCALE_DATE_ORDER": False,
        "REQUIRE_PARTS": ["day", "month", "year"],
        "RELATIVE_BASE": datetime(2000, 1, 1),
        "PARSERS": ["custom-formats", "absolute-time"],
        "RETURN_AS_TIMEZONE_AWARE": False,
        "TIMEZONE": "UTC",
    }
    for languages in ([language], None):
        try:
            found = dateparser.parse(words, languages=languages, settings=settings)
        except (ValueError, OverflowError, RecursionError):
            return None
        if found is not None:
            return Published(found.date().isoformat(), found.toordinal() - 1, None, "request")
    return None


def published_in_url(url: str | None) -> Published | None:
    """Read a date in a URL's path ("/2022/03/01/", "-20220301-"), ``None`` where there is none."""
    if not url:
        return None
    for match in _URL_DATE.finditer(url[:2000]):
        year, month, day = int(match["year"]), int(match["month"]), int(match["day"])
        if day <= month_length(year, month):
            return Published(f"{year:04d}-{month:02d}-{day:02d}", day_number(year, month, day), None, "url")
    return None


def published_in_dateline(value: str, day: int, span: Span) -> Published:
    """The date a dateline or byline told."""
    return Published(value, day, None, "dateline", span)
