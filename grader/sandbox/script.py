"""A case as a worker plays it: its steps, and the bytes that ask for them, made once for all submissions."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from typing import TYPE_CHECKING, Self

from grader.course.calls import Call, Recall
from grader.sandbox.messages import end_request, step_request
from grader.sandbox.wire import TOKEN_BYTES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from grader.course.calls import Step


@dataclass(frozen=True)
class Script:
    """Steps, and the frames of all of them and of the end of the case. Make it with `of`."""

    steps: tuple[Step, ...]
    requests: bytes
    token: bytes

    @classmethod
    def of(cls, steps: Sequence[Step]) -> Self:
        """Write the frames. Raises ValueError for a recall of no kept result, WireError for what cannot be sent."""
        for index, step in enumerate(steps):
            if isinstance(step, Recall):
                earlier = steps[step.step] if 0 <= step.step < index else None
                if not isinstance(earlier, Call) or earlier.release:
                    raise ValueError(f"step {index} recalls step {step.step}, which keeps no result")
        token = secrets.token_bytes(TOKEN_BYTES)
        frames = [step_request(step) for step in steps]
        return cls(tuple(steps), b"".join([*frames, end_request(token)]), token)
