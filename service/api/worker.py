"""One worker: a process that takes jobs over a socket, one at a time, and sends their outcomes back.

A message is its length in four bytes, and then its MessagePack. The first one, empty, says that the worker is up.
"""

import signal
import socket

import msgspec

from service.api.jobs import Failure, Job, Outcome

LENGTH = 4


def serve(connection: socket.socket, patience: float) -> None:
    """Answer until the other end closes; work that takes longer than ``patience`` seconds ends the process.

    The server kills whoever is late. The alarm is there for when the server itself is gone.
    """
    for number in (signal.SIGINT, signal.SIGTERM):
        # Both reach every process of a terminal or a group; only the server shall act on them.
        signal.signal(number, signal.SIG_IGN)
    with connection, connection.makefile("rb") as jobs:
        connection.sendall(framed(b""))
        while length := jobs.read(LENGTH):
            job = jobs.read(int.from_bytes(length))
            signal.setitimer(signal.ITIMER_REAL, patience)
            outcome = answer(job)
            signal.setitimer(signal.ITIMER_REAL, 0)
            connection.sendall(framed(outcome))


def answer(job: bytes) -> bytes:
    """Work on one encoded job."""
    # The door names this module to start workers, and must not pay for what they import.
    from service.api import answers  # noqa: PLC0415

    try:
        return msgspec.msgpack.encode(answers.perform(msgspec.msgpack.decode(job, type=Job)))
    except Exception as error:  # noqa: BLE001 - what can't be read or written must not end the worker.
        return msgspec.msgpack.encode(Outcome(failure=Failure.of(error)))


def framed(message: bytes) -> bytes:
    """A message as it goes over the socket."""
    return len(message).to_bytes(LENGTH) + message
