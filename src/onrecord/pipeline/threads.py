"""One process is one compute thread, unless the environment says otherwise."""

from __future__ import annotations

import os

# What OpenMP, OpenBLAS, MKL, Accelerate and numexpr read when they are loaded.
_VARIABLES = (
    "OMP_NUM_THREADS",
    "OPENBLAS_NUM_THREADS",
    "MKL_NUM_THREADS",
    "VECLIB_MAXIMUM_THREADS",
    "NUMEXPR_NUM_THREADS",
)


def use_one_thread() -> None:
    """Ask the numeric libraries for one thread each, so that worker processes scale and timings compare.

    Has an effect only before numpy is loaded. A variable that is set already stays as it is.
    """
    for name in _VARIABLES:
        os.environ.setdefault(name, "1")
