"""A problem's statement as HTML: Markdown, and its LaTeX as MathML, which browsers draw and screen readers speak."""

from __future__ import annotations

import html
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any
from xml.etree import ElementTree as ET

from latex2mathml.converter import convert_to_element
from markdown_it import MarkdownIt
from markdown_it.token import Token
from markupsafe import Markup
from mdit_py_plugins.dollarmath import dollarmath_plugin

_HIGHEST, _LOWEST = 4, 6
"""Levels of headings that are free inside a problem's section."""
_BARS = frozenset("|\N{DOUBLE VERTICAL LINE}")
_DELIMITERS = {r"\{": "{", r"\}": "}", r"\|": "\N{DOUBLE VERTICAL LINE}"}


def statement_html(text: str) -> Markup:
    """Return Markdown with LaTeX as HTML; HTML in it is shown, not obeyed."""
    reader = _reader()
    tokens = reader.parse(text)
    _fit_headings(tokens)
    return Markup(reader.renderer.render(tokens, reader.options, {}))  # noqa: S704  # made by markdown-it, html off


def formula(latex: str, *, block: bool) -> str:
    """Return LaTeX as a `<math>` element, or as code where the converter does not know a part of it."""
    display = "block" if block else "inline"
    try:
        element = convert_to_element(latex, display=display)
    except Exception:  # noqa: BLE001  # the library has no common base for what it raises
        return _as_code(latex)
    for node in element.iter():
        # The converter leaves character references in its texts, to be written out unescaped.
        node.text = html.unescape(node.text) if node.text else node.text
        node.text = _DELIMITERS.get(node.text or "", node.text)
        if "\\" in (node.text or ""):
            return _as_code(latex)
        for name, value in node.items():
            node.set(name, html.unescape(value))
        if node.text in _BARS and "stretchy" not in node.attrib:
            node.set("stretchy", "false")  # else a norm's bars grow with whatever stands beside it
    return ET.tostring(element, encoding="unicode")


def _as_code(latex: str) -> str:
    return f'<code class="latex">{html.escape(latex)}</code>'


@cache
def _reader() -> MarkdownIt:
    return (
        MarkdownIt("commonmark", {"html": False})
        .enable("table")
        .use(dollarmath_plugin, allow_digits=False, double_inline=True, renderer=_rendered)
    )


def _rendered(latex: str, options: Mapping[str, Any]) -> str:
    return formula(latex.strip(), block=options["display_mode"])


def _fit_headings(tokens: Sequence[Token]) -> None:
    """Put the statement's headings below those of the page, none skipped at the top."""
    headings = [token for token in tokens if token.type in {"heading_open", "heading_close"}]
    highest = min((int(token.tag[1:]) for token in headings), default=1)
    for token in headings:
        token.tag = f"h{min(int(token.tag[1:]) - highest + _HIGHEST, _LOWEST)}"
