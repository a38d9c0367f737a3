"""The server: uvicorn, with a way out that loses nothing."""

import time
from socket import socket
from types import FrameType

import uvicorn

from service.api import logs
from service.api.analyser import Analyser
from service.api.settings import Settings

_LAST_WRITES = 10


class Server(uvicorn.Server):
    """Says that it is about to go, serves on for a pause, then ends what it has accepted and takes no more."""

    def __init__(self, config: uvicorn.Config, analyser: Analyser, pause: float) -> None:
        super().__init__(config)
        self._analyser = analyser
        self._pause = pause
        self._closing: float | None = None

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        """Begin to go; the second signal does not wait."""
        self._analyser.leaving = True
        if self._pause and self._closing is None:
            self._closing = time.monotonic() + self._pause
        else:
            super().handle_exit(sig, frame)

    async def on_tick(self, counter: int) -> bool:
        """Look whether the pause is over."""
        if self._closing is not None and time.monotonic() >= self._closing:
            self.should_exit = True
        return await super().on_tick(counter)

    async def shutdown(self, sockets: list[socket] | None = None) -> None:
        """Close the doors, and let those inside end."""
        self._analyser.draining = True
        await super().shutdown(sockets)


def serve(settings: Settings) -> None:
    """Serve until a signal comes."""
    logs.configure(settings)
    from service.api.app import create_app  # noqa: PLC0415 - it takes long, and the log is there first.

    app = create_app(settings)
    config = uvicorn.Config(
        app,
        host=settings.host,
        port=settings.port,
        server_header=False,
        access_log=False,
        log_config=None,
        # Whoever was let in may wait for a worker and then have one, each for as long as a deadline.
        timeout_graceful_shutdown=int(2 * settings.deadline) + _LAST_WRITES,
    )
    Server(config, app.state.door.analyser, settings.drain_pause).run()
