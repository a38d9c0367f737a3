"""Values for the formats of the contract that no library knows; schemathesis imports this before it starts."""

import json
from typing import Any

import schemathesis
from hypothesis import strategies as st

ZONES = ("UTC", "Europe/Berlin", "America/New_York", "Asia/Kolkata", "Pacific/Chatham")
DATES = ("2022-03-01", "March 1, 2022", "1 March 2022", "2022-03-01T18:30:00-05:00", "2022-03-01T00:00:00Z")

words = st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1, max_size=200).map(
    "It began. ".__add__
)

schemathesis.openapi.format("language-tag", st.sampled_from(("en", "en-GB", "en-US", "EN")))
schemathesis.openapi.format("time-zone", st.sampled_from(ZONES))
schemathesis.openapi.format("date-as-typed", st.sampled_from(DATES) | st.dates().map(str))
schemathesis.openapi.format(
    "html", words.map(lambda text: f"<p>{text.replace('<', ' ').replace('&', ' ')}</p>")
)
schemathesis.openapi.format(
    "ndjson",
    st.lists(words, max_size=3).map(
        lambda texts: "".join(json.dumps({"text": each}) + "\n" for each in texts)
    ),
)


@schemathesis.serializer("application/x-ndjson", "application/ndjson", "application/jsonl", "text/html")
def lines(_: schemathesis.SerializationContext, value: object) -> bytes:
    """Bodies of the formats above are strings, and go out as they are."""
    return value.encode() if isinstance(value, str) else json.dumps(value).encode()


@schemathesis.hook
def filter_case(_: schemathesis.HookContext, case: schemathesis.Case[Any]) -> bool:
    """Leave out wrong pages and wrong lines: any bytes are a page, and lines are answered one by one."""
    if case.media_type in {None, "application/json", "text/plain"} or case.meta is None:
        return True
    body = next((each for place, each in case.meta.components.items() if place.value == "body"), None)
    return body is None or body.mode.value == "positive"
