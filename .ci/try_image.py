"""What the image promises, tried: size, start, the seed's timeline, a read-only root, signals, limits, the job."""

import asyncio
import hashlib
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

import yaml
from container import Container, Image, Limits, get, missing, unpacked
from load import load

ROOT = Path(__file__).resolve().parents[1]
SEED = next((ROOT / "seeds").glob("*.txt"))
PUBLISHED = "2022-03-01"
START = 2.0

_WRITE = """
for place in / /opt/dateline /opt/dateline/lib /usr /etc /var/tmp /home; do
    if touch "$place/x" 2>/dev/null; then echo "$place can be written"; exit 1; fi
done
touch /tmp/x
for name in gcc cc c++ ld make; do if command -v $name; then echo "there is a compiler"; exit 1; fi; done
if ls /var/cache/apt/archives/*.deb /var/lib/apt/lists/*_Packages /root/.cache 2>/dev/null; then exit 1; fi
id -u
"""


def say(line: str) -> None:
    """One line of the log."""
    print(f"container: {line}", flush=True)


def outside(article: str) -> object:
    """The timeline of the checkout, without a server."""
    command = [str(ROOT / ".venv/bin/dateline"), article, "--json", "--published", PUBLISHED]
    return json.loads(subprocess.run(command, check=True, capture_output=True).stdout)


def started(image: Image) -> None:
    """Start, health check, the seed, SIGTERM."""
    container = Container(image, env={"DATELINE_WORKERS": "2"})
    try:
        seconds = container.ready()
        status = Path(f"/proc/{container.pid}/status").read_text()
        wanted = {"Uid": image.config["User"].partition(":")[0], "CapEff": "0" * 16, "NoNewPrivs": "1"}
        for name, value in wanted.items():
            assert status.split(f"{name}:")[1].split()[0] == value, name
        busy, load = container.busiest(), os.getloadavg()[0]
        say(
            f"ready {seconds:.2f} s after its start ({busy:.2f} s of processor time in its busiest process, "
            f"load average {load:.1f}), as user {wanted['Uid']}, no capabilities, read-only root"
        )
        # On a machine that others keep busy only the processor time is the image's own.
        assert min(seconds, busy) < START, f"a start takes less than {START} s"
        command = image.config["Healthcheck"]["Test"][1:]
        check = Container(image, [], entrypoint=command, beside=container)
        assert check.process.wait(10) == 0, check.output()
        with get(
            container.port, f"/v1/timeline?published={PUBLISHED}", SEED.read_bytes(), "text/plain"
        ) as answer:
            inside = json.load(answer)
        assert inside == outside(str(SEED)), "the timelines differ"
        digest = hashlib.sha256(json.dumps(inside, sort_keys=True).encode()).hexdigest()[:16]
        say(
            f"health check passes; the seed's {len(inside['timeline'])} entries equal those outside ({digest})"
        )
        code, seconds = container.terminate()
        assert code == 0, f"exit code {code}:\n{container.output()}"
        say(f"SIGTERM answered in {seconds:.2f} s, exit code 0")
    finally:
        container.kill()
    gone = Container(image, [], entrypoint=command, beside=container)
    assert gone.process.wait(10) != 0, "the health check passes without a server"


def sealed(image: Image) -> None:
    """Only /tmp can be written, and nothing of the build is left."""
    shell = Container(image, ["-c", _WRITE], entrypoint=["/bin/sh"])
    assert shell.process.wait(10) == 0, shell.output()
    say("only /tmp can be written; no compiler, no package manager's cache")


