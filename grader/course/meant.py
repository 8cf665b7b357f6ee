"""Read a tree with faults of form as it was most likely meant, so that one run checks the rest of the file too."""

from __future__ import annotations

import copy
from typing import Any

from grader.course.faults import FieldPath
from grader.course.yaml_reader import Tree

_FAMILY_DEPTH = 4  # groups, position, families, name: what lies deeper can be left out of one family
_NUMBER_SLIPS = {"int_type", "int_from_float", "float_type", "greater_than", "greater_than_equal", "less_than_equal"}
_STAND_IN = 100  # no further rule finds fault with as many points, cases or minutes


def as_meant(tree: Tree, slips: list[tuple[FieldPath, str, str | None]]) -> Tree | None:
    """Return a copy of the tree without these slips, None where one of them leaves open what was meant.

    Each is (path, pydantic's name of the error, the nearest known word). An unknown key takes the nearest name or goes;
    an unknown word becomes the nearest; anything else is left out of its family. Elsewhere a number that is none, or
    out of its range, is taken for some number; nothing else is mended.
    """
    mended = copy.deepcopy(tree)
    for path, kind, near in reversed(slips):  # from the end of the file, so that list positions stay right
        parent, last = _at(mended, path[:-1]), path[-1] if path else None
        if not _holds(parent, last):
            return None
        if kind == "extra_forbidden":
            value = parent.pop(last)
            if near is not None:
                parent.setdefault(near, value)
        elif near is not None and isinstance(parent[last], str):
            parent[last] = near
        elif near is not None and isinstance(parent[last], dict) and len(parent[last]) == 1:
            parent[last] = {near: next(iter(parent[last].values()))}
        elif len(path) > _FAMILY_DEPTH and path[0] == "groups" and path[2] == "families" and kind != "missing":
            del parent[last]
        elif kind in _NUMBER_SLIPS and not isinstance(parent[last], dict | list):
            parent[last] = _STAND_IN
        else:
            return None
    return mended


def _at(tree: Tree, path: FieldPath) -> Any:
    for step in path:
        if not _holds(tree, step):
            return None
        tree = tree[step]
    return tree


def _holds(tree: Any, step: str | int | None) -> bool:
    if isinstance(tree, dict):
        return step in tree
    return isinstance(tree, list) and isinstance(step, int) and step < len(tree)
