# Two commands set everything up: `make demo` and `make test`. Both make .venv on a fresh machine.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
export OMP_NUM_THREADS ?= 1
export OPENBLAS_NUM_THREADS ?= 1

.PHONY: demo test check gate laws fuzz bench format clean

demo: $(READY)
	@$(BIN)/onrecord read examples/reports

test: $(READY)
	$(BIN)/python -m pytest -m "not fuzz"

check: $(READY)
	$(BIN)/ruff format --check src tests benchmarks training
	$(BIN)/ruff check src tests benchmarks training
	$(BIN)/mypy
	PYTHONPATH=src $(BIN)/lint-imports

gate: $(READY)
	$(BIN)/python benchmarks/quality/gate.py

laws: $(READY)
	$(BIN)/python -m pytest --hypothesis-profile=laws -m "not fuzz and not weights"

fuzz: $(READY)
	$(BIN)/python -m pytest -m fuzz

bench: $(READY)
	$(BIN)/python benchmarks/speed/run.py

format: $(READY)
	$(BIN)/ruff format src tests benchmarks training
	$(BIN)/ruff check --fix src tests benchmarks training

$(READY): pyproject.toml constraints.txt
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e ".[dev,postgresql]"
	@touch $(READY)

clean:
	rm -rf $(VENV) .mypy_cache .pytest_cache .ruff_cache .hypothesis
