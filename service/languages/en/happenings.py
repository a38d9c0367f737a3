"""Nouns of what happens at once, and how other words tell of it: what "two days after the vote" counts from."""

_ALSO = {
    "death": ("died", "dies"), "birth": ("born",), "wedding": ("married", "wed"), "marriage": ("married",), "shooting": ("shot",),
    "resignation": ("resign",), "killing": ("kill",), "explosion": ("explod",), "surrender": ("surrender",), "departure": ("depart", "left "),
    "arrival": ("arriv",), "sinking": ("sank", "sunk"), "theft": ("stole",), "funeral": ("buried",), "burial": ("buried",),
    "defeat": ("lost", "beaten"), "verdict": ("convict", "acquit"), "sentencing": ("sentenc",), "divorce": ("divorc",),
    "appointment": ("appoint",), "coronation": ("crown",), "eruption": ("erupt",), "inauguration": ("inaugurat", "sworn"),
    "election": ("elect",), "graduation": ("graduat",), "announcement": ("announc",), "publication": ("publish",),
}  # fmt: skip
_PLAIN = (
    "vote election referendum ballot attack crash accident murder arrest verdict ruling launch bombing blast earthquake quake fire "
    "speech meeting summit game match race debate hearing deal signing collapse fall opening landing coup surgery operation raid "
    "ceremony release merger sale robbery assassination execution hijacking outbreak takeover invasion closure disaster riot storm "
    "hurricane flood tsunami purchase premiere final finale fight bout interview crossing discovery ambush parade rally"
).split()

HAPPENINGS: dict[str, tuple[str, ...]] = {noun: (noun,) for noun in _PLAIN}
HAPPENINGS |= {noun: (noun, *also) for noun, also in _ALSO.items()}
"""Each noun with the beginnings of the words that tell of the same thing."""
