# The one file that holds the workflow; CI calls `make test`. Every target makes its own environment first.

PYTHON ?= python3
VENV := .venv
RUN := $(VENV)/bin/python -m
READY := $(VENV)/.ready
SERVE ?= 1

.PHONY: help demo test lint eval bench docs lock clean

help:                 ## list the targets
	@grep -E '^[a-z]+: .*##|^[a-z]+:  +##' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | expand -t 12

$(READY): requirements.lock pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(RUN) pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	$(RUN) pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	touch $@

demo: $(READY)        ## build a record of the demo reports, print the story, serve the page (SERVE=0: stop after printing)
	$(VENV)/bin/sachstand demo $(if $(filter 0,$(SERVE)),--no-serve)

test: $(READY) lint   ## everything: style, types, layers, tests, quality floors, docs
	$(RUN) pytest -n 2
	$(MAKE) docs

lint: $(READY)        ## ruff, mypy, import-linter
	$(RUN) ruff check .
	$(RUN) ruff format --check .
	$(RUN) mypy
	$(VENV)/bin/lint-imports --no-logo

eval: $(READY)        ## measure quality, write docs/reference/quality.md
	$(RUN) eval

bench: $(READY)       ## measure speed, write docs/reference/speed.md
	$(RUN) bench

docs: $(READY)        ## build the site into docs/_build, warnings are errors
	$(RUN) sphinx -W --keep-going -q -b html docs docs/_build

lock: $(READY)        ## renew requirements.lock from pyproject.toml
	$(RUN) pip install --quiet uv
	$(RUN) uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url --group dev --output-file requirements.lock pyproject.toml

clean:                ## remove the environment and everything that was built
	rm -rf $(VENV) docs/_build build dist .mypy_cache .pytest_cache .ruff_cache .hypothesis
