"""A timeline as a page that is whole in itself: no script, nothing from elsewhere, every word escaped."""

from html import escape

from service.domain.article import Article
from service.domain.event import Status
from service.domain.timeline import Entry, Timeline, When
from service.exporters.days import dated, written
from service.exporters.prose import label

_STYLE = (
    ":root{color-scheme:light dark}body{font:1rem/1.5 system-ui,sans-serif;max-width:46rem;margin:2rem auto;"
    "padding:0 1rem}ol{list-style:none;padding:0}li{margin:0 0 1.25rem;border-inline-start:3px solid #8888;"
    "padding-inline-start:1rem}time,.status{font-weight:600}small,blockquote{opacity:.75}"
    "blockquote{margin:.25rem 0 0}p{margin:.15rem 0}"
)


def html(article: Article, timeline: Timeline) -> str:
    """Write the timeline for a reader."""
    title = escape(article.title or "Timeline")
    published = timeline.published
    head = "" if published is None else f"<p>Published <time>{escape(published.value)}</time></p>"
    dates = "".join(_item(entry, when) for entry, when in dated(timeline.entries))
    body = f"<ol>{dates}</ol>" if dates else "<p>No dated events.</p>"
    if timeline.undated:
        body += (
            f"<h2>Undated</h2><ul>{''.join(f'<li>{_event(entry)}</li>' for entry in timeline.undated)}</ul>"
        )
    return (
        f'<!doctype html>\n<html lang="{escape(timeline.language)}"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width,initial-scale=1">'
        f"<title>{title}</title><style>{_STYLE}</style></head>\n"
        f"<body><h1>{title}</h1>{head}\n{body}</body></html>\n"
    )


def _item(entry: Entry, when: When) -> str:
    first, last = written(when.interval.first_day), written(when.interval.last_day)
    days = f' datetime="{first}"' if first and first == last and not first.startswith("-") else ""
    quotes = "".join(f"<blockquote>{escape(each.text)}</blockquote>" for each in entry.mentions)
    return (
        f'<li id="{escape(entry.id)}"><time{days}>{escape(label(when))}</time>'
        f"<p>{_event(entry)}</p><p><small>{escape(when.because)}</small></p>{quotes}</li>\n"
    )


def _event(entry: Entry) -> str:
    status = entry.what.status
    told = "" if status is Status.HAPPENED else f' <span class="status">({status})</span>'
    return escape(entry.what.account.summary) + told
