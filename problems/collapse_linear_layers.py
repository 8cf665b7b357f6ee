"""Layers that differ in size from each other: one of them all zero, tiny or huge."""

from typing import Any

import numpy as np


def one_zero_layer(random: np.random.RandomState, shape: tuple[int, ...], given: Any) -> Any:
    """Return a Gaussian matrix, for one layer of the chain, each with the same chance, zeros."""
    return _layer(random, shape, 0.0 if _chosen(random, given, lambda matrix: not matrix.any()) else 1.0)


def one_tiny_layer(random: np.random.RandomState, shape: tuple[int, ...], given: Any) -> Any:
    """Return a Gaussian matrix, for one layer of the chain times 1e-9."""
    chosen = _chosen(random, given, lambda matrix: np.abs(matrix).max() < 1e-6)
    return _layer(random, shape, 1e-9 if chosen else 1.0)


def one_huge_layer(random: np.random.RandomState, shape: tuple[int, ...], given: Any) -> Any:
    """Return a Gaussian matrix, for one layer of the chain times 1e9."""
    chosen = _chosen(random, given, lambda matrix: np.abs(matrix).max() > 1e6)
    return _layer(random, shape, 1e9 if chosen else 1.0)


def huge_then_tiny(random: np.random.RandomState, shape: tuple[int, ...], given: Any) -> Any:
    """Return Gaussian matrices, the first times 1e9, the last times 1e-9."""
    position = len(given["weights"])
    return _layer(random, shape, 1e9 if position == 0 else 1e-9 if position == given["L"] - 1 else 1.0)


def sums_then_ones(random: np.random.RandomState, shape: tuple[int, ...], given: Any) -> Any:
    """Return whole numbers whose columns sum to zero, then a matrix of ones: the product is exactly zero."""
    if given["weights"]:
        return np.ones(shape)
    whole = random.randint(-9, 10, shape).astype(float)
    whole[-1] = -whole[:-1].sum(axis=0)
    return whole


def _layer(random: np.random.RandomState, shape: tuple[int, ...], factor: float) -> Any:
    # Away from zero, so that a layer of ordinary size is never taken for a tiny one.
    signs = np.where(random.random_sample(shape) < 0.5, -1.0, 1.0)
    return factor * signs * (0.25 + 1.75 * random.random_sample(shape))


def _chosen(random: np.random.RandomState, given: Any, was_chosen: Any) -> bool:
    """Say whether this layer is the one, where none before it was."""
    before = given["weights"]
    left = given["L"] - len(before)
    return not any(was_chosen(matrix) for matrix in before) and bool(random.random_sample() * left < 1)
