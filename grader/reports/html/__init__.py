"""The report as one HTML file that needs nothing else: no network, no script, its style and pictures inside.

Its own content security policy forbids everything but that style, so that a text of a submission which got past the
escaping could still do nothing.
"""

from grader.reports.html.page import to_html

__all__ = ["to_html"]
