"""What the environment says about this process, read once, at the door."""

import os
from collections.abc import Mapping
from typing import Annotated

import msgspec
from msgspec import Meta, Struct

PREFIX = "DATELINE_"

MAX_WORKERS = 256


class InvalidSettings(ValueError):
    """A variable of the environment can't be read; the message names it."""


class Settings(Struct, frozen=True, kw_only=True):
    """``workers`` counts processes, 0 meaning a thread of this one; ``max_text`` counts code points."""

    host: str = "127.0.0.1"
    port: Annotated[int, Meta(ge=0, le=65_535)] = 8000
    workers: Annotated[int, Meta(ge=0, le=MAX_WORKERS)] = msgspec.field(
        default_factory=lambda: os.cpu_count() or 1
    )
    max_text: Annotated[int, Meta(ge=1)] = 1_000_000
    max_body: Annotated[int, Meta(ge=1)] = 8_000_000

    @classmethod
    def from_environment(cls, environ: Mapping[str, str]) -> "Settings":
        """Read the variables named after the fields: ``DATELINE_MAX_TEXT`` and so on."""
        values = {}
        for field in msgspec.structs.fields(cls):
            name = PREFIX + field.name.upper()
            if name not in environ:
                continue
            try:
                values[field.name] = msgspec.convert(environ[name], field.type, strict=False)
            except msgspec.ValidationError as error:
                raise InvalidSettings(f"{name}={environ[name]!r}: {error}") from None
        return cls(**values)
