"""Submissions that come wrapped: a `.zip` of a student repository, a notebook. Read as data, never unpacked to disk."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Iterable
from pathlib import Path, PurePosixPath

_MOST_MEMBERS = 10_000


class ContainerFault(Exception):
    """The container cannot be read; the message completes a sentence that begins with its path."""


def zip_sources(path: Path, problem_ids: Iterable[str], largest: int) -> dict[str, tuple[str, bytes]]:
    """Return `{problem id: (name in the archive, source)}` of `solutions/<id>.py`, else `<id>.py`.

    One folder around everything is looked through, as archives made by a file manager have. Nothing is written; a
    member is read up to `largest` bytes. Raises `ContainerFault`.
    """
    try:
        with zipfile.ZipFile(path) as archive:
            members = {info.filename: info for info in archive.infolist() if not info.is_dir()}
            if len(members) > _MOST_MEMBERS:
                message = f"holds more than {_MOST_MEMBERS} files"
                raise ContainerFault(message)
            root = _single_folder(members)
            found: dict[str, tuple[str, bytes]] = {}
            for problem_id in problem_ids:
                for name in (f"{root}solutions/{problem_id}.py", f"{root}{problem_id}.py"):
                    if name in members and problem_id not in found:
                        found[problem_id] = (name, _member(archive, members[name], largest))
            return found
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, OSError, ValueError) as error:
        message = f"is not a zip archive that can be read ({error})"
        raise ContainerFault(message) from error


def _member(archive: zipfile.ZipFile, info: zipfile.ZipInfo, largest: int) -> bytes:
    with archive.open(info) as stream:
        source = stream.read(largest + 1)
    if len(source) > largest:
        message = f"holds {info.filename}, which is larger than {largest} bytes"
        raise ContainerFault(message)
    return source


def _single_folder(members: Iterable[str]) -> str:
    tops = {
        PurePosixPath(name).parts[0]
        for name in members
        if not name.startswith("__MACOSX/") and PurePosixPath(name).parts
    }
    if len(tops) == 1 and (top := tops.pop()) != "solutions" and not top.endswith(".py"):
        return f"{top}/"
    return ""


def notebook_source(content: bytes) -> bytes:
    """Return the code cells of a Jupyter notebook (nbformat 4) as one source, magics and shell lines blanked out.

    Raises `ContainerFault` where the content is no notebook.
    """
    try:
        cells = json.loads(content.decode("utf-8-sig"))["cells"]
        code = [cell for cell in cells if cell["cell_type"] == "code"]
        texts = ["".join(cell["source"]) for cell in code]
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        message = "is not a notebook that can be read (Jupyter notebooks of format 4 can)"
        raise ContainerFault(message) from error
    return "\n\n".join(_without_magics(text) for text in texts).encode()


def _without_magics(cell: str) -> str:
    if cell.lstrip().startswith("%%"):
        return "\n" * cell.count("\n")
    return "\n".join("" if line.lstrip().startswith(("%", "!")) else line for line in cell.split("\n"))
