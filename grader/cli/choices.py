"""Options whose values are the words of an enumeration."""

from __future__ import annotations

from enum import StrEnum
from typing import Any, Generic, TypeVar

import click

_E = TypeVar("_E", bound=StrEnum)


class Word(click.ParamType[_E], Generic[_E]):
    """One member of an enumeration, by its value (click's own Choice takes a member by its name)."""

    name = "word"

    def __init__(self, kind: type[_E]) -> None:
        self._kind = kind

    def get_metavar(self, param: click.Parameter, ctx: click.Context) -> str:  # noqa: ARG002  # click's signature
        return f"[{'|'.join(self._kind)}]"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> _E:
        if value not in list(self._kind):
            self.fail(f"{value!r} is not one of {', '.join(self._kind)}", param, ctx)
        return self._kind(value)
