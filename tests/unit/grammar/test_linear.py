"""Sums of learnt weights: what is known counts, what was never seen weighs nothing."""

from pathlib import Path

import msgspec
import pytest

from service.grammar.linear import Choice, Linear, pack, probability, read_choice, read_linear

LINEAR = Linear(("word", "before"), -10, ({"met": 120}, {"the": -200, "they": 30}))
CHOICE = Choice(("word",), ("A", "B"), (5, 0), ({"met": (-20, 40)},))


@pytest.mark.parametrize(
    ("values", "score"), [(("met", "they"), 140), (("met", "the"), -90), (("new", "new"), -10)]
)
def test_a_score_adds_what_is_known(values: tuple[str, str], score: int) -> None:
    assert LINEAR.score(values) == score


def test_the_two_halves_of_a_model_add_up() -> None:
    own, around = LINEAR.split(1)
    assert own.score(("met",)) + around.score(("they",)) == LINEAR.score(("met", "they"))


def test_a_lifted_model_scores_alike() -> None:
    lifted = LINEAR.lifted()
    own, around = lifted.split(1)
    for values in (("met", "they"), ("met", "the"), ("new", "new")):
        assert lifted.score(values) == LINEAR.score(values)
        assert own.score(values[:1]) + around.score(values[1:]) == LINEAR.score(values)


def test_a_choice_falls_back_on_its_bias() -> None:
    packed = pack(CHOICE)
    assert [packed.best(packed.score((word,))) for word in ("met", "new")] == ["B", "A"]


def test_weights_side_by_side_do_not_run_into_each_other() -> None:
    table: dict[str, tuple[int, ...]] = {"x": (-3000, 2999, -3000)}
    tables = (table,) * 100
    packed = pack(Choice(("",) * 100, ("A", "B", "C"), (0, 0, 100), tables))
    for count, label in ((100, "B"), (3, "B"), (0, "C")):
        values = ("x",) * count + ("y",) * (100 - count)
        own, rest = packed.split(40)
        assert packed.best(packed.score(values)) == label
        assert own.score(values[:40]) + rest.score(values[40:]) == packed.score(values)


def test_a_probability_stays_between_its_ends() -> None:
    assert probability(0) == 0.5
    assert 0 < probability(-(10**6)) < probability(10**6) <= 1


def test_models_are_read_from_files(tmp_path: Path) -> None:
    for name, model in (("one", LINEAR), ("other", CHOICE)):
        (tmp_path / name).write_bytes(msgspec.msgpack.encode(model))
    assert read_linear(tmp_path / "one") == LINEAR.lifted()
    assert read_choice(tmp_path / "other") == pack(CHOICE)
