"""Run the built image as a cluster would: its user, no capabilities, a read-only root, a writable /tmp, limits.

There is no container engine here, so the isolation is put together from what the kernel has: a mount and a process
namespace, chroot, setpriv, and, where this machine allows them, control groups.
"""

import contextlib
import json
import os
import shutil
import signal
import socket
import subprocess
import tempfile
import time
import urllib.request
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Self

CACHE = Path(os.environ.get("DATELINE_CACHE") or Path.home() / ".cache/dateline")
TAG = os.environ.get("DATELINE_IMAGE", "dateline:ci")

_CGROUPS = Path("/sys/fs/cgroup")
_ENTER = r"""
set -e
mount --make-rprivate /
mount --bind "$ROOT" "$ROOT"
mount -t tmpfs -o size=64m,mode=1777 tmp "$ROOT/tmp"
mount -t tmpfs -o mode=755 dev "$ROOT/dev"
for each in null zero urandom random; do touch "$ROOT/dev/$each"; mount --bind "/dev/$each" "$ROOT/dev/$each"; done
mkdir -m 1777 "$ROOT/dev/shm"
mount -t proc proc "$ROOT/proc"
if [ -n "$DATA" ]; then mount --bind "$DATA" "$ROOT/mnt"; fi
mount -o remount,bind,ro "$ROOT"
exec chroot "$ROOT" /usr/bin/setpriv --reuid "$UID_" --regid "$GID_" --clear-groups --no-new-privs \
    --bounding-set=-all --inh-caps=-all -- /usr/bin/env -i -C /tmp "$@"
"""


def buildah(*arguments: str) -> str:
    """Ask buildah, in the store of the build."""
    run = Path(os.environ.get("TMPDIR", "/tmp"), "dateline-containers")
    store = ("--root", str(CACHE / "containers"), "--runroot", str(run))
    command = [
        "buildah",
        *store,
        "--storage-driver",
        os.environ.get("DATELINE_STORAGE", "overlay"),
        *arguments,
    ]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()


@dataclass
class Image:
    """The image, unpacked somewhere."""

    root: Path
    config: Mapping[str, Any]

    @property
    def env(self) -> dict[str, str]:
        """Its environment."""
        return dict(each.split("=", 1) for each in self.config["Env"])

    def megabytes(self, under: str = "") -> float:
        """How large its files are together, below a folder."""
        files = (Path(folder, name) for folder, _, names in os.walk(self.root / under) for name in names)
        return sum(file.lstat().st_size for file in files) / 1e6


@contextlib.contextmanager
def unpacked() -> Iterator[Image]:
    """Mount the image."""
    told = json.loads(buildah("inspect", "--type", "image", f"localhost/{TAG}"))
    name = buildah("from", "--pull-never", f"localhost/{TAG}")
    try:
        root = Path(buildah("mount", name))
        yield Image(root, told["Docker"]["config"])
        buildah("umount", name)
    finally:
        buildah("rm", name)


@dataclass
class Limits:
    """What a manifest allows a container: processors and bytes."""

    cpu: float
    memory: int
    groups: list[Path] = field(default_factory=list)

    def __enter__(self) -> Self:
        """Make control groups; without permission there are none, and the caller is told by ``groups``."""
        name = f"dateline-{os.getpid()}-{time.monotonic_ns()}"
        with contextlib.suppress(OSError):
            if (_CGROUPS / "cgroup.controllers").exists():
                self._make(
                    _CGROUPS / name, {"cpu.max": f"{int(self.cpu * 1e5)} 100000", "memory.max": self.memory}
                )
            else:
                quota = {"cpu.cfs_period_us": 100_000, "cpu.cfs_quota_us": int(self.cpu * 1e5)}
                self._make(_CGROUPS / "cpu" / name, quota)
                self._make(_CGROUPS / "cpuacct" / name, {})
                self._make(_CGROUPS / "memory" / name, {"memory.limit_in_bytes": self.memory})
        return self

    def _make(self, group: Path, values: Mapping[str, object]) -> None:
        group.mkdir()
        self.groups.append(group)
        for file, value in values.items():
            (group / file).write_text(str(value))

    def enter(self) -> None:
        """Put the calling process, and all it starts, under the limits."""
        for group in self.groups:
            (group / "cgroup.procs").write_text(str(os.getpid()))

    def most_memory(self) -> int:
        """The most memory there was, in bytes."""
        return self._number("memory.max_usage_in_bytes") or self._number("memory.peak")

    def worked(self) -> float:
        """The seconds of processor time that were used."""
        return self._number("cpuacct.usage") / 1e9 or self._number("cpu.stat", "usage_usec") / 1e6

    def withheld(self) -> float:
        """The seconds for which the processor was withheld."""
        return (
            self._number("cpu.stat", "throttled_time") / 1e9
            or self._number("cpu.stat", "throttled_usec") / 1e6
        )

    def _number(self, file: str, line: str | None = None) -> int:
        for group in self.groups:
            if (group / file).exists():
                text = (group / file).read_text()
                told = dict(each.split(None, 1) for each in text.splitlines()) if line else {None: text}
                return int(told.get(line, 0))
        return 0

    def __exit__(self, *_: object) -> None:
        """Remove the groups, once their processes are gone."""
        for group in self.groups:
            for _ in range(50):
                with contextlib.suppress(OSError):
                    group.rmdir()
                    break
                time.sleep(0.1)


