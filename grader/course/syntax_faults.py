"""Tell in plain words where a text stops being YAML, and what to do."""

from __future__ import annotations

import re

import yaml

from grader.course.faults import Fault

_LINE_END = re.compile(r"\r\n|\r|\n")
_PLAIN_WORDS = (
    (
        r"mapping values are not allowed here",
        "a second ': ' in one value, or indentation that does not fit; quote a text with ': '",
    ),
    (
        r"found character '\\t' that cannot start any token|expected ' ', but found '\\t'",
        "a tab; YAML takes spaces only",
    ),
    (r"found character '(.)' that cannot start any token", "a value cannot begin with {0}; put quotes around it"),
    (r"expected ',' or '([\]}])', but got '<stream end>'", "the bracket opened here is never closed: {0} is missing"),
    (r"expected ',' or '([\]}])', but got .*", "expected ',' or {0} here"),
    (r"expected the node content, but found '<stream end>'", "the file ends here, and a bracket is still open"),
    (r"expected the node content, but found '(.*)'", "a value is due before {0}"),
    (r"found unexpected end of stream", "the quotes opened here are never closed"),
    (r"expected <block end>, but found .*", "indented otherwise than the lines above it"),
    (r"could not find expected ':'", "expected 'key: value'"),
    (r"found incompatible YAML document.*", "written for another YAML; leave out the line that begins with %YAML"),
    (r"found unknown escape character '(.)'", "\\{0} is no escape; write single quotes around a text with backslashes"),
)
_FROM_ITS_START = ("the bracket", "the quotes")  # told at the line where it was opened


def syntax_fault(error: yaml.YAMLError, text: str, shown: str) -> Fault:
    """Return the fault that stopped the parser."""
    if isinstance(error, yaml.reader.ReaderError):
        line = len(_LINE_END.findall(text[: error.position])) + 1
        code = ord(text[error.position])
        return Fault(shown, line, "", f"the control character {code:#06x} is not allowed in YAML; delete it")
    problem = str(getattr(error, "problem", None) or error)
    context = getattr(error, "context_mark", None)
    mark = getattr(error, "problem_mark", None) or context
    line = mark.line + 1 if mark else 1
    written = (_LINE_END.split(text)[line - 1 : line] or [""])[0]
    if "\t" in written[: len(written) - len(written.lstrip())]:
        return Fault(shown, line, "", "indented with a tab; YAML takes spaces only")
    message = _in_plain_words(problem)
    if message.startswith("expected ','") and context is not None:
        message += f", after the bracket of line {context.line + 1}"
    if message.startswith(_FROM_ITS_START) and context is not None:
        line = context.line + 1
    return Fault(shown, line, "", message)


def escape_fault(text: str, shown: str) -> Fault:
    """Return the fault of an escape beyond the last character there is, U+10FFFF."""
    for number, line in enumerate(_LINE_END.split(text), start=1):
        for escape in re.finditer(r"\\U([0-9A-Fa-f]{8})", "" if line.lstrip().startswith("#") else line):
            if int(escape[1], 16) > 0x10FFFF:
                message = f"the escape {escape[0]} is no character; the last one is \\U0010FFFF"
                return Fault(shown, number, "", message)
    return Fault(shown, 1, "", "an escape is no character")


def _in_plain_words(problem: str) -> str:
    for pattern, words in _PLAIN_WORDS:
        if found := re.fullmatch(pattern, problem):
            return words.format(*found.groups())
    return f"not YAML: {problem}"
