"""The text with absolute dates written in."""

from service.analysis import find_expressions
from service.domain.article import Article
from service.exporters.rewrite import rewrite


def rewritten(text: str) -> str:
    found = find_expressions(Article(text=text, published="2022-03-01"))
    new, insertions = rewrite(text, "text", found.expressions)
    for each in insertions:
        assert each.timex.span.of(text) + f" ({each.value})" == each.span.of(new)
    return new


def test_relative_expressions_are_followed_by_their_value() -> None:
    assert rewritten("Talks began last Thursday and ended yesterday.") == (
        "Talks began last Thursday (2022-02-24) and ended yesterday (2022-02-28)."
    )


def test_what_is_absolute_stays_as_it_is() -> None:
    text = "It began on 24 February 2022. Now it is over, every Monday, for two days."
    assert rewritten(text) == text


def test_a_stretch_counted_back_gets_its_ends() -> None:
    assert "the past two years (2020-03-01/2022-03-01)" in rewritten("It grew over the past two years.")


def test_nothing_is_written_where_nothing_is_known() -> None:
    text = "It began yesterday."
    found = find_expressions(Article(text=text))
    assert rewrite(text, "text", found.expressions) == (text, ())
