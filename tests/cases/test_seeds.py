"""Seeds of students and of single runs."""

from __future__ import annotations

import hashlib
import hmac
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from grader.cases.seeds import derive_seed, fresh_seed

texts = st.text(max_size=12)


def test_known_vector() -> None:
    message = b"\0\0\0\0\0\0\0\x02la" + b"\0\0\0\0\0\0\0\x04zo\xc3\xab" + b"\0\0\0\0\0\0\0\x05final"
    digest = hmac.new(b"secret", message, hashlib.sha256).hexdigest()
    assert derive_seed(b"secret", "la", "zoë", "final") == int(digest[:16], 16) >> 11


def test_stored_vectors() -> None:
    assert derive_seed(b"secret", "la", "zoë", "final") == 3815711755026593
    assert derive_seed(b"\x00" * 32, "linear_algebra", "s1234567", "") == 6890816417492884


@given(st.binary(min_size=1, max_size=80), texts, texts, texts)
def test_seeds_fit_a_double(secret: bytes, course: str, student: str, round_name: str) -> None:
    assert 0 <= derive_seed(secret, course, student, round_name) < 2**53


def test_no_two_fields_run_together() -> None:
    fields = [("ab", "c", "d"), ("a", "bc", "d"), ("a", "b", "cd"), ("abcd", "", ""), ("", "", "abcd")]
    assert len({derive_seed(b"k", *field) for field in fields}) == len(fields)
    assert derive_seed(b"k", "a", "b", "c") != derive_seed(b"l", "a", "b", "c")


def test_an_empty_secret_is_refused() -> None:
    with pytest.raises(ValueError, match="empty"):
        derive_seed(b"", "course", "student", "round")


def test_fresh_seeds_differ_and_fit_a_double() -> None:
    seeds = {fresh_seed() for _ in range(50)}
    assert len(seeds) == 50
    assert all(0 <= seed < 2**53 for seed in seeds)
    assert max(seeds) > 2**48


def test_seeds_are_had_without_numpy() -> None:
    code = "import sys, grader.cases.seeds; print(sorted({'numpy', 'pydantic'} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
