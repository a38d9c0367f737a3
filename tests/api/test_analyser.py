"""The workers behind the door."""

import os

import pytest

from service.api import answers
from service.api.analyser import Analyser
from service.api.problems import Refused
from service.api.schemas import ArticleIn

REQUEST = ArticleIn(text="It began on 1 May 2020.")


async def test_a_lost_worker_is_replaced() -> None:
    async with Analyser(1) as analyser:
        first = await analyser.answer(answers.timeline, REQUEST)
        assert analyser._pool is not None
        lost = analyser._pool.submit(os._exit, 1)
        with pytest.raises(Refused) as refused:
            await analyser.answer(answers.timeline, REQUEST)
        assert lost.exception() is not None
        assert refused.value.problem.status == 503
        assert refused.value.headers == {"Retry-After": "1"}
        assert await analyser.answer(answers.timeline, REQUEST) == first
    assert not analyser.ready
