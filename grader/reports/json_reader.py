"""Reading a JSON report back, and its JSON Schema. Both follow the frozen types of `judging.report`."""

from __future__ import annotations

from typing import Any

from pydantic import TypeAdapter, ValidationError

from grader.judging.report import SCHEMA, Report
from grader.reports.json_report import NON_FINITE

_ADAPTER = TypeAdapter(Report)
_NUMBER = {"anyOf": [{"type": "number"}, {"enum": list(NON_FINITE)}]}


class NotAReport(ValueError):
    """The text is no `grader.report/1`."""


def from_json(text: str) -> Report:
    """Return the report that `to_json` wrote. Unknown fields are ignored, since fields are only ever added.

    Raises NotAReport where the text is no JSON, of another schema, or lacks a field.
    """
    try:
        report = _ADAPTER.validate_json(text)
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(map(str, first["loc"])) or "report"
        message = f"not a {SCHEMA}: {where}: {first['msg']}"
        raise NotAReport(message) from None
    if report.schema != SCHEMA:
        raise NotAReport(f"not a {SCHEMA}: the schema is {report.schema!r}")
    return _ADAPTER.validate_python(_with_numbers(_ADAPTER.dump_python(report)))


def report_schema() -> dict[str, Any]:
    """Return the JSON Schema (draft 2020-12) of a report."""
    schema: dict[str, Any] = _as_written(_ADAPTER.json_schema(mode="serialization"))
    schema["properties"]["schema"] = {"const": SCHEMA}
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **schema, "title": SCHEMA}


def _as_written(node: Any) -> Any:
    """Every field is always written, and any float may be a word."""
    if isinstance(node, list):
        return [_as_written(item) for item in node]
    if not isinstance(node, dict):
        return node
    if node.get("type") == "number":
        return {**{key: item for key, item in node.items() if key not in {"type", "default"}}, **_NUMBER}
    written = {key: _as_written(item) for key, item in node.items() if key != "default"}
    if isinstance(node.get("properties"), dict):
        written["required"] = list(node["properties"])
    return written


def _with_numbers(report: dict[str, Any]) -> dict[str, Any]:
    """Measures have no type of their own, so their words are turned back here."""
    for submission in report["submissions"]:
        for problem in submission["problems"]:
            for check in problem["checks"]:
                check["measured"] = _numbers(check["measured"])
    return report


def _numbers(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _numbers(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_numbers(item) for item in value]
    return float(value) if value in NON_FINITE else value
