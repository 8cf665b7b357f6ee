"""What a problem's own functions may read when they draw: everything of the call that is there already."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from grader.cases.case import CannotDraw
from grader.cases.stream import Stream, Turns


@dataclass(frozen=True)
class Source:
    """Where the contents of a case come from."""

    stream: Stream
    turns: Turns
    functions: Mapping[str, Callable[..., Any]]
    """The problem's own, by name."""

    def function(self, name: str, argument: str) -> Callable[..., Any]:
        """Return the problem's function of this name; raises `CannotDraw` where there is none."""
        if name not in self.functions:
            message = f"{argument}: the problem's Python file has no function {name}"
            raise CannotDraw(message)
        return self.functions[name]


class Given(dict[str, Any]):
    """Sizes, numbers and arguments drawn before, by name. Arrays are read-only views."""

    dtype: str = "float64"
    """The type that the array being drawn shall have."""

    def __init__(self, drawn: Mapping[str, Any], dtype: str = "float64") -> None:
        super().__init__({name: _protected(value) for name, value in drawn.items()})
        self.dtype = dtype


def _protected(value: Any) -> Any:
    if isinstance(value, list):
        return [_protected(entry) for entry in value]
    if not isinstance(value, np.ndarray):
        return value
    view: npt.NDArray[Any] = value.view()
    view.flags.writeable = False
    return view
