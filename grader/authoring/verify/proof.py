"""What verify finds out about a problem."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

SEEDS_A_WORKER = 10
"""One worker plays so many seeds: what it keeps from one to the next is found, its limits still are meant for one."""


class SampleKind(StrEnum):
    """The folder a sample lies in: its expected verdict."""

    ACCEPTED = "accepted"
    SLOW = "slow"
    WRONG = "wrong"
    FORBIDDEN = "forbidden"

    @property
    def right(self) -> bool:
        """Whether its values are right, and rightly found."""
        return self in {SampleKind.ACCEPTED, SampleKind.SLOW}


@dataclass(frozen=True)
class Finding:
    """One thing that makes a problem unsound, and where it was seen."""

    subject: str
    """`reference`, `stub`, `example NAME`, `wrong/NAME.py`, …"""
    message: str
    seed: int | None = None
    case: str | None = None
    diff: str | None = None
    """The lines of the reference that a mutant changes."""

    def __str__(self) -> str:
        where = ", ".join(
            text
            for text in (f"case {self.case}" if self.case else "", f"seed {self.seed}" if self.seed is not None else "")
            if text
        )
        return f"{self.subject}: {self.message}" + (f" ({where})" if where else "")


@dataclass(frozen=True)
class SampleProof:
    """How one sample did on all seeds."""

    name: str
    kind: SampleKind
    seeds: int
    accepted: int
    """On how many seeds it was accepted."""
    verdicts: Mapping[str, int]
    findings: tuple[Finding, ...] = ()


@dataclass(frozen=True)
class MutantProof:
    """How the mutants of the reference did on all seeds."""

    killed: int
    """How many are accepted on no seed."""
    equivalent: int
    """How many are accepted, and marked as equivalent in the problem's file."""
    survived: int
    """How many are accepted without an excuse; each is a finding."""


@dataclass(frozen=True)
class Margin:
    """How a tolerance lies, on one seed; errors are in units of the tolerance, so that 1 is the limit."""

    precision: str
    """`float64` or `float32`: the cases whose tolerance it is."""
    right: float
    """The largest error of an accepted sample, or of the reference in another precision."""
    right_sample: str
    right_family: str
    wrong: float | None
    """The error of the nearest wrong sample, in the family where it is farthest off; None where none is measured."""
    wrong_sample: str
    wrong_family: str
    in_single: float | None = None
    """The error of the reference in float32 on float64 cases, where it runs."""

    @property
    def suggestion(self) -> str:
        """What to do with `rtol` and `rel`: the power of ten in the middle of right and wrong."""
        if self.wrong is None:
            return "no wrong sample's error can be measured" if self.right * 10 <= 1 else "times 10"
        exponent = round((math.log10(max(self.right, 1e-9)) + math.log10(self.wrong)) / 2)
        return "keep them" if exponent == 0 else f"times 1e{exponent:+d}"


@dataclass(frozen=True)
class Proof:
    """Everything verify says about one problem."""

    problem_id: str
    cases: int
    samples: tuple[SampleProof, ...]
    findings: tuple[Finding, ...]
    kills: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """By wrong sample: the families in which it fails. Empty where no kill table was asked for."""
    remarks: tuple[Finding, ...] = ()
    """Worth a look, and no fault."""
    mutants: MutantProof | None = None
    """None where no mutants were asked for."""
    margins: tuple[Margin, ...] = ()
    """Empty where no kill table was asked for, or nothing is measured."""

    @property
    def sound(self) -> bool:
        return not self.findings
