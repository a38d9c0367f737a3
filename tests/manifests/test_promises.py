"""What the manifests say, held against the image, the contract and the settings of the service."""

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import pytest
import yaml

from service import __version__
from service.api.app import create_app
from service.api.serve import _LAST_WRITES
from service.api.settings import Settings, variable

from .conftest import COMPONENTS, OVERLAYS, Rendered, one

ROOT = Path(__file__).parents[2]
SERVERS = tuple(name for name in OVERLAYS if name != "corpus")

servers = pytest.mark.parametrize("rendered", SERVERS, indirect=True)
everywhere = pytest.mark.parametrize("rendered", OVERLAYS, indirect=True)


def pod(rendered: Rendered) -> Any:
    kind = "Job" if any(kind == "Job" for kind, _ in rendered) else "Deployment"
    return one(rendered, kind)["spec"]["template"]["spec"]


def settings(rendered: Rendered) -> Settings:
    return Settings.from_environment(one(rendered, "ConfigMap")["data"])


def cpu(value: str) -> float:
    return float(value.removesuffix("m")) / 1000 if value.endswith("m") else float(value)


@servers
def test_probes_ask_what_the_contract_has(rendered: Rendered) -> None:
    contract = json.loads((ROOT / "openapi/openapi.json").read_text())["paths"]
    container = pod(rendered)["containers"][0]
    paths = {name: container[f"{name}Probe"]["httpGet"] for name in ("startup", "readiness", "liveness")}
    assert all(each["path"] in contract and each["port"] == "http" for each in paths.values())
    assert paths["liveness"]["path"] == "/health/live"
    assert paths["readiness"]["path"] == paths["startup"]["path"] == "/health/ready"


@servers
def test_a_pod_has_time_for_what_it_let_in(rendered: Rendered) -> None:
    told, here = pod(rendered), settings(rendered)
    pause = told["containers"][0]["lifecycle"]["preStop"]["sleep"]["seconds"]
    leaving = pause + here.drain_pause + 2 * here.deadline + _LAST_WRITES
    assert pause >= 5
    assert here.deadline < leaving < told["terminationGracePeriodSeconds"]


@servers
def test_settings_are_the_defaults_but_for_what_a_place_decides(rendered: Rendered) -> None:
    default, here = Settings(), settings(rendered)
    given = set(one(rendered, "ConfigMap")["data"])
    assert given <= {variable(field.name) for field in msgspec.structs.fields(Settings)}
    decided = {"host", "workers", "log_level", "log_format", "rate_limit"}
    for field in msgspec.structs.fields(Settings):
        if field.name not in decided:
            assert getattr(here, field.name) == getattr(default, field.name), field.name


@servers
def test_there_are_as_many_workers_as_processors(rendered: Rendered) -> None:
    assert settings(rendered).workers == cpu(pod(rendered)["containers"][0]["resources"]["limits"]["cpu"])


@everywhere
def test_the_image_is_run_as_it_was_built(rendered: Rendered, dockerfile: dict[str, str]) -> None:
    told = pod(rendered)
    container = told["containers"][0]
    context = told["securityContext"]
    assert dockerfile["USER"] == f"{context['runAsUser']}:{context['runAsGroup']}"
    assert container["image"] == f"dateline:{__version__}"
    if "ports" in container:
        assert (
            dockerfile["EXPOSE"]
            == str(container["ports"][0]["containerPort"])
            == str(settings(rendered).port)
        )
        assert f"DATELINE_PORT={dockerfile['EXPOSE']}" in dockerfile["ENV"]
    assert "/tmp" in [each["mountPath"] for each in container["volumeMounts"]]  # noqa: S108


@everywhere
def test_pods_keep_the_restricted_standard(rendered: Rendered) -> None:
    labels = one(rendered, "Namespace")["metadata"]["labels"]
    assert labels["pod-security.kubernetes.io/enforce"] == "restricted"
    told = pod(rendered)
    assert told["securityContext"]["runAsNonRoot"] is True
    assert told["securityContext"]["seccompProfile"] == {"type": "RuntimeDefault"}
    assert told["automountServiceAccountToken"] is False
    assert not {"hostNetwork", "hostPID", "hostIPC"} & set(told)
    allowed = {"configMap", "emptyDir", "secret", "persistentVolumeClaim", "projected"}
    assert {next(kind for kind in each if kind != "name") for each in told["volumes"]} <= allowed
    for container in told["containers"]:
        context = container["securityContext"]
        assert context["allowPrivilegeEscalation"] is False
        assert context["readOnlyRootFilesystem"] is True
        assert context["capabilities"] == {"drop": ["ALL"]}
        assert set(container["resources"]) == {"requests", "limits"}


