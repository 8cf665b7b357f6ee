"""The schema agrees with the loader where it can: good files validate, typical mistakes are underlined."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from grader.course.schema import course_schema, problem_schema
from grader.course.yaml_reader import read_yaml

REPOSITORY = Path(__file__).parents[2]
BROKEN = REPOSITORY / "tests" / "broken"
PROBLEM = Draft202012Validator(problem_schema())
COURSE = Draft202012Validator(course_schema())

# What only the loader can know: which number a text would have been, and the grammar of size expressions.
BEYOND_A_SCHEMA = {"min_of_one", "power_in_expression", "call_in_expression", "infinite_bound", "not_a_number"}


@pytest.mark.parametrize("schema", [problem_schema(), course_schema()], ids=["problem", "course"])
def test_schema_is_valid_against_its_metaschema(schema: dict[str, object]) -> None:
    Draft202012Validator.check_schema(schema)
    assert schema["$schema"] == Draft202012Validator.META_SCHEMA["$id"]


@pytest.mark.parametrize("path", sorted((REPOSITORY / "problems").glob("*.yaml")), ids=lambda path: path.stem)
def test_files_of_this_repository_validate(path: Path) -> None:
    validator = COURSE if path.name == "course.yaml" else PROBLEM
    assert not list(validator.iter_errors(read_yaml(path, path.name).tree))


@pytest.mark.parametrize("path", sorted((BROKEN / "form").glob("*.yaml")), ids=lambda path: path.stem)
def test_mistakes_of_form_are_underlined(path: Path) -> None:
    valid = PROBLEM.is_valid(read_yaml(path, path.name).tree)
    assert valid == (path.stem in BEYOND_A_SCHEMA)


@pytest.mark.parametrize("path", sorted((BROKEN / "traps").glob("*.yaml")), ids=lambda path: path.stem)
def test_traps_that_load_validate(path: Path) -> None:
    loads = not path.read_text(encoding="utf-8").startswith("# problems/")
    assert PROBLEM.is_valid(read_yaml(path, path.name).tree) == loads


def block(name: str) -> Draft202012Validator:
    return Draft202012Validator({"$defs": problem_schema()["$defs"], "$ref": f"#/$defs/{name}"})


def test_block_may_be_a_word_or_a_mapping() -> None:
    validator = block("Spectrum")
    assert validator.is_valid("spectrum")
    assert validator.is_valid({"spectrum": {"rank": "k - 1"}})
    assert validator.is_valid({"spectrum": None})
    assert not validator.is_valid("spectra")
    assert not validator.is_valid({"spectrum": {"rnk": 1}})


def test_block_with_a_required_option_is_no_bare_word() -> None:
    validator = block("Generated")
    assert validator.is_valid({"generated": {"by": "draw"}})
    assert not validator.is_valid("generated")


def test_editor_finds_a_description_for_every_key_a_problem_begins_with() -> None:
    properties = problem_schema()["properties"]
    assert "revision" not in properties
    assert [name for name, schema in properties.items() if not ({"description", "$ref"} & set(schema))] == []


@pytest.mark.parametrize(("name", "make"), [("problem", problem_schema), ("course", course_schema)])
def test_committed_schema_is_that_of_the_model(name: str, make: object) -> None:
    committed = json.loads((REPOSITORY / "docs" / "schema" / f"{name}.json").read_text(encoding="utf-8"))
    assert callable(make)
    assert committed == make(), f"write it anew: grader schema {name} > docs/schema/{name}.json"


def test_schema_tool_reads_it_too(tmp_path: Path) -> None:
    schema = REPOSITORY / "docs" / "schema" / "problem.json"
    good = REPOSITORY / "problems" / "truncated_svd.yaml"
    bad = BROKEN / "form" / "unknown_trait.yaml"
    codes = [
        subprocess.run(
            [sys.executable, "-m", "check_jsonschema", "--schemafile", str(schema), str(path)],
            capture_output=True,
            check=False,
        ).returncode
        for path in (good, bad)
    ]
    assert codes == [0, 1]
