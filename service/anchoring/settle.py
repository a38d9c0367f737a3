"""One time, one event: of all the events that a time was given to, the main one keeps it for its own."""

from collections.abc import Callable

from service.anchoring.view import Given, View
from service.anchoring.weigh import Chances, choose, is_coarse
from service.domain.tlink import Basis
from service.grammar.events import Dated, EventLexicon, Told

_AGAINST = 0.3  # What looks ahead has hardly a time that is over.
_OWNER, _NEAR_OWNER = 2.0, 4.0  # How much more the model must like another event than the owner by the rules.
_OWNERS = ("clause0", "noun0")
_ONLY = 0.3


def settle(
    chances: Chances,
    hangs: Callable[[int, int], float],
    sentence: str,
    told: tuple[Told, ...],
    dated: tuple[Dated, ...],
    near: tuple[bool, ...],
    over: tuple[bool, ...],
    ahead: tuple[bool, ...],
    lexicon: EventLexicon,
) -> tuple[Given, ...]:
    """Keep each time for its main event and those that share it; for the others it is only nearby.

    ``hangs`` says how likely a parser would hang a time on an event, by place and rank: it overrules where it is sure.
    ``near`` says which times are days around publication: of those the verb of a clause tells more than its nouns.
    ``over`` says which lie before publication, which no "will" or "would" has for its own if another event can,
    ``ahead`` which lie after it, which no verb of the past has: "were ordered to appear next Monday".
    """
    view = View(sentence, told, dated, lexicon)
    beside = tuple(lexicon.measures(sentence, one.span) for one in dated)

    def unlike(rank: int, place: int) -> bool:
        # "The vote is now set for June", "the bids for 2027 closed on Monday"
        return (
            beside[rank]
            or dated[rank].undated
            or is_coarse(sentence, rank, place, chances, dated, told)
            or (ahead[rank] and view.is_done(place))
        )

    given = {place: Given(place, *held) for place, held in choose(chances, dated, unlike).items()}
    mains: dict[int, int] = {}
    for rank in range(len(dated)):
        holders = view.holders(rank, chances[rank], given, beside)
        only = None if beside[rank] or holders else view.only_one(rank, hangs, given)
        if only is not None and not (over[rank] and view.is_ahead(only)):
            mains[rank] = only
            given[only] = Given(only, rank, max(chances[rank][only], _ONLY), Basis.EXPLICIT)
            continue
        if beside[rank] or not holders:
            given |= {one.place: one for one in view.beside(rank, holders, chances[rank]) if beside[rank]}
            given |= {one.place: one for one in view.going(rank, chances[rank], given)}
            continue
        owner = view.owner(rank, chances[rank], given)
        if owner is not None and owner not in holders:
            holders.append(owner)
        weight = _NEAR_OWNER if near[rank] else _OWNER
        first = max(
            holders,
            key=lambda one: (
                one.chance
                * (weight if dated[rank].owners[one.place] in _OWNERS else 1)
                * (_AGAINST if over[rank] and view.is_ahead(one.place) else 1)
            ),
        )
        if over[rank] and view.is_ahead(first.place):
            first = view.behind(rank, chances[rank], given) or view.headed(first, given) or first
        first = view.inner(first, rank, chances[rank], given)
        main = view.main(first.place, rank, given)
        if over[rank] and not near[rank]:
            main = view.described(view.quoted(main, rank, given), rank, given)
        main = view.due(main, rank) if ahead[rank] else view.ordered(main, rank, given)
        main = view.since(main, rank, chances[rank], given)
        if over[rank] or ahead[rank]:
            main = view.named(main, rank, chances[rank], given, ahead=ahead[rank])
        if main == first.place:
            hung = view.hung(main, rank, hangs, given)
            main = main if over[rank] and view.is_ahead(hung) else hung
        mains[rank] = main
        if view.only_tells(main, rank):
            given[main] = Given(main, rank, first.chance, Basis.CONTEXT)
            continue
        given[main] = Given(main, rank, first.chance, Basis.EXPLICIT)
        for one in holders:
            if one.place != main and one.place in given and not view.shares(one, main):
                held = given[one.place]
                given[one.place] = Given(one.place, held.rank, held.chance, Basis.CONTEXT)
    given |= {one.place: one for one in view.told_on(mains, given, chances)}
    given |= {one.place: one for one in view.suffered(mains, given, chances)}
    further = tuple(view.again(mains, given, chances))
    return (*given.values(), *further)
