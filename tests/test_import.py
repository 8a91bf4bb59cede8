"""What is loaded when: the heavy libraries only when a document is read."""

from __future__ import annotations

import subprocess
import sys

import pytest

HEAVY = (
    "spacy",
    "numpy",
    "trafilatura",
    "lxml",
    "ftfy",
    "py3langid",
    "charset_normalizer",
    "rich",
    "sqlalchemy",
)


def _loaded_by(words: str) -> set[str]:
    """Return which heavy libraries a new interpreter has loaded after `words`."""
    program = f"{words}\nimport sys\nprint(*(name for name in {HEAVY!r} if name in sys.modules))"
    ran = subprocess.run(  # noqa: S603 - this interpreter, with words of this file
        [sys.executable, "-W", "error", "-c", program], capture_output=True, text=True, check=True, timeout=60
    )
    return set(ran.stdout.splitlines()[-1].split())


@pytest.mark.parametrize(
    "module",
    [
        "onrecord",
        "onrecord.schema.reading",
        "onrecord.settings",
        "onrecord.cli.main",
        "onrecord.pipeline.corpus",
    ],
)
def test_importing_loads_no_heavy_library(module: str) -> None:
    assert _loaded_by(f"import {module}") == set()


@pytest.mark.parametrize("arguments", [["--help"], ["read", "--help"], ["--version"], ["read"]], ids=" ".join)
def test_help_and_wrong_calls_load_no_heavy_library(arguments: list[str]) -> None:
    assert _loaded_by(f"from onrecord.cli.main import main\nmain({arguments!r})\nprint()") == set()


def test_a_missing_file_loads_no_language_model() -> None:
    call = "from onrecord.cli.main import main\nmain(['read', '/no/such/file.txt', '--json'])\nprint()"
    assert _loaded_by(call) <= {"lxml", "charset_normalizer"}


def test_one_process_is_one_compute_thread_unless_told_otherwise() -> None:
    program = (
        "import os\nos.environ.pop('OMP_NUM_THREADS', 0)\nos.environ['MKL_NUM_THREADS'] = '3'\n"
        "from onrecord.cli.main import main\nmain(['--version'])\n"
        "print(os.environ['OMP_NUM_THREADS'], os.environ['MKL_NUM_THREADS'])"
    )
    ran = subprocess.run(  # noqa: S603 - this interpreter, with words of this file
        [sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=60
    )
    assert ran.stdout.splitlines()[-1] == "1 3"
