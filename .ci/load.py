"""Load for a server of this machine: so many callers, so many seconds; what came back, and how fast."""

import asyncio
import time
from collections import Counter
from dataclasses import dataclass, field

BROKEN = 0


@dataclass
class Told:
    """What came back: answers by status (0 is a broken connection), and the seconds that those with 200 took."""

    statuses: Counter[int] = field(default_factory=Counter)
    seconds: list[float] = field(default_factory=list)
    wall: float = 0.0
    broken: Counter[str] = field(default_factory=Counter)

    def quantile(self, part: float) -> float:
        """How long the given part of the requests took at most, in milliseconds."""
        return 1000 * sorted(self.seconds)[int(part * (len(self.seconds) - 1))] if self.seconds else 0.0

    def __str__(self) -> str:
        """One line."""
        named = {status or "broken": count for status, count in sorted(self.statuses.items())}
        rate = self.statuses[200] / self.wall
        times = ", ".join(f"p{int(100 * part)} {self.quantile(part):.0f} ms" for part in (0.5, 0.99))
        count = sum(self.statuses.values())
        return f"{count} requests in {self.wall:.1f} s, {named}, {rate:.0f} served a second, {times}"


async def load(
    port: int, body: bytes, callers: int, seconds: float, *, keep: bool = True, pause: float = 0.0
) -> Told:
    """Post the body again and again; ``keep`` keeps connections, ``pause`` is waited after a 503."""
    told = Told()
    begun = time.monotonic()
    until = begun + seconds
    await asyncio.gather(*(_caller(told, port, body, until, keep, pause) for _ in range(callers)))
    told.wall = time.monotonic() - begun
    return told


async def _caller(told: Told, port: int, body: bytes, until: float, keep: bool, pause: float) -> None:
    head = (
        "POST /v1/timeline HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
        f"Content-Length: {len(body)}\r\nConnection: {'keep-alive' if keep else 'close'}\r\n\r\n"
    ).encode()
    streams = None
    while (begun := time.monotonic()) < until:
        try:
            if streams is None:
                streams = await asyncio.open_connection("127.0.0.1", port)
            status, closing = await asyncio.wait_for(_ask(*streams, head + body), 120)
        except (OSError, EOFError, ValueError, TimeoutError) as error:
            status, closing = BROKEN, True
            told.broken[type(error).__name__] += 1
        told.statuses[status] += 1
        if status == 200:
            told.seconds.append(time.monotonic() - begun)
        if (closing or not keep) and streams is not None:
            streams[1].close()
            streams = None
        if status != 200 and pause:
            await asyncio.sleep(pause)
    if streams is not None:
        streams[1].close()


async def _ask(
    reader: asyncio.StreamReader, writer: asyncio.StreamWriter, request: bytes
) -> tuple[int, bool]:
    writer.write(request)
    head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").lower()
    status = int(head.split(" ", 2)[1])
    headers = dict(line.split(": ", 1) for line in head.split("\r\n")[1:] if ": " in line)
    if "content-length" in headers:
        await reader.readexactly(int(headers["content-length"]))
    else:
        while size := int((await reader.readline()).strip() or b"0", 16):
            await reader.readexactly(size + 2)
        await reader.readline()
    return status, headers.get("connection") == "close"
