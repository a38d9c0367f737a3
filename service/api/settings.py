"""What the environment says about this process, read once, at the door."""

import os
from collections.abc import Iterator, Mapping
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any
from urllib.parse import urlsplit

import msgspec
from msgspec import Meta, Struct

PREFIX = "DATELINE_"

MAX_WORKERS = 256


class InvalidSettings(ValueError):
    """A variable of the environment can't be read; the message names it."""


class LogFormat(StrEnum):
    """How a line of the log is written."""

    JSON = "json"
    CONSOLE = "console"


class LogLevel(StrEnum):
    """From which weight on something is logged."""

    DEBUG = "debug"
    INFO = "info"
    WARNING = "warning"
    ERROR = "error"


def processors(quota: Path = Path("/sys/fs/cgroup/cpu.max")) -> int:
    """How many processors this process is given: a container often has fewer than its machine."""
    count = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    try:
        most, period = quota.read_text().split()
        return max(1, min(count, round(int(most) / int(period))))
    except (OSError, ValueError):
        return count


class Settings(Struct, frozen=True, kw_only=True):
    """The settings of one process; ``None`` and ``()`` mean that the feature is off."""

    host: Annotated[str, Meta(description="address to listen on")] = "127.0.0.1"
    port: Annotated[int, Meta(ge=0, le=65_535, description="port to listen on")] = 8000
    workers: Annotated[
        int, Meta(ge=0, le=MAX_WORKERS, description="processes that analyse; 0 for a thread of the server")
    ] = msgspec.field(default_factory=processors)
    max_text: Annotated[int, Meta(ge=1, description="longest text and title together, in code points")] = (
        1_000_000
    )
    max_body: Annotated[
        int, Meta(ge=1, description="largest body, and largest line of a batch, in bytes")
    ] = 8_000_000
    max_waiting: Annotated[
        int, Meta(ge=0, le=100_000, description="articles that may wait for a worker; more get 503")
    ] = 32
    max_streams: Annotated[
        int, Meta(ge=1, le=10_000, description="batches answered at once; more get 503")
    ] = 8
    deadline: Annotated[
        float, Meta(gt=0, le=3600, description="seconds one article may take; longer gets 504")
    ] = 30.0
    drain_pause: Annotated[
        float, Meta(ge=0, le=3600, description="seconds between SIGTERM and the closing of the doors")
    ] = 0.0
    api_keys_file: (
        Annotated[
            str, Meta(description="file of API keys, a name and a key a line; read again when it changes")
        ]
        | None
    ) = None
    rate_limit: (
        Annotated[
            str,
            Meta(description="articles a key (or, without keys, an address) may send, such as 120/minute"),
        ]
        | None
    ) = None
    redis_url: (
        Annotated[
            str, Meta(description="Redis or Valkey that replicas count rates in, redis:// or valkey://")
        ]
        | None
    ) = None
    cors_origins: Annotated[
        tuple[str, ...], Meta(description="origins whose pages may call, separated by commas")
    ] = ()
    metrics: Annotated[bool, Meta(description="whether /metrics is there")] = True
    otlp_endpoint: Annotated[str, Meta(description="address that traces go to (OTLP over HTTP)")] | None = (
        None
    )
    log_level: Annotated[LogLevel, Meta(description="debug, info, warning or error")] = LogLevel.INFO
    log_format: Annotated[LogFormat, Meta(description="json or console")] = LogFormat.JSON

    @classmethod
    def from_environment(cls, environ: Mapping[str, str]) -> "Settings":
        """Read the variables named after the fields: ``DATELINE_MAX_TEXT`` and so on."""
        values: dict[str, Any] = {}
        for field in msgspec.structs.fields(cls):
            name = variable(field.name)
            if name not in environ:
                continue
            told: Any = environ[name]
            if isinstance(_info(field).type, msgspec.inspect.VarTupleType):
                told = [part.strip() for part in told.split(",") if part.strip()]
            try:
                values[field.name] = msgspec.convert(told, field.type, strict=False)
            except msgspec.ValidationError as error:
                raise InvalidSettings(f"{name}={environ[name]!r}: {error}") from None
        return _checked(cls(**values))

    def told(self) -> Iterator[tuple[str, str, str, str]]:
        """Each setting: its variable, its value, what it is when nobody sets it, and what it says."""
        for field in msgspec.structs.fields(self):
            default = "number of processors" if field.default is msgspec.NODEFAULT else _shown(field.default)
            value = getattr(self, field.name)
            if field.name == "redis_url" and value is not None:
                value = _without_password(value)
            description = (_info(field).extra_json_schema or {})["description"]
            yield variable(field.name), _shown(value), default, description


def variable(name: str) -> str:
    """The variable of the environment that sets a field."""
    return PREFIX + name.upper()


def _checked(settings: Settings) -> Settings:
    """Look at what only shows when it is used, now rather than with the first request."""
    if settings.rate_limit is not None:
        import limits  # noqa: PLC0415 - only for those who set it.

        try:
            limits.parse_many(settings.rate_limit)
        except ValueError:
            raise _wrong("rate_limit", settings.rate_limit, "expected a rate such as 120/minute") from None
    if settings.redis_url is not None:
        if urlsplit(settings.redis_url).scheme not in {"redis", "rediss", "valkey", "valkeys"}:
            shown = _without_password(settings.redis_url)
            raise _wrong("redis_url", shown, "expected redis://HOST:PORT or valkey://HOST:PORT")
        if settings.rate_limit is None:
            shown = _without_password(settings.redis_url)
            raise _wrong("redis_url", shown, "there is no DATELINE_RATE_LIMIT to count")
    if settings.otlp_endpoint is not None and not urlsplit(settings.otlp_endpoint).netloc:
        raise _wrong("otlp_endpoint", settings.otlp_endpoint, "expected http://HOST:PORT/PATH")
    for origin in settings.cors_origins:
        if origin != "*" and not urlsplit(origin).netloc:
            raise _wrong("cors_origins", origin, "expected origins such as https://example.org")
    return settings


def _wrong(name: str, value: str, detail: str) -> InvalidSettings:
    return InvalidSettings(f"{variable(name)}={value!r}: {detail}")


def _info(field: msgspec.structs.FieldInfo) -> msgspec.inspect.Metadata:
    info = msgspec.inspect.type_info(field.type)
    if isinstance(info, msgspec.inspect.UnionType):
        info = next(each for each in info.types if isinstance(each, msgspec.inspect.Metadata))
    assert isinstance(info, msgspec.inspect.Metadata), f"{field.name} has no description"
    return info


def _shown(value: object) -> str:
    match value:
        case None | ():
            return ""
        case bool():
            return str(value).lower()
        case tuple():
            return ",".join(map(str, value))
        case float():
            return f"{value:g}"
        case _:
            return str(value)


def _without_password(url: str) -> str:
    parts = urlsplit(url)
    return parts._replace(netloc=parts.netloc.rpartition("@")[2]).geturl()
