"""The folders of the clients: installable as they are, and generated from the contract as it is."""

import filecmp
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

FOLDER = Path(__file__).parents[2] / "openapi"
PYTHON, TYPESCRIPT = FOLDER / "python", FOLDER / "typescript"
BIN = Path(sys.executable).parent


def run(*command: str, cwd: Path, **environment: str) -> None:
    done = subprocess.run(
        command, cwd=cwd, env=os.environ | environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr


def differences(pair: "filecmp.dircmp[str]") -> list[str]:
    found = [*pair.left_only, *pair.right_only, *pair.diff_files]
    return [each for each in found if each != "__pycache__"] + [
        each for part in pair.subdirs.values() for each in differences(part)
    ]


@pytest.fixture(scope="module")
def packages() -> None:
    """The packages that the TypeScript client is made with, as its lock names them."""
    if shutil.which("npm") is None:
        pytest.skip("the TypeScript client needs npm and node 20, which this machine does not have")
    assert (TYPESCRIPT / "node_modules").is_dir(), "run `make openapi/typescript/node_modules`"


def test_the_python_client_is_current(tmp_path: Path) -> None:
    generate = ("generate", "--path", str(FOLDER / "openapi.json"), "--config", str(PYTHON / "generate.yaml"))
    run(str(BIN / "openapi-python-client"), *generate, "--meta", "none", "--output-path", "new", cwd=tmp_path)
    told = differences(filecmp.dircmp(tmp_path / "new", PYTHON / "dateline_client" / "generated"))
    assert not told, "run `make openapi`"


def test_the_python_client_installs_from_its_folder(tmp_path: Path) -> None:
    copy = shutil.copytree(PYTHON, tmp_path / "copy")
    target = str(tmp_path / "target")
    options = ("--quiet", "--no-deps", "--no-build-isolation", "--target", target)
    run(sys.executable, "-m", "pip", "install", *options, str(copy), cwd=tmp_path)
    told = "import dateline_client as c; print(c.Dateline, c.__file__)"
    run(sys.executable, "-c", told, cwd=tmp_path, PYTHONPATH=target)


@pytest.mark.usefixtures("packages")
def test_the_typescript_client_is_current(tmp_path: Path) -> None:
    new = tmp_path / "schema.ts"
    run("npx", "openapi-typescript", str(FOLDER / "openapi.json"), "--output", str(new), cwd=TYPESCRIPT)
    assert new.read_text() == (TYPESCRIPT / "src" / "schema.ts").read_text(), "run `make openapi`"


@pytest.mark.usefixtures("packages")
def test_the_typescript_client_installs_from_its_folder(tmp_path: Path) -> None:
    run("npm", "pack", "--silent", "--pack-destination", str(tmp_path), cwd=TYPESCRIPT)
    (tmp_path / "package.json").write_text('{"type": "module"}')
    package = str(next(tmp_path.glob("*.tgz")))
    run("npm", "install", "--silent", "--prefer-offline", "--no-audit", "--no-fund", package, cwd=tmp_path)
    told = "import {Dateline} from 'dateline-client'; new Dateline({baseUrl: 'http://x'})"
    run("node", "--input-type=module", "-e", told, cwd=tmp_path)


@pytest.mark.usefixtures("packages")
def test_the_typescript_client_against_a_live_server(server: str) -> None:
    run("npm", "test", "--silent", cwd=TYPESCRIPT, DATELINE_URL=server)
