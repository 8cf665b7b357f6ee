"""Rules for checkers: every output has one, and each fits what it compares."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from grader.course import checkers
from grader.course.checkers import Checker, Scale
from grader.course.faults import FieldPath, suggestion
from grader.course.problem import ArrayReturn, FloatReturn, IntReturn, Problem
from grader.course.rules.scope import Finding, Scope, missing_from, undeclared

_MATRICES = (checkers.BestRankK,)
_ARRAYS = (checkers.ColumnsUpToSign, checkers.RowsUpToSign, checkers.Orthonormal)
_FOR_INTEGERS = "exact, nearest_indices or property"


def checker_findings(problem: Problem, scope: Scope) -> Iterator[Finding]:
    """What is wrong with the checkers of a problem."""
    covered: set[str] = set()
    for key, listed in problem.checkers.items():
        factors = [part.strip() for part in key.split("@")]
        path = ("checkers", key)
        covered.update(factors)
        if not listed:
            yield path, "needs a checker, such as close or exact"
        known = True
        for factor in factors:
            if factor not in scope.outputs:
                known = False
                yield path, f"{factor!r} is no output{suggestion(factor, scope.outputs)}"
        if known and len(factors) > 1:
            yield from _product(factors, path, scope)
        for position, checker in enumerate(listed):
            yield from _names(checker, (*path, position, checker.name()), scope)
            if known:
                yield from _fit(checker, factors, (*path, position), scope)
    for name in scope.outputs:
        if name not in covered:
            yield ("checkers",), f"no checker for the output {name!r}; add one, such as '{name}: [close]'"


def _product(factors: list[str], path: FieldPath, scope: Scope) -> Iterator[Finding]:
    arrays = []
    for name in factors:
        output = scope.outputs[name]
        if isinstance(output, ArrayReturn):
            arrays.append((name, output))
        else:
            yield path, f"{name!r} is no array; a product is made of arrays"
    if len(arrays) < len(factors):
        return
    for (left, first), (right, second) in pairwise(arrays):
        if first.array[-1] != second.array[0]:
            inner = f"{first.array[-1]} columns and {right!r} {second.array[0]} rows"
            yield path, f"the shapes do not go together: {left!r} has {inner}"


def _fit(checker: Checker, factors: list[str], path: FieldPath, scope: Scope) -> Iterator[Finding]:
    name, outputs = checker.name(), [scope.outputs[factor] for factor in factors]
    if isinstance(checker, checkers.Property):
        return
    whole = [_is_whole(output) for output in outputs]
    batched = any(isinstance(output, ArrayReturn) and output.batched for output in outputs)
    if batched and not isinstance(checker, checkers.Close | checkers.Exact):
        yield (
            path,
            f"{name} compares one vector or matrix, and {' @ '.join(factors)!r} has batch axes; use close or exact",
        )
        return
    if isinstance(checker, checkers.NearestIndices):
        if len(outputs) > 1 or not all(whole) or _dimensions(outputs[0]) != 1:
            yield path, "nearest_indices compares one array of row indices: {array: [k], dtype: int}"
        return
    if isinstance(checker, checkers.Exact):
        if len(outputs) > 1:
            yield path, "a product is rounded, so it is never exact; use close"
        return
    if any(whole):
        yield path, f"{name} measures floats, and {factors[whole.index(True)]!r} is whole; use {_FOR_INTEGERS}"
    elif len(outputs) == 1 and isinstance(checker, _MATRICES) and _dimensions(outputs[0]) != 2:
        yield path, f"{name} compares matrices, and {factors[0]!r} has {_dimensions(outputs[0])} dimension(s)"
    elif len(outputs) == 1 and isinstance(checker, _ARRAYS) and _dimensions(outputs[0]) not in (1, 2):
        yield (
            path,
            f"{name} compares vectors or matrices, and {factors[0]!r} has {_dimensions(outputs[0])} dimension(s)",
        )


def _is_whole(output: ArrayReturn | IntReturn | FloatReturn) -> bool:
    return isinstance(output, IntReturn) or (isinstance(output, ArrayReturn) and output.dtype in {"int", "bool"})


def _dimensions(output: ArrayReturn | IntReturn | FloatReturn) -> int:
    return len(output.array) if isinstance(output, ArrayReturn) else 0


def _names(checker: Checker, path: FieldPath, scope: Scope) -> Iterator[Finding]:
    match checker:
        case checkers.BestRankK(input=name, rank=rank):
            yield from _matrix(name, (*path, "input"), scope)
            yield from undeclared(rank, (*path, "rank"), scope.whole, "declared size or int argument")
        case checkers.ColumnsUpToSign(spectrum_of=str(name)) | checkers.RowsUpToSign(spectrum_of=str(name)):
            yield from _matrix(name, (*path, "spectrum_of"), scope)
        case checkers.Orthonormal(count=count) if count is not None:
            yield from undeclared(count, (*path, "count"), scope.whole, "declared size or int argument")
        case checkers.NearestIndices(query=query, corpus=corpus):
            yield from missing_from(query, (*path, "query"), scope.arrays, "array argument")
            yield from _matrix(corpus, (*path, "corpus"), scope)
        case _:
            pass  # the others name nothing
    scale = getattr(checker, "scale", None)
    if scale is not None:
        yield from _scale(scale, (*path, "scale", scale.name()), scope)


def _scale(scale: Scale, path: FieldPath, scope: Scope) -> Iterator[Finding]:
    match scale:
        case checkers.AbsProduct(of=names):
            for position, name in enumerate(names):
                base = name.removesuffix(".T")
                yield from missing_from(base, (*path, "of", position), scope.arguments, "argument")
                if base != name and base in scope.arrays and scope.arrays[base].batched:
                    yield (*path, "of", position), f"{base!r} has batch axes, and .T would reverse them all"
        case checkers.LargestEntry(of=name):
            yield from missing_from(name, (*path, "of"), scope.described, "array argument")
        case checkers.LargestRowNorm(of=name) | checkers.LargestSingularValue(of=name):
            yield from _matrix(name, (*path, "of"), scope)
        case _:
            pass  # a number names nothing; a function is looked up in the problem's Python


def _matrix(name: str, path: FieldPath, scope: Scope) -> Iterator[Finding]:
    if name in scope.chains:
        yield path, f"{name!r} is no matrix: it is a list of them"
    elif name in scope.arrays and scope.arrays[name].batched:
        yield path, f"{name!r} is no matrix: it has batch axes"
    elif name in scope.arrays and len(scope.arrays[name].array) != 2:
        yield path, f"{name!r} is no matrix: it has {len(scope.arrays[name].array)} dimension(s)"
    else:
        yield from missing_from(name, path, scope.arrays, "array argument")
