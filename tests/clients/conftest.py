"""A server of its own, on a port of its own, for as long as the tests of the clients last."""

import os
import re
import subprocess
import sys
from collections.abc import Iterator

import pytest

PROGRAM = (sys.executable, "-c", "from service.cli.command import run; run()")

_LISTENING = re.compile(r"https?://127\.0\.0\.1:\d+")


@pytest.fixture(scope="session")
def server() -> Iterator[str]:
    """The address of a running server."""
    with subprocess.Popen(
        [*PROGRAM, "serve", "--port", "0", "--workers", "2"],
        stderr=subprocess.PIPE,
        text=True,
        env=os.environ | {"DATELINE_LOG_FORMAT": "json"},
    ) as process:
        assert process.stderr is not None
        found = next(filter(None, map(_LISTENING.search, process.stderr)), None)
        assert found is not None, "the server did not start"
        yield found[0]
        process.terminate()
        process.communicate(timeout=30)
