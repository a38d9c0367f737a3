"""Named days: those that come back each year, and those of history with a date of their own."""

from msgspec import structs

from service.grammar.holiday import (
    AnyOf,
    ByRegion,
    ChineseDay,
    EasterDay,
    Equinox,
    Fixed,
    HebrewBase,
    HebrewDay,
    HinduDay,
    HolidayRule,
    IslamicDay,
    LunarNewYear,
    NthWeekday,
    OnOrBefore,
)

_THANKSGIVING = ByRegion(NthWeekday(11, 4, 4), (("CA", NthWeekday(10, 1, 2)),))
_MOTHERS = ByRegion(NthWeekday(5, 7, 2), (("GB", EasterDay(-21)), ("IE", EasterDay(-21))))
_FATHERS = ByRegion(NthWeekday(6, 7, 3), (("AU", NthWeekday(9, 7, 1)), ("NZ", NthWeekday(9, 7, 1))))
_LABOUR = ByRegion(
    NthWeekday(9, 1, 1),
    (
        ("NZ", NthWeekday(10, 1, 4)),
        ("AU", NthWeekday(10, 1, 1)),
        *((region, Fixed(5, 1)) for region in ("GB", "IE", "IN", "SG", "ZA", "HK", "MY", "PK", "KE", "NG")),
    ),
)
_INDEPENDENCE = ByRegion(
    Fixed(7, 4),
    (
        ("IN", Fixed(8, 15)), ("PK", Fixed(8, 14)), ("PH", Fixed(6, 12)), ("NG", Fixed(10, 1)), ("GH", Fixed(3, 6)),
        ("JM", Fixed(8, 6)), ("KE", Fixed(12, 12)), ("BD", Fixed(3, 26)), ("LK", Fixed(2, 4)),
    ),
)  # fmt: skip
_AUGUST = ByRegion(NthWeekday(8, 1, -1), (("IE", NthWeekday(8, 1, 1)),))
_HEBREW, _PASSOVER, _HANUKKAH = HebrewBase.NEW_YEAR, HebrewBase.PASSOVER, HebrewBase.HANUKKAH
_RAMADAN = ("ramadan", "ramadhan", "ramzan")
_FITR, _ADHA = IslamicDay(10, 1), IslamicDay(12, 10)

_DIWALI = HinduDay(6, -18.1 / 24)  # The dusk before the new moon that ends Ashvin.
_HOLI, _VESAK = HinduDay(10, 0.24, full=True), HinduDay(0, 0.0, full=True)
_EID = AnyOf((_FITR, _ADHA))
_BANK_MONDAY = AnyOf((EasterDay(1), NthWeekday(5, 1, 1), NthWeekday(5, 1, -1), NthWeekday(8, 1, -1)))
_MID_AUTUMN, _DRAGON_BOATS = ChineseDay(180, 15), ChineseDay(90, 5)

_SAINTS = {
    "brigid": (2, 1), "joseph": (3, 19), "mark": (4, 25), "john": (6, 24), "swithin": (7, 15), "james": (7, 25), "olaf": (7, 29),
    "bartholomew": (8, 24), "michael": (9, 29), "luke": (10, 18), "crispin": (10, 25), "martin": (11, 11), "cecilia": (11, 22),
    "catherine": (11, 25), "nicholas": (12, 6), "lucy": (12, 13), "lucia": (12, 13), "sylvester": (12, 31),
}  # fmt: skip
"""Saints whose days are known by their names alone, in the Roman calendar."""

_FEASTED = _SAINTS | {
    "stephen": (12, 26), "francis": (10, 4), "anthony": (6, 13), "george": (4, 23), "andrew": (11, 30), "patrick": (3, 17), "david": (3, 1),
    "agnes": (1, 21), "blaise": (2, 3), "januarius": (9, 19), "dominic": (8, 8), "ignatius": (7, 31), "lawrence": (8, 10), "matthew": (9, 21),
    "valentine": (2, 14), "peter and st. paul": (6, 29), "peter and paul": (6, 29),
}  # fmt: skip

