# `make run` and `make test` set up all they need, then do their one thing.
#
#     make test PYTHON=/path/to/python3     with a Python of your choice
#     make test TESTS=tests/unit            some of the tests

.PHONY: run test lint format bench fuzz shots i18n golden clean help
.DEFAULT_GOAL := help

BIN := .venv/bin
TESTS ?= tests
export PYTHON

help:
	@echo 'make run      open the workbench on a sample article (without a display: the same job headless, in build/demo)'
	@echo 'make test     run all tests'
	@echo 'make lint     check style and types'
	@echo 'make format   mend style where that needs no thought'
	@echo 'make bench    measure speed'
	@echo 'make fuzz     throw 100,000 random texts at the dates engine, seek new examples for every law'
	@echo 'make shots    write pictures of every screen to build/shots'
	@echo 'make i18n     bring the translations of the interface up to date with its texts'
	@echo 'make golden   write the golden analyses and reports afresh, to be read before they are committed'
	@echo 'make clean    remove what can be made again'

run:
	@.ci/set-up run
	@$(BIN)/python -m ui.demo

test:
	@.ci/set-up dev
	@$(BIN)/python -m pytest -q -n 2 --dist worksteal $(TESTS)

lint:
	@.ci/set-up dev
	@$(BIN)/ruff format --check .
	@$(BIN)/ruff check .
	@$(BIN)/mypy

format:
	@.ci/set-up dev
	@$(BIN)/ruff check --fix-only -q .
	@$(BIN)/ruff format .

bench:
	@.ci/set-up dev
	@$(BIN)/python -m pytest -q -o python_files='bench_*.py' --benchmark-only --benchmark-columns=min,median,max,rounds tests/speed

fuzz:
	@.ci/set-up dev
	@$(BIN)/python -m tests.fuzz_dates
	@$(BIN)/python -m pytest -q -n 2 -m hypothesis --hypothesis-profile=seek

shots:
	@.ci/set-up dev
	@$(BIN)/python -m tests.shots build/shots

i18n:
	@.ci/set-up dev
	@$(BIN)/python -m ui.languages.gather

golden:
	@.ci/set-up dev
	@GOLDEN=write $(BIN)/python -m pytest -q tests/golden

clean:
	rm -rf .venv build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .coverage
