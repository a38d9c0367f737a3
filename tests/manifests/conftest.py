import functools
import re
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).parents[2]
OVERLAYS = tuple(sorted(each.name for each in (ROOT / "k8s/overlays").iterdir()))
COMPONENTS = tuple(sorted(each.name for each in (ROOT / "k8s/components").iterdir()))

Rendered = dict[tuple[str, str], Any]


def _rendered(folder: Path) -> Rendered:
    if shutil.which("kubectl") is None:
        pytest.skip("no kubectl")
    done = subprocess.run(["kubectl", "kustomize", str(folder)], capture_output=True, text=True, check=False)  # noqa: S607
    assert done.returncode == 0, done.stderr
    return {(each["kind"], each["metadata"]["name"]): each for each in yaml.safe_load_all(done.stdout)}


@pytest.fixture(scope="session")
def overlay() -> Callable[[str], Rendered]:
    return functools.cache(lambda name: _rendered(ROOT / "k8s/overlays" / name))


@pytest.fixture
def rendered(overlay: Callable[[str], Rendered], request: pytest.FixtureRequest) -> Rendered:
    return overlay(request.param)


@pytest.fixture
def with_component(tmp_path: Path) -> Callable[[str], Rendered]:
    """The base and one component, or a component alone where it brings its own workload."""

    def render(name: str) -> Rendered:
        place = tmp_path / "k8s"
        shutil.copytree(ROOT / "k8s", place)
        (place / "one").mkdir()
        resources = "" if name == "corpus" else "resources: [../base]\n"
        (place / "one/kustomization.yaml").write_text(f"{resources}components: [../components/{name}]\n")
        return _rendered(place / "one")

    return render


@pytest.fixture(scope="session")
def dockerfile() -> dict[str, str]:
    """The instructions of the last stage; the last of each name."""
    text = (ROOT / "Dockerfile").read_text().replace("\\\n", " ")
    last = re.split(r"^FROM .*$", text, flags=re.MULTILINE)[-1]
    lines = [
        line.split(maxsplit=1) for line in last.splitlines() if line.strip() and not line.startswith("#")
    ]
    return {line[0]: line[1].strip() for line in lines if len(line) == 2}


def one(rendered: Rendered, kind: str) -> Any:
    """The one object of a kind."""
    found = [each for (its, _), each in rendered.items() if its == kind]
    assert len(found) == 1, f"{len(found)} of {kind}"
    return found[0]
