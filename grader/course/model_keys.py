"""Which keys a mapping may have at a place that pydantic names: the words to choose a suggestion from."""

from __future__ import annotations

import types
from typing import Annotated, Any, Union, get_args, get_origin

from pydantic import BaseModel, Tag


def keys_at(model: type[BaseModel], location: tuple[str | int, ...]) -> list[str]:
    """Return the YAML keys of the model that `location` (of a pydantic error) leads to, none if it leads elsewhere."""
    annotation: Any = model
    for step in location:
        annotation = _inside(annotation, step)
    annotation = _plain(annotation)
    if not (isinstance(annotation, type) and issubclass(annotation, BaseModel)):
        return []
    return [field.alias or name for name, field in annotation.model_fields.items() if field.exclude is not True]


def _plain(annotation: Any) -> Any:
    while get_origin(annotation) is Annotated:
        annotation = get_args(annotation)[0]
    return annotation


def _inside(annotation: Any, step: str | int) -> Any:
    """Return the type one step further in: a field's, an entry's, or the member of a union that carries this tag."""
    annotation = _plain(annotation)
    origin = get_origin(annotation)
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        fields = {field.alias or name: field for name, field in annotation.model_fields.items()}
        return fields[str(step)].annotation if step in fields else None
    if origin is list or (origin is tuple and get_args(annotation)[-1] is Ellipsis):
        return get_args(annotation)[0]
    if origin is tuple:
        return get_args(annotation)[int(step)]
    if origin is dict:
        return get_args(annotation)[1]
    if origin in (Union, types.UnionType):
        return _member(get_args(annotation), step)
    return None


def _member(members: tuple[Any, ...], step: str | int) -> Any:
    for member in members:
        if any(isinstance(extra, Tag) and extra.tag == step for extra in getattr(member, "__metadata__", ())):
            return member
    reached = (_inside(member, step) for member in members if member is not type(None))
    return next((found for found in reached if found is not None), None)
