"""Settings from the environment."""

from pathlib import Path

import pytest

from service.api.settings import InvalidSettings, Settings, processors


def test_variables_are_named_after_fields() -> None:
    read = Settings.from_environment({"DATELINE_PORT": "9", "DATELINE_MAX_TEXT": "5", "PORT": "1"})
    assert (read.port, read.max_text, read.host) == (9, 5, "127.0.0.1")


@pytest.mark.parametrize(
    ("name", "value"), [("PORT", "http"), ("PORT", "70000"), ("WORKERS", "-1"), ("MAX_BODY", "0")]
)
def test_what_can_not_be_read_is_named(name: str, value: str) -> None:
    with pytest.raises(InvalidSettings, match=f"DATELINE_{name}"):
        Settings.from_environment({f"DATELINE_{name}": value})


README = Path(__file__).parents[3] / "README.md"


def test_the_readme_lists_every_setting() -> None:
    told = README.read_text()
    for name, _, default, says in Settings().told():
        shown = default if default in {"", "number of processors"} else f"`{default}`"
        assert f"| `{name}` | {shown} | {says} |" in told


def test_a_password_is_not_shown() -> None:
    settings = Settings(redis_url="redis://user:secret@host:1/0", rate_limit="1/hour")
    assert ("DATELINE_REDIS_URL", "redis://host:1/0") in [each[:2] for each in settings.told()]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("RATE_LIMIT", "often"),
        ("DEADLINE", "0"),
        ("METRICS", "maybe"),
        ("LOG_LEVEL", "loud"),
        ("OTLP_ENDPOINT", "somewhere"),
        ("CORS_ORIGINS", "https://a.example, nonsense"),
        ("REDIS_URL", "redis://host"),
        ("REDIS_URL", "http://user:secret@host"),
    ],
)
def test_what_would_only_show_in_use_is_refused_at_the_start(name: str, value: str) -> None:
    with pytest.raises(InvalidSettings, match=f"DATELINE_{name}") as raised:
        Settings.from_environment({f"DATELINE_{name}": value})
    assert "secret" not in str(raised.value)


def test_lists_are_separated_by_commas() -> None:
    read = Settings.from_environment({"DATELINE_CORS_ORIGINS": "https://a.example, https://b.example"})
    assert read.cors_origins == ("https://a.example", "https://b.example")


@pytest.mark.parametrize(
    ("quota", "count"), [("100000 100000", 1), ("50000 100000", 1), ("max 100000", None)]
)
def test_a_quota_counts(tmp_path: Path, quota: str, count: int | None) -> None:
    path = tmp_path / "cpu.max"
    path.write_text(quota)
    assert processors(path) == (count or processors(tmp_path / "none"))