def loaded(image: Image, overlay: str) -> None:
    """The limits and settings of an overlay, with a caller for each worker, and with more than there is room for."""
    rendered = subprocess.run(
        ["kubectl", "kustomize", str(ROOT / "k8s/overlays" / overlay)], check=True, capture_output=True
    ).stdout
    documents = list(yaml.safe_load_all(rendered))
    spec = next(each for each in documents if each["kind"] == "Deployment")["spec"]["template"]["spec"]
    settings = next(each for each in documents if each["kind"] == "ConfigMap")["data"]
    settings.pop("DATELINE_RATE_LIMIT", None)  # Rates have tests of their own, and here is no Redis.
    told = spec["containers"][0]["resources"]["limits"]
    body = json.dumps({"text": SEED.read_text(), "published": PUBLISHED}).encode()
    with Limits(float(told["cpu"]), int(told["memory"].removesuffix("Mi")) << 20) as limits:
        if not limits.groups:
            say("SKIPPED the limits: no control groups here")
            return
        container = Container(image, env=settings, limits=limits)
        try:
            container.ready()
            idle = limits.most_memory()
            for callers in (int(settings["DATELINE_WORKERS"]), 64):
                before = limits.worked()
                answers = asyncio.run(load(container.port, body, callers, 8, pause=0.05))
                each = 1000 * (limits.worked() - before) / max(1, answers.statuses[200])
                say(
                    f"{overlay}, {told['cpu']} CPU, {told['memory']}, {callers} callers: {answers}, "
                    f"{each:.1f} ms of CPU each"
                )
                assert answers.statuses[200], "nothing was served"
                assert set(answers.statuses) <= {200, 503}, answers.broken
            most = limits.most_memory() / 2**20
            say(
                f"{overlay}: memory {idle / 2**20:.0f} MiB when ready, {most:.0f} at most; "
                f"throttled {limits.withheld():.1f} s"
            )
            code, _ = container.terminate()
            assert code == 0, container.output()
        finally:
            container.kill()


def sharded(image: Image) -> None:
    """The command of the corpus job on three shards, one with a line that is no request."""
    job = yaml.safe_load((ROOT / "k8s/components/corpus/job.yaml").read_text())
    command = job["spec"]["template"]["spec"]["containers"][0]
    line = json.dumps({"text": SEED.read_text(), "published": PUBLISHED}) + "\n"
    with tempfile.TemporaryDirectory() as place:
        data = Path(place)
        data.chmod(0o755)
        (data / "in").mkdir()
        (data / "out").mkdir()
        (data / "out").chmod(0o777)
        for index in range(3):
            (data / f"in/part-{index:05d}.jsonl").write_text(line * 3 + "no request\n" * (index == 1))
        for index in range(3):
            env = {"JOB_COMPLETION_INDEX": str(index), "CORPUS": "/mnt", "WORKERS": "2"}
            shard = Container(image, command["args"], entrypoint=command["command"], env=env, data=data)
            assert shard.process.wait(60) == 0, shard.output()
        lines = [json.loads(each) for each in (data / "out/part-00001.jsonl").read_text().splitlines()]
        assert len(lines) == 4
        assert lines[0] == outside(str(SEED))
        assert lines[3]["line"] == 4
        assert len(list((data / "out").iterdir())) == 3
        env["JOB_COMPLETION_INDEX"] = "7"
        again = Container(image, command["args"], entrypoint=command["command"], env=env, data=data)
        assert again.process.wait(60) == 2, "an index without a shard is an error that no retry mends"
    say("the corpus job's command did three shards of 10 lines, a bad line among them")


def main() -> int:
    """Try everything; 75 says that it can't be done here."""
    if (why := missing()) is not None:
        say(f"SKIPPED: {why}")
        return 75
    with unpacked() as image:
        all_, site = image.megabytes(), "opt/dateline/lib/python3.11/site-packages"
        ours, own = image.megabytes("opt/dateline"), image.megabytes(f"{site}/service")
        parts = f"base {all_ - ours:.0f}, dependencies {ours - own:.0f}, Dateline {own:.1f}"
        say(f"image size {all_:.0f} MB uncompressed: {parts}")
        sealed(image)
        started(image)
        loaded(image, "dev")
        loaded(image, "production")
        sharded(image)
    return 0


sys.exit(main())
