from __future__ import annotations

from pathlib import Path

import pytest

from grader.cli.failures import BadRequest
from grader.cli.seeds import HIGHEST, choose_seed


@pytest.fixture
def secret(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    file = tmp_path / "secret"
    file.write_text("s3cret\n", encoding="utf-8")
    monkeypatch.setenv("GRADER_SECRET_FILE", str(file))
    return file


def test_a_named_seed_is_used_as_it_is() -> None:
    assert choose_seed("course", 7, None, None) == 7
    assert choose_seed("course", 0, None, None) == 0


def test_without_options_it_is_drawn() -> None:
    drawn = {choose_seed("course", None, None, None) for _ in range(20)}
    assert len(drawn) == 20
    assert all(0 <= seed <= HIGHEST for seed in drawn)


@pytest.mark.usefixtures("secret")
def test_a_students_seed_follows_from_student_round_and_course() -> None:
    first = choose_seed("course", None, "ada", "final")
    assert first == choose_seed("course", None, "ada", "final")
    others = {
        choose_seed("course", None, "ada", None),
        choose_seed("course", None, "ada", "feedback"),
        choose_seed("course", None, "grace", "final"),
        choose_seed("other", None, "ada", "final"),
    }
    assert len(others | {first}) == 5


def test_the_secret_decides_and_its_last_line_end_does_not(secret: Path) -> None:
    first = choose_seed("course", None, "ada", None)
    secret.write_bytes(b"s3cret\r\n")
    assert choose_seed("course", None, "ada", None) == first
    secret.write_text("other", encoding="utf-8")
    assert choose_seed("course", None, "ada", None) != first


@pytest.mark.parametrize("content", [None, "", " \n"], ids=["no file", "empty", "white"])
def test_a_secret_that_is_missing_is_told_with_what_to_do(secret: Path, content: str | None) -> None:
    secret.unlink() if content is None else secret.write_text(content, encoding="utf-8")
    with pytest.raises(BadRequest, match="GRADER_SECRET_FILE"):
        choose_seed("course", None, "ada", None)


def test_no_secret_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("GRADER_SECRET_FILE", raising=False)
    with pytest.raises(BadRequest, match=r"GRADER_SECRET_FILE must name a file .*token_hex"):
        choose_seed("course", None, "ada", None)


@pytest.mark.parametrize(
    ("seed", "student", "round_name"), [(1, "ada", None), (None, None, "final"), (1, None, "final"), (None, " ", None)]
)
def test_options_that_contradict_each_other(seed: int | None, student: str | None, round_name: str | None) -> None:
    with pytest.raises(BadRequest):
        choose_seed("course", seed, student, round_name)
