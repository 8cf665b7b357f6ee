"""A hidden case: what to call, drawn from a family, rebuilt from its name and the seed alone."""

from __future__ import annotations

from dataclasses import dataclass

from grader.course.calls import Step


class CannotDraw(ValueError):
    """A family (or an example) asks for input that cannot be made; the message is for whoever wrote the problem."""


class UnknownCase(LookupError):
    """The problem has no case of this name."""


@dataclass(frozen=True)
class Case:
    """One hidden case of a problem.

    `name` is `family-NN`, and `family-NN.D` where draw D > 0 replaces earlier draws that the reference could not
    answer.
    """

    name: str
    group: str
    family: str
    steps: tuple[Step, ...]
    size: int
    """Entries of the largest array argument, without arrays bits of the largest int: small cases are reported first."""
    float32: bool
    """Whether any array argument of any call is float32."""
