"""A rolling restart, as far as one machine can show it: two servers behind haproxy, replaced one by one under load.

What a cluster does to a pod is done here to a process: a new server starts and must be ready; the old one is taken out
of the proxy, which drains it; then, after the pause of the manifest's preStop hook, it gets SIGTERM and must end by
itself. No caller may notice.
"""

import asyncio
import contextlib
import http.client
import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
from pathlib import Path

from container import free_port
from load import load

ROOT = Path(__file__).resolve().parents[1]
SEED = next((ROOT / "seeds").glob("*.txt"))
PAUSE = 2.0
CALLERS = 6

_PROXY = """
global
    stats socket {socket} level admin
defaults
    mode tcp
    timeout connect 2s
    timeout client 100s
    timeout server 100s
listen dateline
    bind 127.0.0.1:{front}
    option httpchk GET /health/ready
    default-server check inter 200ms fall 1 rise 1
    server a 127.0.0.1:{a}
    server b 127.0.0.1:{b}
"""


def say(line: str) -> None:
    """One line of the log."""
    print(f"rolling: {line}", flush=True)


class Server:
    """One replica."""

    def __init__(self, port: int) -> None:
        told = {"DATELINE_PORT": str(port), "DATELINE_HOST": "127.0.0.1", "DATELINE_WORKERS": "1"}
        self.port = port
        self.process = subprocess.Popen(
            [str(ROOT / ".venv/bin/dateline"), "serve"],
            env=os.environ | told,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )


def told(place: Path, command: str) -> str:
    """Speak to the proxy."""
    with socket.socket(socket.AF_UNIX) as line:
        line.connect(str(place))
        line.sendall(f"{command}\n".encode())
        return line.recv(65_536).decode()


def ready(port: int) -> bool:
    """Whether what listens there says so."""
    with contextlib.suppress(OSError, http.client.HTTPException):
        return urllib.request.urlopen(f"http://127.0.0.1:{port}/health/ready", timeout=2).status == 200
    return False


async def wait(port: int) -> None:
    """Wait until it is ready."""
    for _ in range(600):
        if await asyncio.to_thread(ready, port):
            return
        await asyncio.sleep(0.1)
    raise SystemExit("a server did not become ready")


async def roll(servers: dict[str, Server], place: Path) -> None:
    """Replace one server after the other."""
    for name, old in list(servers.items()):
        new = Server(free_port())
        servers[f"{name}'"] = new
        await wait(new.port)
        told(place, f"set server dateline/{name} state drain")
        await asyncio.sleep(PAUSE)
        begun = time.monotonic()
        old.process.send_signal(signal.SIGTERM)
        code = await asyncio.to_thread(old.process.wait, 90)
        # Once it is done, uvicorn raises the signal again that asked it to end.
        assert code in {0, -signal.SIGTERM}, f"{name} ended with {code}"
        say(f"{name} drained, ended {time.monotonic() - begun:.1f} s after SIGTERM; replaced")
        del servers[name]
        told(place, f"set server dateline/{name} addr 127.0.0.1 port {new.port}")
        told(place, f"set server dateline/{name} state ready")
        await asyncio.sleep(PAUSE)


async def both(front: int, servers: dict[str, Server], place: Path) -> None:
    """Load, and in the midst of it the restart."""
    await asyncio.gather(*(wait(each.port) for each in servers.values()))
    # The proxy learns by its own checks that there are servers; until then it closes every connection.
    await wait(front)
    body = json.dumps({"text": SEED.read_text(), "published": "2022-03-01"}).encode()
    until = asyncio.create_task(roll(servers, place))
    answers = []
    # Callers that come anew for each request, as through a Service, and callers that keep what they have for a second.
    while not until.done():
        kept, fresh = await asyncio.gather(
            load(front, body, CALLERS // 2, 1), load(front, body, CALLERS // 2, 1, keep=False)
        )
        answers += [kept, fresh]
    await until
    statuses = sum((each.statuses for each in answers), answers[0].statuses.__class__())
    worst = max(each.quantile(1) for each in answers)
    say(
        f"{sum(statuses.values())} requests during the restart of both: {dict(statuses)}, the slowest {worst:.0f} ms"
    )
    assert set(statuses) == {200}, [each.broken for each in answers if each.broken]


def main() -> int:
    """Do it; 75 says that it can't be done here."""
    if shutil.which("haproxy") is None:
        say("SKIPPED: no haproxy (Debian package haproxy)")
        return 75
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder, "socket")
        servers = {"a": Server(free_port()), "b": Server(free_port())}
        front = free_port()
        file = Path(folder, "haproxy.cfg")
        file.write_text(_PROXY.format(socket=place, front=front, a=servers["a"].port, b=servers["b"].port))
        proxy = subprocess.Popen(["haproxy", "-q", "-db", "-f", str(file)])
        try:
            asyncio.run(both(front, servers, place))
        finally:
            proxy.terminate()
            for each in servers.values():
                each.process.terminate()
            for each in servers.values():
                each.process.wait(100)
            proxy.wait(10)
    return 0


sys.exit(main())
