"""Text from a worker, made fit to be shown: it is a stranger's."""

from __future__ import annotations

import re
from typing import Final

_ESCAPES: Final = re.compile(r"\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]{0,4096}(?:\x07|\x1b\\)?|[@-Z\\^_])")
# Control characters but newline and tab, direction marks, invisible format characters, separators, surrogates, tags.
_HIDDEN: Final = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u061c\u115f\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ud800-\udfff\ufeff"
    "\ufff0-\ufffb\U000e0000-\U000e0fff]"
)
_CUT: Final = " … (cut)"


def clean(text: str, limit: int = 4096) -> str:
    """Return `text` without control and direction characters and terminal escapes, cut to `limit` characters."""
    text = _HIDDEN.sub("", _ESCAPES.sub("", text.replace("\r\n", "\n")))
    return text if len(text) <= limit else text[: limit - len(_CUT)] + _CUT


class CapturedOutput:
    """What a submission prints: the beginning of what was not yet taken is kept, all of it is counted."""

    def __init__(self, keep_bytes: int) -> None:
        """Keep the first `keep_bytes`."""
        self._keep = keep_bytes
        self._kept = bytearray()
        self._taken = 0
        self.received = 0
        """Bytes, from the start."""

    @property
    def pending(self) -> int:
        """Bytes that were not yet taken."""
        return self.received - self._taken

    def add(self, data: bytes | memoryview) -> None:
        """Receive more of it."""
        self.received += len(data)
        self._kept += data[: max(0, self._keep - len(self._kept))]

    def take(self, end: int | None = None) -> str:
        """Return the cleaned text up to byte `end`, counted from the start, or all of it."""
        if not self.pending:
            return ""
        count = self.pending if end is None else min(max(0, end - self._taken), self.pending)
        text = clean(self._kept[:count].decode("utf-8", "replace"), self._keep)
        text = text if count <= len(self._kept) else text + _CUT
        del self._kept[:count]
        self._taken += count
        return text
