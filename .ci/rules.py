"""The Prometheus rules file, drawn from the manifest that holds it."""

import sys
from pathlib import Path

import yaml

MANIFEST = Path(__file__).resolve().parents[1] / "k8s/components/monitoring/rules.yaml"

yaml.safe_dump(yaml.safe_load(MANIFEST.read_text())["spec"], sys.stdout, sort_keys=False, width=1000)
