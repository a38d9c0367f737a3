"""Refused candidates are named with a reason, and nothing that was read is among them."""

from service.analysis import find_expressions, find_refused
from service.domain.article import Article

TEXT = "The Sunday Times sold 1999 copies at 1812 Main Street. She may win on 3 May 2024."


def test_names_addresses_and_counts_are_refused_with_a_reason() -> None:
    told = {refusal.text: refusal.reason for refusal in find_refused(Article(text=TEXT))}
    assert told["The Sunday Times"] == "a name"
    assert told["1812 Main Street"] == "an address"
    assert "1999" in told
    assert "may" in told


def test_nothing_is_both_read_and_refused() -> None:
    article = Article(text=TEXT)
    read = [one.span for one in find_expressions(article).expressions]
    assert read
    assert not any(refusal.span.overlaps(span) for refusal in find_refused(article) for span in read)
