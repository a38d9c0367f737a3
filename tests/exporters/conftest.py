"""An article whose words try every exporter, and the timeline found in it."""

import pytest

from service.analysis import analyze
from service.domain.article import Article
from service.domain.timeline import Timeline

TEXT = (
    "=SUM(1) <b>Talks</b> & | `talks` [began](x) last Thursday, 24 February 2022,\r\n\x00in *Kyiv* 🚢.\n\n"
    "Since 2014 the region has been at war. Caesar was killed on 15 March 44 BC. "
    "They will meet at 5 p.m. on Friday. The minister may resign next week. "
    "He resigned in early March 2021. The press office denied that shelling began on Monday."
)


@pytest.fixture(scope="session")
def article() -> Article:
    return Article(text=TEXT, title="Talks <on>\nMonday", published="2022-03-01", id="a&b")


@pytest.fixture(scope="session")
def timeline(article: Article) -> Timeline:
    return analyze(article, everything=True)
