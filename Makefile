# `make run` serves on this machine, `make test` checks everything. Both make .venv when it is missing or older
# than the lock files; neither needs more than Python 3.11 and make.

PYTHON ?= python3
HOST ?= 127.0.0.1
PORT ?= 8000

BIN := .venv/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check install --quiet
SEED := seeds/000_657352b53b0e8767.txt

.PHONY: run test lint types layers unit manifests image rolling contract load bench growth format openapi lock clean

run: .venv/run.stamp
	@echo 'Once the server is up, in another terminal:'
	@echo
	@echo '  curl -s "http://$(HOST):$(PORT)/v1/timeline?published=2022-03-01" -H "Content-Type: text/plain" --data-binary @$(SEED)'
	@echo
	@exec $(BIN)/dateline serve --host $(HOST) --port $(PORT)

test: .venv/dev.stamp
	@$(MAKE) --no-print-directory lint types layers unit manifests contract

lint: .venv/dev.stamp
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: .venv/dev.stamp
	$(BIN)/mypy

layers: .venv/dev.stamp
	$(BIN)/lint-imports

# The tests of the TypeScript client need npm and node, 20 or later; without them they are skipped, and say so.
unit: .venv/dev.stamp $(if $(shell command -v npm),openapi/typescript/node_modules)
	$(BIN)/pytest

# Schemathesis: every check on everything the contract says, with a fixed seed.
contract: .venv/dev.stamp
	$(BIN)/python tests/contract/run.py

# A minute under twice the load the machine can take. Needs wrk; reports, and judges nothing.
load: .venv/dev.stamp
	$(BIN)/python bench/load/run.py

# Beside the peers over the same texts, in turn, and more: docs/speed.md. FOLDER=… for texts of your own,
# PEERS=chrono and PARTS=peers,growth for less. Reports, and judges nothing.
bench: .venv/dev.stamp
	$(BIN)/python -m bench $(FOLDER) $(if $(PEERS),--peers $(PEERS)) $(if $(PARTS),--parts $(PARTS))

# Instructions for n and 2n characters of each kind of text, counted by valgrind; 75 says that it can't be done here.
growth: .venv/dev.stamp
	@$(BIN)/python -m bench.growth || test $$? -eq 75

# Dockerfile, manifests and alerts; kubectl and promtool are used where they are.
manifests: .venv/dev.stamp
	@.ci/manifests

# A real build without a Docker engine, then the image tried. Needs root and buildah; 75 says that it can't be done here.
image: .venv/dev.stamp
	@.ci/image && $(BIN)/python .ci/try_image.py || test $$? -eq 75

# Two servers behind haproxy, replaced one after the other under load.
rolling: .venv/dev.stamp
	@$(BIN)/python .ci/rolling.py || test $$? -eq 75

format: .venv/dev.stamp
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

# The contract, and what is generated from it. Node makes the TypeScript client.
openapi: .venv/dev.stamp openapi/typescript/node_modules
	$(BIN)/python -m service.api.examples > service/api/examples.json.new
	mv service/api/examples.json.new service/api/examples.json
	$(BIN)/dateline openapi > openapi/openapi.json.new
	mv openapi/openapi.json.new openapi/openapi.json
	$(BIN)/openapi-python-client generate --path openapi/openapi.json --config openapi/python/generate.yaml \
		--meta none --overwrite --output-path openapi/python/dateline_client/generated
	cd openapi/typescript && npm run --silent generate

openapi/typescript/node_modules: openapi/typescript/package-lock.json
	cd openapi/typescript && npm ci --silent --ignore-scripts --no-audit --no-fund
	@touch $@

# Made with uv, and free of index addresses: where packages come from is the installing machine's business.
LOCK = uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
	--no-emit-index-url --no-emit-find-links --no-header --no-annotate

lock:
	$(LOCK) pyproject.toml -o requirements/run.txt
	$(LOCK) --group pyproject.toml:build -c requirements/run.txt -o requirements/build.txt
	$(LOCK) pyproject.toml --group pyproject.toml:build --group pyproject.toml:dev \
		-c requirements/run.txt -c requirements/build.txt -o requirements/dev.txt

clean:
	rm -rf .venv build dist openapi/typescript/node_modules openapi/typescript/dist openapi/typescript/build .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache

.venv/pyvenv.cfg:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Dateline needs Python 3.11 or later; say make PYTHON=python3.11")'
	$(PYTHON) -m venv .venv

.venv/run.stamp: requirements/run.txt requirements/build.txt pyproject.toml | .venv/pyvenv.cfg
	$(PIP) --require-hashes -r requirements/run.txt -r requirements/build.txt
	$(PIP) --no-deps --no-build-isolation --editable .
	@touch $@

# The development lock holds the other two, so that one pass installs everything.
.venv/dev.stamp: requirements/dev.txt requirements/run.txt requirements/build.txt pyproject.toml | .venv/pyvenv.cfg
	$(PIP) --require-hashes -r requirements/dev.txt
	$(PIP) --no-deps --no-build-isolation --editable .
	@touch $@ .venv/run.stamp
