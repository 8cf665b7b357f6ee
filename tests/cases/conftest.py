"""Small problems to draw cases from."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from grader.cases import draw_cases
from grader.course.problem import Problem
from tests.cases.shapes import Array, Build, Drawn, argument, calls


@pytest.fixture(scope="session")
def build() -> Build:
    """Build a problem of one group from its families (and whatever else differs from a plain X and k)."""

    def build_problem(
        families: Mapping[str, Any],
        *,
        cases: int = 12,
        arguments: Mapping[str, Any] | None = None,
        sizes: Mapping[str, Any] | None = None,
        **others: Any,
    ) -> Problem:
        return Problem.model_validate(
            {
                "id": "sample",
                "title": "Sample",
                "chapter": "one",
                "difficulty": "beginner",
                "function": {
                    "name": "sample",
                    "arguments": arguments or {"X": {"array": ["m", "n"]}},
                    "returns": {"Y": {"array": ["m", "n"]}},
                },
                "sizes": sizes if sizes is not None else {"m": [1, 12], "n": [1, 12]},
                "statement": "A sample.",
                "examples": [{"name": "one", "arguments": {"X": [[1]]}, "returns": {"Y": [[1]]}, "group": "all"}],
                "checkers": {"Y": ["close"]},
                "groups": [{"name": "all", "points": 1, "cases": cases, "families": families}],
                **others,
            }
        )

    return build_problem


@pytest.fixture(scope="session")
def arrays(build: Build) -> Drawn:
    """Draw the arrays X of one family with these traits: one from each case's first call."""

    def draw(
        traits: list[Any], *, seed: int = 1, shape: list[Any] | None = None, cases: int = 12, **others: Any
    ) -> list[Array]:
        dims = ["m", "n"] if shape is None else shape
        family = {"arrays": {"X": traits}} | others.pop("family", {})
        problem = build({"family": family}, cases=cases, arguments={"X": {"array": dims}}, **others)
        return [argument(calls(case)[0]) for case in draw_cases(problem, seed)]

    return draw
