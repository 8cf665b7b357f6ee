"""Our JSON reports against our own schema, by a checker of others."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from grader.judging.report import Report
from grader.reports import Audience, Options, render
from tests.consumers.finding import consumer
from tests.reports.samples import everything, report
from tests.reports.test_dialects import each_verdict, hostile


def schema(folder: Path) -> Path:
    printed = subprocess.run([consumer("grader"), "schema", "report"], capture_output=True, check=True)
    file = folder / "schema.json"
    file.write_bytes(printed.stdout)
    return file


def checked(*arguments: str | Path) -> None:
    command = [consumer("check-jsonschema"), *arguments]
    ran = subprocess.run(command, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stdout + ran.stderr


def test_the_schema_that_is_printed_is_one(tmp_path: Path) -> None:
    checked("--check-metaschema", schema(tmp_path))


@pytest.mark.parametrize("audience", Audience)
@pytest.mark.parametrize("whole", [each_verdict(), everything(), hostile(), report()])
def test_every_report_fits_the_schema_that_is_printed(whole: Report, audience: Audience, tmp_path: Path) -> None:
    file = tmp_path / "report.json"
    file.write_text(render(whole, "json", Options(audience)), "utf-8")
    checked("--schemafile", schema(tmp_path), file)
