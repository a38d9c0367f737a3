"""Has schemathesis try the contract against a live server: every check, a fixed seed, and at least 2,000 cases."""

import json
import os
import re
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TextIO

HERE = Path(__file__).parent
BIN = Path(sys.executable).parent
LEAST = 2000
LONGEST = 600

_LISTENING = re.compile(r"http://127\.0\.0\.1:\d+")
_COUNTED = re.compile(r"(\d+) generated")


def main() -> int:
    """Run once, and return the exit code."""
    serve = [str(BIN / "dateline"), "serve", "--port", "0"]
    # A deadline no case can reach, so that the machine's other work decides nothing.
    environment = os.environ | {"DATELINE_DEADLINE": "120", "DATELINE_LOG_LEVEL": "info"}
    with tempfile.TemporaryFile("w+") as log, subprocess.Popen(serve, stderr=log, env=environment) as server:
        try:
            code = _tried(_address(log))
        finally:
            server.terminate()
            server.wait(60)
        log.seek(0)
        errors = [line for line in log if line.startswith("{") and json.loads(line)["level"] == "error"]
    for line in errors:
        print("the server logged", line, end="")
    return code or bool(errors)


def _address(log: TextIO) -> str:
    for _ in range(300):
        time.sleep(0.1)
        log.seek(0)
        if found := _LISTENING.search(log.read()):
            return found[0]
    raise SystemExit("the server did not start")


def _tried(address: str) -> int:
    command = [str(BIN / "schemathesis"), "--config-file", str(HERE / "schemathesis.toml"), "run"]
    done = subprocess.run(
        [*command, "--no-color", f"{address}/openapi.json"],
        cwd=HERE.parents[1],
        env=os.environ | {"PYTHONPATH": "."},
        stdout=subprocess.PIPE,
        text=True,
        timeout=LONGEST,
        check=False,
    )
    print("\n".join(done.stdout.splitlines()[-60:] if done.returncode else done.stdout.splitlines()[-8:]))
    count = max(map(int, _COUNTED.findall(done.stdout)), default=0)
    if count < LEAST:
        print(f"only {count} cases were generated; expected {LEAST} or more")
        return 1
    return done.returncode


if __name__ == "__main__":
    sys.exit(main())
