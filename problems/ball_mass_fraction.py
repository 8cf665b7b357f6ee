"""Radii that go with the dimension, so that shares are neither lost nor all alike."""

from typing import Any

import numpy as np


def median_radius(random: np.random.RandomState, shape: tuple[int, ...], given: Any) -> Any:  # noqa: ARG001
    """Return the radius that holds half of the mass, to twelve decimals."""
    return np.full(shape, round(0.5 ** (1 / given["d"]), 12))


def surface(random: np.random.RandomState, shape: tuple[int, ...], given: Any) -> Any:
    """Return radii 1 - u / d with u up to 5, whose shares are from about exp(-5) to 1."""
    return 1.0 - 5.0 * random.random_sample(shape) / given["d"]


def hardly_any(random: np.random.RandomState, shape: tuple[int, ...], given: Any) -> Any:
    """Return radii whose shares are so small that a float, or a float32 where one is due, hardly holds them."""
    low, high = _radius(given, 290.0), _radius(given, 20.0)
    if given.dtype == "float32":
        low, high = _radius(given, 36.0), _radius(given, 8.0)
    return low + (high - low) * random.random_sample(shape)


def small(random: np.random.RandomState, shape: tuple[int, ...], given: Any) -> Any:  # noqa: ARG001
    """Return radii from 1e-9 to 0.1, as many of each magnitude."""
    powers = np.array([float(f"1e-{places}") for places in range(1, 9)])
    return powers[random.randint(0, len(powers), shape)] * (0.1 + 0.9 * random.random_sample(shape))


def with_both_ends(random: np.random.RandomState, shape: tuple[int, ...], given: Any) -> Any:  # noqa: ARG001
    """Return radii among which there are 0 and 1."""
    radii = random.random_sample(shape)
    places = random.permutation(radii.size)
    radii.flat[places[0]], radii.flat[places[1]] = 0.0, 1.0
    return radii


def _radius(given: Any, digits: float) -> float:
    """Return the radius whose share is 10^-digits, rounded alike on every machine."""
    return float(round(10.0 ** (-digits / given["d"]), 9))
