"""A timeline as Markdown: a list that reads well as it stands."""

import re

from service.domain.article import Article
from service.domain.event import Status
from service.domain.timeline import Entry, Timeline, When
from service.domain.tlink import Relation
from service.exporters.days import dated

_MARKS = re.compile(r"([\\`*_\[\]<>|~&])")
_BREAKS = re.compile("[\x00-\x20\x7f-\x9f\u2028\u2029]+")

SILENT = (Relation.ON, Relation.WITHIN)


def markdown(article: Article, timeline: Timeline) -> str:
    """Write date, event and reason of each entry, then the undated ones."""
    lines = [f"# {_safe(article.title or 'Timeline')}", ""]
    if timeline.published is not None:
        lines += [f"Published {timeline.published.value}", ""]
    lines += [line for entry, when in dated(timeline.entries) for line in _item(entry, when)]
    if not timeline.entries:
        lines += ["No dated events."]
    if timeline.undated:
        lines += ["", "## Undated", ""]
        lines += [f"- {_event(entry)}" for entry in timeline.undated]
    return "\n".join(lines) + "\n"


def label(when: When) -> str:
    """The date of an entry with the word for how the event lies to it."""
    date = when.edtf or when.value
    return date if when.relation in SILENT else f"{when.relation} {date}"


def _item(entry: Entry, when: When) -> list[str]:
    return [f"- **{label(when)}** {_event(entry)}  ", f"  {_safe(when.because)}"]


def _event(entry: Entry) -> str:
    status = entry.what.status
    told = "" if status is Status.HAPPENED else f" *({status})*"
    return _safe(entry.what.account.summary) + told


def _safe(text: str) -> str:
    """One line in which no character of the article is taken for a mark."""
    return _MARKS.sub(r"\\\1", _BREAKS.sub(" ", text).strip())
