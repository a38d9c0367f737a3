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


def test_an_anniversary_opens_a_history_in_which_weekdays_find_their_year() -> None:
    text = (
        "A hundred years ago today, the steamer Finch struck a ledge. Her bell will be rung tomorrow.\n\n"
        "In 1906 an inspector condemned her boats. She left on Saturday, Jan. 16, with apples. On Sunday she sank. "
        "“She broke like a plate,” a boy told this newspaper in 1951. On the 17th four men were found."
    )
    told = analyze(Article(text=text, published="2009-01-17")).expressions
    assert [timex.value for timex in told] == [
        "1909-01-17", "2009-01-18", "1906", "1909-01-16", "1909-01-17", "1951", "1909-01-17",
    ]  # fmt: skip


def test_what_somebody_says_of_old_is_said_now_and_the_history_goes_on() -> None:
    text = (
        "The ferry was built in 1887 and sold in 1906. In May 1912 it sank. “My father swam for it,” Ann Lee recalled "
        "on Saturday. In June the owners were tried."
    )
    told = analyze(Article(text=text, published="2009-01-20")).expressions
    assert [timex.value for timex in told] == ["1887", "1906", "1912-05", "2009-01-17", "1912-06"]


def test_a_history_looks_ahead_from_publication_behind_what_happened_of_late() -> None:
    text = (
        "The hall was built in 1846, burned in 1870 and was sold in 1961. In 1969 it was listed, and a café opened "
        "there in 2006. Last month the council voted for a new roof. Work starts on 8 May."
    )
    told = analyze(Article(text=text, published="2017-04-20")).expressions
    assert [timex.value for timex in told][-2:] == ["2017-03", "2017-05-08"]


def test_those_whom_news_quotes_speak_of_now() -> None:
    text = (
        "The bank was stormed on Friday. On 11 September 1985 gunmen seized a hotel, and police came two days later. "
        "“Everyone over fifty thought of it on Thursday,” said the mayor."
    )
    told = analyze(Article(text=text, published="2026-04-18")).expressions
    assert [timex.value for timex in told] == ["2026-04-17", "1985-09-11", "1985-09-13", "2026-04-16"]