@everywhere
def test_nothing_secret_is_here(rendered: Rendered) -> None:
    assert not [kind for kind, _ in rendered if kind == "Secret"]
    assert "password" not in json.dumps([*rendered.values()]).lower()


@servers
def test_what_selects_finds_the_pods(rendered: Rendered) -> None:
    labels = one(rendered, "Deployment")["spec"]["template"]["metadata"]["labels"].items()
    assert one(rendered, "Service")["spec"]["selector"].items() <= labels
    for kind, field in (("PodDisruptionBudget", "selector"), ("NetworkPolicy", "podSelector")):
        assert one(rendered, kind)["spec"][field]["matchLabels"].items() <= labels
    for each in pod(rendered)["topologySpreadConstraints"]:
        assert each["labelSelector"]["matchLabels"].items() <= labels
    target = one(rendered, "HorizontalPodAutoscaler")["spec"]["scaleTargetRef"]
    assert (target["kind"], target["name"]) in rendered


@pytest.mark.parametrize("rendered", ["production"], indirect=True)
def test_production_is_for_many(rendered: Rendered) -> None:
    scale = one(rendered, "HorizontalPodAutoscaler")["spec"]
    assert one(rendered, "Deployment")["spec"]["replicas"] == scale["minReplicas"] == 3
    assert one(rendered, "Deployment")["spec"]["strategy"]["rollingUpdate"]["maxUnavailable"] == 0
    assert one(rendered, "PodDisruptionBudget")["spec"]["maxUnavailable"] < scale["minReplicas"]
    names = {each["name"] for each in pod(rendered)["containers"][0]["env"]}
    assert names == {"DATELINE_API_KEYS_FILE", "DATELINE_REDIS_URL"}
    assert settings(rendered).rate_limit


@pytest.mark.parametrize("name", ["ingress", "gateway"])
def test_only_callers_routes_are_outside(name: str, with_component: Callable[[str], Rendered]) -> None:
    rendered = with_component(name)
    contract = json.loads((ROOT / "openapi/openapi.json").read_text())["paths"]
    have = {each.path for each in create_app(Settings(workers=0)).routes} | set(contract)
    if name == "ingress":
        ingress = one(rendered, "Ingress")["spec"]
        assert ingress["tls"][0]["hosts"] == [ingress["rules"][0]["host"]]
        told = [(each["path"], each["pathType"]) for each in ingress["rules"][0]["http"]["paths"]]
    else:
        matches = one(rendered, "HTTPRoute")["spec"]["rules"][0]["matches"]
        told = [(each["path"]["value"], each["path"]["type"].removeprefix("Path")) for each in matches]
    for path, kind in told:
        assert path in have if kind == "Exact" else any(each.startswith(f"{path}/") for each in have), path
    prefixes = [path for path, kind in told if kind == "Prefix"]
    assert not any(hidden.startswith(path) for hidden in ("/metrics", "/health/live") for path in prefixes)


@pytest.mark.parametrize("name", COMPONENTS)
def test_each_component_stands_by_itself(name: str, with_component: Callable[[str], Rendered]) -> None:
    assert with_component(name)


def test_rules_ask_for_numbers_that_are_there() -> None:
    rules = yaml.safe_load((ROOT / "k8s/components/monitoring/rules.yaml").read_text())["spec"]["groups"]
    asked = {
        name
        for group in rules
        for rule in group["rules"]
        for name in re.findall(r"\bdateline_\w+", rule["expr"])
    }
    metrics = create_app(Settings(workers=0)).state["door"].metrics
    metrics.request("POST", "/v1/timeline", 200, 0.1)
    there = set(re.findall(r"^(dateline_\w+)", metrics.written().decode(), re.MULTILINE))
    assert asked <= there
    for rule in rules[0]["rules"]:
        if "alert" in rule:
            assert {"summary", "action"} <= set(rule["annotations"])
            assert f"`{rule['alert']}`" in (ROOT / "docs/operations.md").read_text()
