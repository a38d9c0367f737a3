"""What a date of a story says of where it comes from."""

from service.analysis import analyze
from service.domain.article import Article


def test_a_month_behind_the_turn_of_the_year_says_from_which_year_it_was_counted() -> None:
    text = "The fleet left in November 1854. In January it came back. In May it left."
    told = analyze(Article(text=text, published="1994-01-01")).expressions
    assert [(timex.value, timex.because) for timex in told[1:]] == [
        ("1855-01", '"January", in the year after that the story stands in (1854)'),
        ("1855-05", '"May", in the year the story stands in (1855)'),
    ]


def test_a_month_of_today_says_that_it_counts_from_publication() -> None:
    text = "The mill opened in May 1854. In June it burned. Last year it was sold, and in March it shut."
    june, _, march = analyze(Article(text=text, published="1994-06-01")).expressions[1:]
    assert (june.value, march.value) == ("1854-06", "1994-03")
    assert "the story" in june.because
    assert "publication" in march.because
