"""The report as JSON, `grader.report/1`: standard JSON, where a number that is not finite is a string."""

from __future__ import annotations

import dataclasses
import json
import math
from collections.abc import Mapping
from typing import Any

from grader.judging.report import Report
from grader.reports.options import Options

NON_FINITE = ("inf", "-inf", "nan")


def to_json(report: Report, options: Options | None = None) -> str:
    """Return the report as a JSON text in ASCII, so that it passes through any encoding unchanged."""
    del options  # JSON says everything, whatever the width
    fields = _plain(report)
    ordered = {"schema": fields.pop("schema"), **fields}
    return json_text(ordered)


def json_text(value: Any) -> str:
    """Return standard JSON in ASCII, written so that no string in it is an order to a CI service that prints it."""
    return json.dumps(value, indent=2, allow_nan=False).replace("##[", r"##\u005b") + "\n"


def _plain(value: Any) -> Any:
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {field.name: _plain(getattr(value, field.name)) for field in dataclasses.fields(value)}
    if isinstance(value, Mapping):
        return {str(key): _plain(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(item) for item in value]
    if isinstance(value, float):
        number = float(value)  # a NumPy float is a float
        return number if math.isfinite(number) else _name(number)
    return value


def _name(number: float) -> str:
    if math.isnan(number):
        return "nan"
    return "inf" if number > 0 else "-inf"
