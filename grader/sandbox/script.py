"""A case as a worker plays it: its steps, and the frames that ask for them, made once for all submissions."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Self

from grader.course.calls import Call, Recall
from grader.sandbox.messages import step_request

if TYPE_CHECKING:
    from collections.abc import Sequence

    from grader.course.calls import Step


@dataclass(frozen=True)
class Script:
    """Steps with their frames. Make it with `of`."""

    steps: tuple[Step, ...]
    requests: tuple[bytes, ...]

    @classmethod
    def of(cls, steps: Sequence[Step]) -> Self:
        """Write the frames. Raises ValueError for a recall of no kept result, WireError for what cannot be sent."""
        for index, step in enumerate(steps):
            if isinstance(step, Recall):
                earlier = steps[step.step] if 0 <= step.step < index else None
                if not isinstance(earlier, Call) or earlier.release:
                    raise ValueError(f"step {index} recalls step {step.step}, which keeps no result")
        return cls(tuple(steps), tuple([step_request(step) for step in steps]))
