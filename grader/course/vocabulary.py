"""Named building blocks of a problem file: `gaussian`, or `{low_rank: {rank: 2}}` where one takes options.

Traits and checkers are such blocks. Here stand only their names and options; `cases` and `judging` give them meaning.
"""

from __future__ import annotations

import re
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Discriminator, Field, GetJsonSchemaHandler, Strict, Tag, model_validator
from pydantic_core import CoreSchema

Identifier = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]*$", max_length=60)]
Points = Annotated[int, Field(ge=0, le=1000, strict=True)]
Text = Annotated[str, Field(min_length=1, strict=True)]

Lax = Strict(strict=False)
"""Marks a tuple or an enum, which YAML writes as a list or a string; what it holds stays strict."""

PythonName = Annotated[str, Field(pattern=r"^[A-Za-z_][A-Za-z0-9_]*$", max_length=60)]


class Frozen(BaseModel):
    """Base of every loaded type: unknown keys are refused, values are what YAML says they are, and nothing changes."""

    model_config = ConfigDict(
        frozen=True,
        extra="forbid",
        populate_by_name=True,
        strict=True,
        allow_inf_nan=False,
        defer_build=True,  # only the validator of a whole file is ever built: a third of the time of building all
    )


class Named(Frozen):
    """A block written by its name alone, or as a mapping from its name to its options."""

    @classmethod
    def name(cls) -> str:
        """Return the name in a problem file: the class's name in snake case."""
        return re.sub(r"(?<!^)(?=[A-Z])", "_", cls.__name__).lower()

    @model_validator(mode="before")
    @classmethod
    def _unwrap(cls, value: Any) -> Any:
        if value == cls.name():
            return {}
        if isinstance(value, dict) and list(value) == [cls.name()]:
            return {} if value[cls.name()] is None else value[cls.name()]
        return value

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: CoreSchema, handler: GetJsonSchemaHandler) -> dict[str, Any]:
        options = handler(schema)
        options = handler.resolve_ref_schema(options)
        options = dict(options)
        description = " ".join(str(options.pop("description", "")).split())
        alone = not options.get("required")
        wrapped = {
            "type": "object",
            "description": description,
            "properties": {cls.name(): {"anyOf": [options, {"type": "null"}]} if alone else options},
            "required": [cls.name()],
            "additionalProperties": False,
        }
        return {"anyOf": [{"const": cls.name(), "description": description}, wrapped]} if alone else wrapped


def name_of(value: Any) -> str | None:
    """Return the block name that a YAML value (or an instance) carries, None where it carries none."""
    if isinstance(value, Named):
        return value.name()
    if isinstance(value, str):
        return value
    if isinstance(value, dict) and len(value) == 1:
        return str(next(iter(value)))
    return None


def one_of(*blocks: type[Named]) -> Any:
    """Return the type "one of these blocks" for pydantic: the location of an error inside a block is its YAML path."""
    union: Any = Annotated[blocks[0], Tag(blocks[0].name())]
    for block in blocks[1:]:
        union = union | Annotated[block, Tag(block.name())]
    return Annotated[union, Discriminator(name_of)]
