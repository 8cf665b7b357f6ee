"""Hidden cases: drawn from the argument families of a problem, each rebuilt from (seed, problem, case name) alone.

Names are loaded when first used, so that the seeds can be had without importing NumPy.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from grader.cases.case import CannotDraw, Case, UnknownCase
    from grader.cases.drawing import draw_cases, rebuild_case, redraw_case
    from grader.cases.examples import example_case
    from grader.cases.fingerprint import inputs_hash

__all__ = [
    "CannotDraw",
    "Case",
    "UnknownCase",
    "draw_cases",
    "example_case",
    "inputs_hash",
    "rebuild_case",
    "redraw_case",
]

_HOMES = {
    "CannotDraw": "case",
    "Case": "case",
    "UnknownCase": "case",
    "draw_cases": "drawing",
    "example_case": "examples",
    "inputs_hash": "fingerprint",
    "rebuild_case": "drawing",
    "redraw_case": "drawing",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        message = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(message)
    return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
