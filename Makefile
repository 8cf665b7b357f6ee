# make demo: grade the bundled class. make test: everything CI checks. Both set up .venv by themselves.

SHELL := /bin/sh
VENV := .venv
CANDIDATES := python3.13 python3.12 python3.11 python3 python
VERSION_CHECK := import sys; sys.exit(sys.version_info < (3, 11))
# The first Python that really starts and is new enough; `make PYTHON=…` wins.
PYTHON ?= $(shell for name in $(CANDIDATES); do \
	"$$name" -c '$(VERSION_CHECK)' >/dev/null 2>&1 && { echo "$$name"; break; }; done)

# A virtual environment keeps its programs in another folder on Windows.
BIN := $(if $(filter Windows_NT,$(OS)),$(VENV)/Scripts,$(VENV)/bin)
STAMP := $(VENV)/.installed
LOGS := build/logs
SEEDS ?= 1
CLASS := $(addprefix examples/class/,right partly_right wrong crashing looping)
WORKERS ?= auto

# $(call stage,name,command): one line, and the whole output where it fails.
define stage
@mkdir -p $(LOGS); printf '%-14s' '$(1)'; \
if $(2) >$(LOGS)/$(1).log 2>&1; then echo ok; else echo FAILED; cat $(LOGS)/$(1).log; exit 1; fi
endef

.PHONY: setup demo test test-consumers bench fuzz lint types unit verify format lock clean

setup: $(STAMP)

$(STAMP): requirements-dev.txt pyproject.toml
	@test -n "$(PYTHON)" || { echo "no Python >= 3.11 found: install one, or say make PYTHON=/path/to/python" >&2; exit 2; }
	@echo "setting up $(VENV) with $(PYTHON) (the first time takes a minute)"
	@test -x $(BIN)/python || "$(PYTHON)" -m venv $(VENV)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.txt
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $@

demo: $(STAMP)
	@rm -rf demo
	@$(BIN)/grader render demo/student --quiet
	@$(BIN)/grader grade $(CLASS) --seed 2024 --require-isolation basic --fail-under 0

lint: $(STAMP)
	$(call stage,format,$(BIN)/ruff format --check .)
	$(call stage,lint,$(BIN)/ruff check .)
	$(call stage,types,$(BIN)/mypy)
	$(call stage,layers,$(BIN)/lint-imports)

unit: $(STAMP)
	@rm -f .coverage .coverage.*
	@$(BIN)/coverage run -m pytest -n $(WORKERS)
	@$(BIN)/coverage combine --quiet
	$(call stage,coverage,$(BIN)/coverage report)

verify: $(STAMP)
	$(call stage,verify,$(BIN)/grader verify --seeds $(SEEDS))

test: lint unit verify
	@echo "make test: all stages passed"

# Programs that read our reports, in environments of their own; `make test` needs none of them. What needs node or a browser is
# skipped, with the reason, where those are missing; CHROMIUM=/path/to/browser names one that is not on PATH.
CONSUMERS := build/consumers
NODE_CONSUMERS := $(CONSUMERS)/node
LOCK_OF_NODE := tests/consumers/package-lock.json

test-consumers: $(STAMP)
	@test -x $(CONSUMERS)/bin/python || $(BIN)/python -m venv $(CONSUMERS)
	@$(CONSUMERS)/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r tests/consumers/requirements.txt
	@if ! command -v npm >/dev/null; then echo "npm is missing: what needs node is skipped" >&2; \
	elif ! cmp -s $(LOCK_OF_NODE) $(NODE_CONSUMERS)/package-lock.json; then \
		rm -rf $(NODE_CONSUMERS); mkdir -p $(NODE_CONSUMERS); cp tests/consumers/package.json $(LOCK_OF_NODE) $(NODE_CONSUMERS); \
		(cd $(NODE_CONSUMERS) && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error) \
			|| { rm -rf $(NODE_CONSUMERS); exit 1; }; \
	fi
	@PATH="$(CURDIR)/$(CONSUMERS)/bin:$(CURDIR)/$(NODE_CONSUMERS)/node_modules/.bin:$(CURDIR)/$(BIN):$$PATH" \
		NODE_PATH="$(CURDIR)/$(NODE_CONSUMERS)/node_modules" $(BIN)/python -m pytest tests/consumers

# Spoilt bytes for the judge's side of the wire, for as long as you like; what fails can be repeated by its seed.
MINUTES ?= 10
fuzz: $(STAMP)
	@$(BIN)/python -m tests.sandbox.fuzz_wire $(MINUTES) $(SEED)

format: $(STAMP)
	@$(BIN)/ruff format .
	@$(BIN)/ruff check --fix .

# Renews requirements-dev.txt for every platform and Python at once; needs `uv` on PATH.
lock:
	uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-emit-find-links \
		--no-annotate --no-header --group dev --upgrade -o requirements-dev.txt pyproject.toml

clean:
	rm -rf build dist demo htmlcov .grader_cache .coverage .coverage.*
