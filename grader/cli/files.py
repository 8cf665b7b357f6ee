"""Files that are there whole or not at all."""

from __future__ import annotations

import contextlib
import os
import tempfile
from pathlib import Path

from grader.cli.failures import BadRequest, CannotGoOn


def refuse_unwritable(target: Path) -> None:
    """Say so before an hour of grading if the file cannot be written after it. Raises BadRequest."""
    if target.is_dir():
        message = f"{target}: this is a folder; name a file in it"
        raise BadRequest(message)
    if not target.parent.is_dir():
        message = f"{target}: there is no folder {target.parent}"
        raise BadRequest(message)
    if not os.access(target.parent, os.W_OK):
        message = f"{target}: no permission to write into {target.parent}"
        raise BadRequest(message)


def write_whole(target: Path, content: str | bytes) -> None:
    """Put `content` (text as UTF-8) into `target`: another process sees the old file or the new one, never a part.

    Raises CannotGoOn where the disk is full or the place is not writable; the old file is then as it was.
    """
    data = content.encode() if isinstance(content, str) else content
    real = Path(os.path.realpath(target))  # a symbolic link stays one
    draft: Path | None = None
    try:
        handle, name = tempfile.mkstemp(prefix=f".{real.name[:40]}.", suffix=".part", dir=real.parent)
        draft = Path(name)
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        draft.chmod(_mode(real))
        draft.replace(real)
    except OSError as error:
        message = f"{target}: cannot be written: {error.strerror or error}"
        raise CannotGoOn(message) from error
    finally:
        if draft is not None:
            with contextlib.suppress(OSError):
                draft.unlink()  # gone already where it became the file


def _mode(target: Path) -> int:
    """Return the permissions of the file that is replaced, else those of a new one."""
    with contextlib.suppress(OSError):
        return target.stat().st_mode & 0o777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
