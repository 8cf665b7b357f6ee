"""One thread for linear algebra: quicker for arrays of a course's size, and sums are added in one order only."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

ONE_THREAD: Mapping[str, str] = MappingProxyType(
    {f"{library}_NUM_THREADS": "1" for library in ("OPENBLAS", "OMP", "MKL", "BLIS")} | {"VECLIB_MAXIMUM_THREADS": "1"}
)
"""Environment variables that NumPy's libraries read when they are loaded."""
