"""JSON Schema of the YAML files, made from the model: what an editor offers and underlines as an instructor writes."""

from __future__ import annotations

import ast
import inspect
import textwrap
from typing import Any, TypeAlias

from pydantic import BaseModel
from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue
from pydantic_core import core_schema

from grader.course.problem import CourseFile, Problem

Schema: TypeAlias = dict[str, Any]


def problem_schema() -> Schema:
    """Return the schema of `problems/<id>.yaml` (draft 2020-12)."""
    schema = _schema_of(Problem, "A problem of a course")
    del schema["properties"]["revision"]  # the loader's, not the author's
    group = schema["$defs"]["Group"]
    del group["properties"]["cases"]["default"], group["properties"]["families"]["default"]
    group["dependentRequired"] = {"cases": ["families"], "families": ["cases"]}
    return schema


def course_schema() -> Schema:
    """Return the schema of `problems/course.yaml` (draft 2020-12)."""
    return _schema_of(CourseFile, "A course")


def _schema_of(model: type[BaseModel], title: str) -> Schema:
    made = model.model_json_schema(by_alias=True, schema_generator=_ForEditors)
    return {"$schema": _ForEditors.schema_dialect, **made, "title": title}


class _ForEditors(GenerateJsonSchema):
    """Writes for editors: docstrings as descriptions, no invented titles, and pairs in a form every draft reads."""

    def field_title_should_be_set(self, schema: Any) -> bool:  # noqa: ARG002  # pydantic's signature
        return False

    def model_schema(self, schema: core_schema.ModelSchema) -> JsonSchemaValue:
        made = super().model_schema(schema)
        made.pop("title", None)
        for name, text in _field_docstrings(schema["cls"]).items():
            alias = schema["cls"].model_fields[name].alias or name
            if alias in made.get("properties", {}):
                made["properties"][alias].setdefault("description", text)
        return made

    def enum_schema(self, schema: core_schema.EnumSchema) -> JsonSchemaValue:
        made = super().enum_schema(schema)
        made.pop("title", None)
        return made

    def tagged_union_schema(self, schema: core_schema.TaggedUnionSchema) -> JsonSchemaValue:
        made = super().tagged_union_schema(schema)
        if "oneOf" in made:
            made["anyOf"] = made.pop("oneOf")  # 3 is a number and a size expression
        return made

    def dict_schema(self, schema: core_schema.DictSchema) -> JsonSchemaValue:
        made = super().dict_schema(schema)
        if "patternProperties" in made:
            made["additionalProperties"] = False
        return made

    def tuple_schema(self, schema: core_schema.TupleSchema) -> JsonSchemaValue:
        made = super().tuple_schema(schema)
        members = made.get("prefixItems", [])
        if members and all(member == members[0] for member in members):
            del made["prefixItems"]
            made["items"] = members[0]
        return made


def _field_docstrings(model: type[BaseModel]) -> dict[str, str]:
    """Return the strings that follow fields in the source of a model and of the models it extends."""
    found: dict[str, str] = {}
    for cls in reversed(model.__mro__):
        if not (issubclass(cls, BaseModel) and cls.__module__.startswith("grader.")):
            continue
        body = ast.parse(textwrap.dedent(inspect.getsource(cls))).body[0]
        assert isinstance(body, ast.ClassDef)  # noqa: S101  # getsource of a class
        for field, after in zip(body.body, body.body[1:], strict=False):
            match field, after:
                case ast.AnnAssign(target=ast.Name(id=name)), ast.Expr(value=ast.Constant(value=str(text))):
                    found[name] = " ".join(text.split())
                case _:
                    pass
    return {name: text for name, text in found.items() if name in model.model_fields}
