"""Which region a text speaks of, for days that are kept on another date elsewhere: Thanksgiving, Independence Day."""

import re

from service.grammar.pattern import trie

_WORDS = {
    "US": "United States|U.S.|American|Americans|Washington|New York|Texas|California|Florida|Chicago|Congress",
    "CA": "Canada|Canadian|Canadians|Ottawa|Toronto|Montreal|Vancouver|Ontario|Quebec|Alberta|Manitoba|Saskatchewan|British Columbia|B.C.|Nova Scotia|Winnipeg|Calgary",
    "GB": "Britain|British|England|English|Scotland|Scottish|Wales|Welsh|London|Westminster|Manchester|Birmingham|Edinburgh|Glasgow|Cardiff",
    "IE": "Ireland|Irish|Dublin|Cork|Galway|Limerick|Taoiseach|Dáil|Gardaí",
    "AU": "Australia|Australian|Australians|Sydney|Melbourne|Brisbane|Perth|Canberra|Queensland|New South Wales",
    "NZ": "New Zealand|Auckland|Wellington|Christchurch",
    "IN": "India|Indian|Indians|New Delhi|Delhi|Mumbai|Bombay|Kolkata|Calcutta|Chennai|Bengaluru|Bangalore|Red Fort|Lok Sabha",
    "PK": "Pakistan|Pakistani|Pakistanis|Islamabad|Karachi|Lahore",
    "BD": "Bangladesh|Bangladeshi|Dhaka", "LK": "Sri Lanka|Sri Lankan|Colombo",
    "PH": "Philippines|Philippine|Filipino|Filipinos|Manila", "SG": "Singapore|Singaporean", "MY": "Malaysia|Malaysian|Kuala Lumpur",
    "HK": "Hong Kong", "ZA": "South Africa|South African|Pretoria|Johannesburg|Cape Town",
    "NG": "Nigeria|Nigerian|Nigerians|Lagos|Abuja", "GH": "Ghana|Ghanaian|Ghanaians|Accra", "KE": "Kenya|Kenyan|Kenyans|Nairobi",
    "JM": "Jamaica|Jamaican|Jamaicans|Kingston",
}  # fmt: skip
_OF_WORD = {word: region for region, words in _WORDS.items() for word in words.split("|")}
_NAMED = re.compile(rf"(?<!\w)(?:{trie(_OF_WORD)})(?!\w)")


def region(text: str) -> str | None:
    """The region (ISO 3166-1) that a text names most; ``None`` where it names none, or two as often."""
    counts: dict[str, int] = {}
    for found in _NAMED.finditer(text):
        named = _OF_WORD[" ".join(found.group().split())]
        counts[named] = counts.get(named, 0) + 1
    ranked = sorted(counts.items(), key=lambda one: -one[1])
    if not ranked or (len(ranked) > 1 and ranked[1][1] == ranked[0][1]):
        return None
    return ranked[0][0]
