"""From probabilities to the time of each event: what governs, what only lies near, what is said."""

from service.anchoring.weigh import choose
from service.domain.span import Span
from service.domain.tlink import Basis
from service.grammar.events import Dated


def time(*owners: str, said: tuple[bool, ...] | None = None) -> Dated:
    return Dated(
        Span(0, 6),
        "DATE",
        "10",
        "verb",
        owners,
        tuple(False for _ in owners),
        said or tuple(False for _ in owners),
    )


def never(rank: int, place: int) -> bool:
    """No time is unlikely."""
    return False


def test_a_governed_event_has_the_time_for_its_own() -> None:
    assert choose(((0.8, 0.3, 0.1),), (time("clause0", "-", "-"),), never) == {
        0: (0, 0.8, Basis.EXPLICIT),
        1: (0, 0.3, Basis.CONTEXT),
    }


def test_what_is_said_never_has_the_time_of_the_saying() -> None:
    held = choose(((0.8, 0.7),), (time("clause0", "-", said=(False, True)),), never)
    assert held[1][2] is Basis.CONTEXT


def test_the_likelier_of_two_times_dates_the_event() -> None:
    held = choose(((0.4,), (0.9,)), (time("clause0"), time("clause0")), never)
    assert held == {0: (1, 0.9, Basis.EXPLICIT)}


def test_a_time_that_would_date_nothing_goes_to_its_owner() -> None:
    assert choose(((0.15, 0.2),), (time("clause0", "-"),), never) == {0: (0, 0.15, Basis.EXPLICIT)}
    assert choose(((0.05,),), (time("clause0"),), never) == {}


def test_a_noun_that_owns_a_time_keeps_it_from_the_verb() -> None:
    held = choose(((0.5, 0.9),), (time("clause0", "noun0"),), never)
    assert (held[0][2], held[1][2]) == (Basis.CONTEXT, Basis.EXPLICIT)


def test_an_unlikely_time_gives_way_to_another() -> None:
    times = (time("clause0"), time("clause0"))
    assert choose(((0.8,), (0.7,)), times, never)[0][0] == 0
    assert choose(((0.8,), (0.7,)), times, lambda rank, _: rank == 0)[0][0] == 1
