"""Proofs of problems that did not change, kept in a folder of the course that anybody may delete."""

from __future__ import annotations

import functools
import hashlib
import json
import os
import platform
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

import grader
from grader.authoring.verify.proof_fields import proof_fields, proof_from

if TYPE_CHECKING:
    from grader.authoring.verify.problem_proof import Depth
    from grader.authoring.verify.proof import Proof
    from grader.course.load import Course
    from grader.sandbox.runner import Isolation

FOLDER = ".grader_cache"
"""In the course's folder; it keeps itself out of version control."""


@dataclass
class ProofCache:
    """Keeps sound proofs by content; an unsound one is looked for anew each time. Used by several threads."""

    course: Course
    isolation: Isolation
    trouble: list[str] = field(default_factory=list)
    """Why proofs could not be kept, where they could not."""

    @property
    def folder(self) -> Path:
        return self.course.directory / FOLDER / "verify"

    def find(self, problem_id: str, depth: Depth) -> Proof | None:
        """Return the proof of exactly this content, if it is there and can be read."""
        try:
            kept = json.loads(self._file(problem_id, depth).read_text(encoding="utf-8"))
            return proof_from(kept["proof"]) if kept["key"] == self._key(problem_id, depth) else None
        except (OSError, ValueError, KeyError, TypeError):  # missing, or written by somebody else: prove anew
            return None

    def keep(self, proof: Proof, depth: Depth) -> None:
        """Write a sound proof, all of it or nothing."""
        if not proof.sound:
            return
        text = json.dumps({"key": self._key(proof.problem_id, depth), "proof": proof_fields(proof)})
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            _write(self.folder.parent / ".gitignore", "*\n")
            _write(self._file(proof.problem_id, depth), text)
        except OSError as error:
            self.trouble.append(f"{self.folder}: {error.strerror}")

    def _file(self, problem_id: str, depth: Depth) -> Path:
        options = "".join(name[0] for name in ("kills", "mutants") if getattr(depth, name))
        return self.folder / f"{problem_id}-{depth.seeds}{options}.json"

    def _key(self, problem_id: str, depth: Depth) -> str:
        """Return a hash of everything a proof depends on."""
        surroundings = (
            _program(),
            np.__version__,
            platform.python_version(),
            platform.platform(),
            self.isolation.tier.value,
            *self.isolation.layers,
            *self.course.file.modules,
            repr(depth),
        )
        digest = hashlib.sha256(json.dumps(surroundings).encode())
        _add(digest, self._files(problem_id), self.course.directory)
        return digest.hexdigest()

    def _files(self, problem_id: str) -> Iterator[Path]:
        folder = self.course.directory
        yield folder / "problems" / f"{problem_id}.yaml"
        for path in (self.course.python_file(problem_id), self.course.reference_file(problem_id)):
            if path is not None:
                yield path
        yield from sorted((folder / "reference" / problem_id).rglob("*.py"))


@functools.cache
def _program() -> str:
    """Return a hash of this program's own sources."""
    root = Path(grader.__file__).parent
    digest = hashlib.sha256()
    _add(digest, sorted(root.rglob("*.py")), root)
    return digest.hexdigest()


def _add(digest: hashlib._Hash, files: Iterable[Path], root: Path) -> None:
    for path in files:
        content = path.read_bytes()
        digest.update(f"{path.relative_to(root).as_posix()} {len(content)}\n".encode())
        digest.update(content)


def _write(path: Path, text: str) -> None:
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=".", suffix=".tmp")
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
        Path(name).replace(path)
    except BaseException:
        with suppress(OSError):
            Path(name).unlink()
        raise
