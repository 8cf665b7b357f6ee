"""Put a set of files into a folder, all or none of them.

    TARGET/
      .grader-render-XXXX/   every file is written here first, so that a full disk or a missing right changes nothing …
      README.md              … and then moved to its place, each in one step

A folder that did not exist, and could not be filled, is removed again.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Collection, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


class CannotRender(Exception):
    """The target cannot take the files; the message says why and what to do. Nothing of it was changed."""


def put_files(target: Path, files: Mapping[str, bytes], stale: Collection[Path] = ()) -> list[Path]:
    """Write `files` (by their path inside `target`, with `/`) and remove `stale`; return what was written, sorted.

    Raises `CannotRender` where that is not possible.
    """
    for name in files:
        _refuse_in_the_way(target, name)
    made = _make_folder(target)
    try:
        with _staging(target) as staging:
            for name, content in files.items():
                place = staging / name
                place.parent.mkdir(parents=True, exist_ok=True)
                place.write_bytes(content)
            for name in files:
                (target / name).parent.mkdir(parents=True, exist_ok=True)
                (staging / name).replace(target / name)
        for path in stale:
            path.unlink()
    except OSError as error:
        if made:
            shutil.rmtree(made, ignore_errors=True)
        raise CannotRender(_told(target, error)) from error
    return sorted(target / name for name in files)


def _make_folder(target: Path) -> Path | None:
    """Make `target` and the folders above it; return the topmost one that is new."""
    missing = [folder for folder in (target, *target.parents) if not folder.exists()]
    try:
        target.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise CannotRender(_told(target, error)) from error
    return missing[-1] if missing else None


@contextmanager
def _staging(target: Path) -> Iterator[Path]:
    folder = Path(tempfile.mkdtemp(prefix=".grader-render-", dir=target))
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _refuse_in_the_way(target: Path, name: str) -> None:
    place = target / name
    if place.is_dir():
        message = f"{place} is a folder, but a file of that name belongs there; move it away"
        raise CannotRender(message)
    for folder in place.parents:
        if folder.is_file():
            message = f"{folder} is a file, so no folder of that name can be made; choose another place or move it away"
            raise CannotRender(message)


def _told(target: Path, error: OSError) -> str:
    reason = error.strerror or str(error)
    return f"cannot write to {target}: {reason[:1].lower()}{reason[1:]}"
