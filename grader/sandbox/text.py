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
    """What a submission prints: its beginning is kept, all of it is counted."""

    def __init__(self, keep_bytes: int) -> None:
        """Keep the first `keep_bytes`."""
        self._keep = keep_bytes
        self._kept = bytearray()
        self.total = 0

    def add(self, data: bytes | memoryview) -> None:
        """Take more of it."""
        self.total += len(data)
        self._kept += data[: max(0, self._keep - len(self._kept))]

    def take(self) -> str:
        """Return the cleaned text so far, and start anew."""
        if not self.total:
            return ""
        text = clean(self._kept.decode("utf-8", "replace"), self._keep)
        text = text if self.total <= self._keep else text + _CUT
        self._kept.clear()
        self.total = 0
        return text
