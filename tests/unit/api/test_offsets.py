"""Offsets in other units."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from service.api.offsets import Offsets, OffsetUnit

CODECS = {
    OffsetUnit.CODEPOINT: ("utf-32-le", 4),
    OffsetUnit.UTF16: ("utf-16-le", 2),
    OffsetUnit.UTF8: ("utf-8", 1),
}


@pytest.mark.parametrize("unit", OffsetUnit)
@given(text=st.text(max_size=50), times=st.integers(1, 60))
def test_an_offset_is_the_length_of_what_comes_before(unit: OffsetUnit, text: str, times: int) -> None:
    long = text * times
    codec, width = CODECS[unit]
    count = Offsets(long, unit)
    for offset in {0, len(text), len(long) // 2, len(long)}:
        assert count(offset) == len(long[:offset].encode(codec)) // width


def test_steps_are_joined_without_a_gap() -> None:
    text = "🚢" * 5000
    count = Offsets(text, OffsetUnit.UTF16)
    assert [count(offset) for offset in (0, 1023, 1024, 1025, 5000)] == [0, 2046, 2048, 2050, 10_000]
