"""Named days: those that come back each year, and those of history with a date of their own."""

from service.grammar.holiday import EasterDay, Fixed, HolidayRule, NthWeekday

HOLIDAYS: dict[str, HolidayRule] = {
    "new year's day": Fixed(1, 1), "new year's": Fixed(1, 1), "new years day": Fixed(1, 1), "new year's eve": Fixed(12, 31),
    "new years eve": Fixed(12, 31), "epiphany": Fixed(1, 6), "twelfth night": Fixed(1, 5),
    "martin luther king jr. day": NthWeekday(1, 1, 3), "martin luther king day": NthWeekday(1, 1, 3),
    "mlk day": NthWeekday(1, 1, 3), "groundhog day": Fixed(2, 2), "valentine's day": Fixed(2, 14),
    "valentines day": Fixed(2, 14), "st. valentine's day": Fixed(2, 14), "presidents' day": NthWeekday(2, 1, 3),
    "presidents day": NthWeekday(2, 1, 3), "president's day": NthWeekday(2, 1, 3), "washington's birthday": NthWeekday(2, 1, 3),
    "st. patrick's day": Fixed(3, 17), "saint patrick's day": Fixed(3, 17), "april fools' day": Fixed(4, 1),
    "april fool's day": Fixed(4, 1), "ash wednesday": EasterDay(-46), "shrove tuesday": EasterDay(-47),
    "mardi gras": EasterDay(-47), "palm sunday": EasterDay(-7), "maundy thursday": EasterDay(-3),
    "good friday": EasterDay(-2), "holy saturday": EasterDay(-1), "easter sunday": EasterDay(0), "easter": EasterDay(0),
    "easter monday": EasterDay(1), "easter day": EasterDay(0), "ascension day": EasterDay(39), "pentecost": EasterDay(49),
    "whit sunday": EasterDay(49), "whit monday": EasterDay(50), "trinity sunday": EasterDay(56), "corpus christi": EasterDay(60),
    "earth day": Fixed(4, 22), "anzac day": Fixed(4, 25), "may day": Fixed(5, 1), "cinco de mayo": Fixed(5, 5),
    "ve day": Fixed(5, 8), "v-e day": Fixed(5, 8), "mother's day": NthWeekday(5, 7, 2), "mothers' day": NthWeekday(5, 7, 2),
    "memorial day": NthWeekday(5, 1, -1), "victoria day": NthWeekday(5, 1, -1), "flag day": Fixed(6, 14),
    "father's day": NthWeekday(6, 7, 3), "fathers' day": NthWeekday(6, 7, 3), "juneteenth": Fixed(6, 19), "canada day": Fixed(7, 1),
    "independence day": Fixed(7, 4), "fourth of july": Fixed(7, 4), "july fourth": Fixed(7, 4), "july 4th": Fixed(7, 4),
    "bastille day": Fixed(7, 14), "labor day": NthWeekday(9, 1, 1), "labour day": NthWeekday(9, 1, 1),
    "columbus day": NthWeekday(10, 1, 2), "indigenous peoples' day": NthWeekday(10, 1, 2), "halloween": Fixed(10, 31),
    "all saints' day": Fixed(11, 1), "all souls' day": Fixed(11, 2), "guy fawkes night": Fixed(11, 5), "bonfire night": Fixed(11, 5),
    "veterans day": Fixed(11, 11), "veterans' day": Fixed(11, 11), "armistice day": Fixed(11, 11), "remembrance day": Fixed(11, 11),
    "election day": NthWeekday(11, 1, 1, 1), "thanksgiving": NthWeekday(11, 4, 4), "thanksgiving day": NthWeekday(11, 4, 4),
    "black friday": NthWeekday(11, 4, 4, 1), "cyber monday": NthWeekday(11, 4, 4, 4), "christmas eve": Fixed(12, 24),
    "christmas day": Fixed(12, 25), "christmas": Fixed(12, 25), "xmas": Fixed(12, 25), "boxing day": Fixed(12, 26),
    "st. stephen's day": Fixed(12, 26), "australia day": Fixed(1, 26), "burns night": Fixed(1, 25), "inauguration day": Fixed(1, 20),
    "international women's day": Fixed(3, 8), "tax day": Fixed(4, 15), "pearl harbor day": Fixed(12, 7),
    "st. george's day": Fixed(4, 23), "st. andrew's day": Fixed(11, 30), "michaelmas": Fixed(9, 29),
    "midsummer's day": Fixed(6, 24), "midsummer day": Fixed(6, 24), "patriots' day": NthWeekday(4, 1, 3),
}  # fmt: skip

HISTORIC: dict[str, tuple[str, str]] = {
    "d-day": ("1944-06-06", "the Allied landing in Normandy"),
    "9/11": ("2001-09-11", "the attacks of September 11, 2001"),
    "v-j day": ("1945-08-15", "the Japanese surrender"),
    "vj day": ("1945-08-15", "the Japanese surrender"),
}