class Container:
    """One running container."""

    def __init__(
        self,
        image: Image,
        arguments: list[str] | None = None,
        *,
        env: Mapping[str, str] | None = None,
        limits: Limits | None = None,
        data: Path | None = None,
        entrypoint: list[str] | None = None,
        beside: "Container | None" = None,
    ) -> None:
        user, _, group = image.config["User"].partition(":")
        # There is no network of its own to keep it in.
        self.port = beside.port if beside else free_port()
        told = image.env | {**(env or {}), "DATELINE_HOST": "127.0.0.1", "DATELINE_PORT": str(self.port)}
        self.log = tempfile.NamedTemporaryFile("w+", suffix=".log")  # noqa: SIM115
        self.begun = time.monotonic()
        self.process = subprocess.Popen(
            [
                *("unshare", "--mount", "--pid", "--fork", "--kill-child", "sh", "-c", _ENTER, "enter"),
                *(f"{name}={value}" for name, value in told.items()),
                *(entrypoint or image.config["Entrypoint"]),
                *(image.config["Cmd"] if arguments is None else arguments),
            ],
            env=os.environ
            | {"ROOT": str(image.root), "UID_": user, "GID_": group, "DATA": str(data) if data else ""},
            stdout=self.log,
            stderr=subprocess.STDOUT,
            preexec_fn=limits.enter if limits else None,
        )

    @property
    def pid(self) -> int:
        """The first process of the container, as seen from outside."""
        told = Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children").read_text().split()
        return int(told[0])

    def ready(self, patience: float = 30) -> float:
        """Wait until it is ready; return the seconds since it was started."""
        while time.monotonic() - self.begun < patience:
            if self.process.poll() is not None:
                break
            with contextlib.suppress(OSError), get(self.port, "/health/ready") as answer:
                if answer.status == 200:
                    return time.monotonic() - self.begun
            time.sleep(0.01)
        self.kill()
        raise SystemExit(f"the container did not become ready:\n{self.output()}")

    def busiest(self) -> float:
        """The seconds of processor time that the busiest of its processes has used so far."""
        mine = Path(f"/proc/{self.pid}/ns/pid").readlink()
        found = [0.0]
        for each in Path("/proc").glob("[0-9]*"):
            with contextlib.suppress(OSError):
                if (each / "ns/pid").readlink() == mine:
                    told = (each / "stat").read_text().rpartition(")")[2].split()
                    found.append((int(told[11]) + int(told[12])) / os.sysconf("SC_CLK_TCK"))
        return max(found)

    def output(self) -> str:
        """What it has written."""
        return Path(self.log.name).read_text()

    def terminate(self, patience: float = 100) -> tuple[int, float]:
        """Send SIGTERM to its first process; return the exit code and the seconds that it took."""
        begun = time.monotonic()
        os.kill(self.pid, signal.SIGTERM)
        return self.process.wait(patience), time.monotonic() - begun

    def kill(self) -> None:
        """End it if it is still there."""
        if self.process.poll() is None:
            # With the first process of its namespace all the others end.
            with contextlib.suppress(OSError, IndexError):
                os.kill(self.pid, signal.SIGKILL)
            self.process.kill()
            self.process.wait()


def free_port() -> int:
    """A port of this machine that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def get(port: int, path: str, body: bytes | None = None, kind: str = "application/json") -> Any:
    """Ask a server of this machine."""
    told = urllib.request.Request(f"http://127.0.0.1:{port}{path}", body, {"Content-Type": kind})
    return urllib.request.urlopen(told, timeout=60)


def missing() -> str | None:
    """Why no container can be started here, if none can."""
    if os.geteuid() != 0:
        return "needs root"
    for name in ("buildah", "unshare", "chroot"):
        if shutil.which(name) is None:
            return f"no {name}"
    return None
