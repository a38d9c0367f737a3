"""API keys: a file with a name and a key a line, read again when it changes, so that keys rotate without a restart."""

import hmac
import logging
import time
from hashlib import sha256
from pathlib import Path

_LOG = logging.getLogger("service.api")

_EVERY = 1.0
_SHORTEST = 16


class InvalidKeys(ValueError):
    """The file of keys can't be used; the message says why, without a key in it."""


class Keys:
    """The keys that are known now. Two keys of one name let a caller change over."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._looked = time.monotonic()
        self._state = self._stat()
        self._known = _read(path)

    def holder(self, key: str) -> str | None:
        """The name that a key belongs to.

        Every key is compared, in constant time, so that how long it takes tells nothing.
        """
        self._renew()
        given, found = _digest(key), None
        for name, known in self._known:
            if hmac.compare_digest(given, known):
                found = name
        return found

    def _renew(self) -> None:
        now = time.monotonic()
        if now - self._looked < _EVERY:
            return
        self._looked = now
        try:
            state = self._stat()
            if state != self._state:
                self._known = _read(self._path)
                self._state = state
                _LOG.info("keys read", extra={"count": len(self._known)})
        except InvalidKeys as error:
            _LOG.error("keys not renewed: %s", error)

    def _stat(self) -> tuple[int, int, int]:
        try:
            told = self._path.stat()
        except OSError as error:
            raise InvalidKeys(f"{self._path}: {error.strerror}") from None
        return told.st_mtime_ns, told.st_size, told.st_ino


def _read(path: Path) -> tuple[tuple[str, bytes], ...]:
    try:
        lines = path.read_text().splitlines()
    except OSError as error:
        raise InvalidKeys(f"{path}: {error.strerror}") from None
    except UnicodeDecodeError:
        raise InvalidKeys(f"{path}: not UTF-8") from None
    known = []
    for number, line in enumerate(lines, 1):
        if not line.strip() or line.startswith("#"):
            continue
        match line.split():
            case [name, key] if len(key) >= _SHORTEST:
                known.append((name, _digest(key)))
            case _:
                expected = f"a name, a space and a key of at least {_SHORTEST} characters"
                raise InvalidKeys(f"{path}, line {number}: expected {expected}")
    if not known:
        raise InvalidKeys(f"{path}: no keys")
    return tuple(known)


def _digest(key: str) -> bytes:
    """Digests are of one length, which the comparison needs to be of constant time."""
    return sha256(key.encode("utf-8", "surrogatepass")).digest()