HOLIDAYS: dict[str, HolidayRule] = {
    **{f"{saint} {name}{ending} day": Fixed(*day) for name, day in _SAINTS.items() for saint in ("st.", "st", "saint") for ending in ("'s", "'", "")},
    **{f"{saint} {name}{ending} eve": Fixed(day[0], day[1] - 1) for name, day in _SAINTS.items() if day[1] > 1 for saint in ("st.", "st", "saint") for ending in ("'s", "'", "")},
    "lammas": Fixed(8, 1), "martinmas": Fixed(11, 11), "childermas": Fixed(12, 28), "holy innocents' day": Fixed(12, 28), "lady day": Fixed(3, 25),
    "feast of the annunciation": Fixed(3, 25), "feast of the assumption": Fixed(8, 15), "feast of the immaculate conception": Fixed(12, 8),
    "michaelmas day": Fixed(9, 29), "lammas day": Fixed(8, 1), "martinmas day": Fixed(11, 11), "candlemas day": Fixed(2, 2),
    "three kings' day": Fixed(1, 6), "three kings day": Fixed(1, 6), "old new year": Fixed(1, 14), "plough monday": OnOrBefore(1, 13, 1),
    "rose monday": EasterDay(-48), "shrove monday": EasterDay(-48), "whit tuesday": EasterDay(51), "whit friday": EasterDay(54), "low sunday": EasterDay(7),
    "walpurgis night": Fixed(4, 30), "bloomsday": Fixed(6, 16), "german unity day": Fixed(10, 3), "human rights day": Fixed(12, 10),
    "arbor day": NthWeekday(4, 5, -1), "lincoln's birthday": Fixed(2, 12), "passover eve": HebrewDay(_PASSOVER, -1),
    "new year's day": Fixed(1, 1), "new year's": Fixed(1, 1), "new years day": Fixed(1, 1), "new year's eve": Fixed(12, 31),
    "new years eve": Fixed(12, 31), "epiphany": Fixed(1, 6), "new year": Fixed(1, 1), "ides of march": Fixed(3, 15), "twelfth night": Fixed(1, 5),
    "martin luther king jr. day": NthWeekday(1, 1, 3), "martin luther king day": NthWeekday(1, 1, 3),
    "mlk day": NthWeekday(1, 1, 3), "groundhog day": Fixed(2, 2), "valentine's day": Fixed(2, 14),
    "valentines day": Fixed(2, 14), "st. valentine's day": Fixed(2, 14), "presidents' day": NthWeekday(2, 1, 3),
    "presidents day": NthWeekday(2, 1, 3), "president's day": NthWeekday(2, 1, 3), "washington's birthday": NthWeekday(2, 1, 3),
    "st. patrick's day": Fixed(3, 17), "saint patrick's day": Fixed(3, 17), "april fools' day": Fixed(4, 1),
    "april fool's day": Fixed(4, 1), "ash wednesday": EasterDay(-46), "shrove tuesday": EasterDay(-47),
    "mardi gras": EasterDay(-47), "palm sunday": EasterDay(-7), "maundy thursday": EasterDay(-3),
    "good friday": EasterDay(-2), "holy saturday": EasterDay(-1), "easter sunday": EasterDay(0), "easter": EasterDay(0),
    "easter monday": EasterDay(1), "easter day": EasterDay(0), "ascension day": EasterDay(39), "pentecost": EasterDay(49),
    "whit sunday": EasterDay(49), "whitsun": EasterDay(49), "whit monday": EasterDay(50), "trinity sunday": EasterDay(56), "corpus christi": EasterDay(60),
    "earth day": Fixed(4, 22), "anzac day": Fixed(4, 25), "may day": Fixed(5, 1), "cinco de mayo": Fixed(5, 5),
    "mother's day": _MOTHERS, "mothers' day": _MOTHERS, "mothers day": _MOTHERS, "mothering sunday": EasterDay(-21),
    "memorial day": NthWeekday(5, 1, -1), "victoria day": OnOrBefore(5, 24, 1), "flag day": Fixed(6, 14),
    "father's day": _FATHERS, "fathers' day": _FATHERS, "juneteenth": Fixed(6, 19), "canada day": Fixed(7, 1),
    "independence day": _INDEPENDENCE, "fourth of july": Fixed(7, 4), "july fourth": Fixed(7, 4), "july 4th": Fixed(7, 4),
    "bastille day": Fixed(7, 14), "labor day": _LABOUR, "labour day": _LABOUR,
    "columbus day": NthWeekday(10, 1, 2), "indigenous peoples' day": NthWeekday(10, 1, 2), "halloween": Fixed(10, 31), "hallowe'en": Fixed(10, 31),
    "all saints' day": Fixed(11, 1), "all souls' day": Fixed(11, 2), "guy fawkes night": Fixed(11, 5), "bonfire night": Fixed(11, 5),
    "veterans day": Fixed(11, 11), "veterans' day": Fixed(11, 11), "armistice day": Fixed(11, 11), "remembrance day": Fixed(11, 11),
    "election day": NthWeekday(11, 1, 1, 1), "thanksgiving": _THANKSGIVING, "thanksgiving day": _THANKSGIVING, "thanksgiving eve": NthWeekday(11, 4, 4, -1),
    "black friday": NthWeekday(11, 4, 4, 1), "cyber monday": NthWeekday(11, 4, 4, 4), "christmas eve": Fixed(12, 24),
    "christmas day": Fixed(12, 25), "christmas": Fixed(12, 25), "xmas": Fixed(12, 25), "boxing day": Fixed(12, 26), "glorious twelfth": Fixed(8, 12),
    "st. stephen's day": Fixed(12, 26), "australia day": Fixed(1, 26), "burns night": Fixed(1, 25), "inauguration day": Fixed(1, 20),
    "international women's day": Fixed(3, 8), "tax day": Fixed(4, 15), "pearl harbor day": Fixed(12, 7),
    "st. george's day": Fixed(4, 23), "st. andrew's day": Fixed(11, 30), "michaelmas": Fixed(9, 29),
    "midsummer's eve": Fixed(6, 23), "midsummer eve": Fixed(6, 23), "freedom day": Fixed(4, 27), "midsummer's day": Fixed(6, 24), "midsummer day": Fixed(6, 24), "patriots' day": NthWeekday(4, 1, 3),
    "st patrick's day": Fixed(3, 17), "st valentine's day": Fixed(2, 14), "st george's day": Fixed(4, 23), "st andrew's day": Fixed(11, 30),
    "st. david's day": Fixed(3, 1), "st david's day": Fixed(3, 1), "st stephen's day": Fixed(12, 26), "hogmanay": Fixed(12, 31),
    "candlemas": Fixed(2, 2), "all hallows' eve": Fixed(10, 31), "assumption day": Fixed(8, 15), "kwanzaa": Fixed(12, 26),
    "world aids day": Fixed(12, 1), "holocaust remembrance day": Fixed(1, 27), "holocaust memorial day": Fixed(1, 27), "waitangi day": Fixed(2, 6),
    "remembrance sunday": NthWeekday(11, 7, 2), "super tuesday": NthWeekday(3, 2, 1, every=4), "advent sunday": OnOrBefore(12, 3, 7),
    "spring bank holiday": NthWeekday(5, 1, -1), "early may bank holiday": NthWeekday(5, 1, 1), "may day bank holiday": NthWeekday(5, 1, 1),
    "august bank holiday": _AUGUST, "august bank holiday monday": _AUGUST, "summer bank holiday": _AUGUST, "republic day": Fixed(1, 26), "guy fawkes day": Fixed(11, 5),
    "holy thursday": EasterDay(-3), "fat tuesday": EasterDay(-47), "pancake day": EasterDay(-47), "easter eve": EasterDay(-1),
    "easter saturday": EasterDay(-1), "orthodox easter": EasterDay(0, orthodox=True), "orthodox good friday": EasterDay(-2, orthodox=True),
    "orthodox easter sunday": EasterDay(0, orthodox=True), "orthodox christmas": Fixed(1, 7), "greek easter": EasterDay(0, orthodox=True),
    "rosh hashanah": HebrewDay(_HEBREW), "rosh hashana": HebrewDay(_HEBREW), "yom kippur": HebrewDay(_HEBREW, 9), "sukkot": HebrewDay(_HEBREW, 14),
    "simchat torah": HebrewDay(_HEBREW, 22), "shemini atzeret": HebrewDay(_HEBREW, 21), "hanukkah": HebrewDay(_HANUKKAH), "chanukah": HebrewDay(_HANUKKAH),
    "hanukah": HebrewDay(_HANUKKAH), "passover": HebrewDay(_PASSOVER), "pesach": HebrewDay(_PASSOVER), "purim": HebrewDay(_PASSOVER, -30),
    "shavuot": HebrewDay(_PASSOVER, 50), "tisha b'av": HebrewDay(_HEBREW, -51),
    "eid al-fitr": _FITR, "eid ul-fitr": _FITR, "eid-al-fitr": _FITR, "eid el-fitr": _FITR, "id al-fitr": _FITR, "eid al fitr": _FITR,
    "hari raya aidilfitri": _FITR, "hari raya puasa": _FITR, "eid al-adha": _ADHA, "eid ul-adha": _ADHA, "eid-al-adha": _ADHA, "eid al adha": _ADHA,
    "eid el-adha": _ADHA, "id al-adha": _ADHA, "eid ul-azha": _ADHA, "bakrid": _ADHA, "hari raya haji": _ADHA, "feast of the sacrifice": _ADHA,
    **dict.fromkeys(_RAMADAN, IslamicDay(9)),
    **{f"{month} of {name}": IslamicDay(9) for name in _RAMADAN for month in ("month", "holy month", "fasting month")},
    "ashura": IslamicDay(1, 10), "mawlid": IslamicDay(3, 12),
    "diwali": _DIWALI, "divali": _DIWALI, "deepavali": _DIWALI, "holi": _HOLI, "dussehra": HinduDay(5, 9.3), "vijayadashami": HinduDay(5, 9.3),
    "raksha bandhan": HinduDay(3, -0.5, full=True), "vesak": _VESAK, "vesak day": _VESAK, "buddha purnima": _VESAK, "nowruz": Equinox(), "norooz": Equinox(),
    "mid-autumn festival": _MID_AUTUMN, "moon festival": _MID_AUTUMN, "chuseok": _MID_AUTUMN, "dragon boat festival": _DRAGON_BOATS, "tet holiday": LunarNewYear(), "tet festival": LunarNewYear(), "lunar new year of tet": LunarNewYear(),
    "spring festival": LunarNewYear(), "qingming festival": Fixed(4, 5), "tomb-sweeping day": Fixed(4, 5), "double ninth festival": ChineseDay(210, 9), "songkran": Fixed(4, 13), "eid": _EID, "islamic new year": IslamicDay(1, 1), "laylat al-qadr": IslamicDay(9, 27),
    "last day of ramadan": IslamicDay(10, 0), "last day of hanukkah": HebrewDay(_HANUKKAH, 7), "last day of passover": HebrewDay(_PASSOVER, 7),
    "yom hashoah": HebrewDay(_PASSOVER, 12), "lag baomer": HebrewDay(_PASSOVER, 33), "lag b'omer": HebrewDay(_PASSOVER, 33),
    "victory day": Fixed(5, 9), "reformation day": Fixed(10, 31), "singles' day": Fixed(11, 11), "singles day": Fixed(11, 11), "pi day": Fixed(3, 14),
    "women's day": Fixed(3, 8), "orthodox new year": Fixed(1, 14), "orange day": Fixed(7, 12), "all fools' day": Fixed(4, 1), "twelfth day": Fixed(1, 6),
    "thanksgiving thursday": NthWeekday(11, 4, 4), "thanksgiving friday": NthWeekday(11, 4, 4, 1), "thanksgiving saturday": NthWeekday(11, 4, 4, 2),
    "thanksgiving monday": NthWeekday(10, 1, 2), "canadian thanksgiving": NthWeekday(10, 1, 2), "easter tuesday": EasterDay(2), "easter friday": EasterDay(-2), "easter wednesday": EasterDay(3),
    "bank holiday monday": _BANK_MONDAY, "easter bank holiday": EasterDay(1), "may bank holiday": AnyOf((NthWeekday(5, 1, 1), NthWeekday(5, 1, -1))),
    "late may bank holiday": NthWeekday(5, 1, -1), "palm saturday": EasterDay(-8), "holy monday": EasterDay(-6), "holy tuesday": EasterDay(-5),
    "holy wednesday": EasterDay(-4), "spy wednesday": EasterDay(-4), "passion sunday": EasterDay(-14), "laetare sunday": EasterDay(-21),
    **{f"{nth} sunday {of} advent": OnOrBefore(12, 3 + 7 * number, 7) for number, nth in enumerate(("first", "second", "third", "fourth")) for of in ("of", "in")},
    **{f"{nth} sunday {of} lent": EasterDay(-42 + 7 * number) for number, nth in enumerate(("first", "second", "third", "fourth", "fifth")) for of in ("of", "in")},
    **{f"feast of {saint} {name}": Fixed(*day) for name, day in _FEASTED.items() for saint in ("st.", "st", "saint")},
    "chinese new year": LunarNewYear(), "lunar new year": LunarNewYear(),
    "chinese new year's day": LunarNewYear(), "chinese new year's eve": LunarNewYear(-1), "lunar new year's day": LunarNewYear(),
    "lunar new year's eve": LunarNewYear(-1), "seollal": LunarNewYear(), "lantern festival": LunarNewYear(14),
    **{f"{name} {part}": IslamicDay(9) for name in _RAMADAN for part in ("night", "nights", "evening", "evenings")},
}  # fmt: skip

