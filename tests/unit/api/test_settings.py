"""Settings from the environment."""

import pytest

from service.api.settings import InvalidSettings, Settings


def test_variables_are_named_after_fields() -> None:
    read = Settings.from_environment({"DATELINE_PORT": "9", "DATELINE_MAX_TEXT": "5", "PORT": "1"})
    assert (read.port, read.max_text, read.host) == (9, 5, "127.0.0.1")


@pytest.mark.parametrize(
    ("name", "value"), [("PORT", "http"), ("PORT", "70000"), ("WORKERS", "-1"), ("MAX_BODY", "0")]
)
def test_what_can_not_be_read_is_named(name: str, value: str) -> None:
    with pytest.raises(InvalidSettings, match=f"DATELINE_{name}"):
        Settings.from_environment({f"DATELINE_{name}": value})
