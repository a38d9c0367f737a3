"""dateparser's search, with the language and the moment to count from given."""

from datetime import datetime

from dateparser.search import search_dates

from bench.peers.protocol import serve


def read(text: str, day: str) -> int:
    """Search one text."""
    base = datetime.fromisoformat(day)
    return len(search_dates(text, languages=["en"], settings={"RELATIVE_BASE": base}) or ())


if __name__ == "__main__":
    serve(read)