WEEKEND = " weekend"
HOLIDAYS |= {
    name + WEEKEND: structs.replace(rule, after=rule.after - 2)
    for name, rule in HOLIDAYS.items()
    if isinstance(rule, NthWeekday) and rule.weekday == 1
}
HOLIDAYS |= {
    f"{name} {day}": rule
    for name, rule in HOLIDAYS.items()
    for day in ("monday",)
    if isinstance(rule, NthWeekday)
    and rule.weekday == 1
    and not rule.after
    and not name.endswith((day, WEEKEND))
}
"""On which weekday a feast of a Monday is kept goes without saying, and is said: "Labor Day Monday"."""
HOLIDAYS["mlk weekend"] = HOLIDAYS["mlk day weekend"]
HOLIDAYS["labor day monday"] = HOLIDAYS["labour day monday"] = _LABOUR
HOLIDAYS["labor day weekend"] = HOLIDAYS["labour day weekend"] = NthWeekday(9, 1, 1, -2)
"""The weekend of a Monday is the one that ends with it; this is its Saturday."""

HISTORIC: dict[str, tuple[str, str]] = {
    "d-day": ("1944-06-06", "the Allied landing in Normandy"),
    "9/11": ("2001-09-11", "the attacks of September 11, 2001"),
    **dict.fromkeys(("v-e day", "ve day"), ("1945-05-08", "the German surrender")),
    **dict.fromkeys(("v-j day", "vj day"), ("1945-08-15", "the Japanese surrender")),
    "kristallnacht": ("1938-11-09", "the night of pogroms in Germany"),
    "night of broken glass": ("1938-11-09", "the night of pogroms in Germany"),
    "night of the long knives": ("1934-06-30", "the murders within the Nazi party"),
    "black monday": ("1987-10-19", "the crash of the world's stock exchanges"),
    "black thursday": ("1929-10-24", "the first day of the crash of 1929"),
    "black tuesday": ("1929-10-29", "the crash of the New York stock exchange"),
    "black wednesday": ("1992-09-16", "the pound's fall out of the exchange-rate mechanism"),
    "bloody sunday": ("1972-01-30", "the shootings in Derry; 1905, 1920 and 1965 had one too"),
}
"""Names that mean one day; "D-Day" and the like also stand for days of our own with no capital."""

ATTACKS: dict[tuple[int, int], tuple[str, str]] = {
    (9, 11): ("2001-09-11", "the attacks of that day in 2001"),
    (7, 7): ("2005-07-07", "the attacks of that day in 2005"),
}
"""A month and a day that name an attack: "the Sept. 11 attacks"."""

PEARL_HARBOR = ("1941-12-07", "the attack on Pearl Harbor")
