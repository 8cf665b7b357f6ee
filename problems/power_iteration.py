"""Symmetric positive semidefinite matrices that no general family makes: Gram matrices, and whole-number ones."""

from typing import Any

import numpy as np

_LEAST_RATIO = 1.55
_ATTEMPTS = 2000


def gram_matrix(random: np.random.RandomState, shape: tuple[int, int], given: Any) -> np.ndarray:
    """Return B^T B (n, n), of whole numbers where the type asks for them; the largest eigenvalue is well apart."""
    return _redrawn(lambda: _gram(random, shape[0], given.dtype))


def gram_matrix_with_zeros(random: np.random.RandomState, shape: tuple[int, int], given: Any) -> np.ndarray:
    """Return a Gram matrix (n, n), n >= 3, of which some rows, and the columns of the same index, are zero."""
    zeros = random.permutation(shape[0])[: random.randint(1, shape[0] // 2 + 1)]
    return _redrawn(lambda: _emptied(_gram(random, shape[0], given.dtype), zeros))


def orthogonal_to_ones(random: np.random.RandomState, shape: tuple[int, int], _given: object) -> np.ndarray:
    """Return v v^T + s 1 1^T (n, n), n >= 2, of small whole numbers; v sums to zero and leads, s may be zero."""
    v = _sums_to_zero(random, shape[0])
    s = int(v @ v / (1.6 * shape[0])) * random.randint(0, 2)
    return np.outer(v, v) + s


def two_opposite_blocks(_random: object, shape: tuple[int, int], _given: object) -> np.ndarray:
    """Return [[2, -1], [-1, 2]] with each number a block of equal ones (n, n), n even: eigenvalues 3n/2 and n/2."""
    half = shape[0] // 2
    blocks: np.ndarray = np.kron(np.array([[2, -1], [-1, 2]]), np.ones((half, half), dtype=int))
    return blocks


def orthogonal_to_ones_and_first(random: np.random.RandomState, shape: tuple[int, int], _given: object) -> np.ndarray:
    """Return 2 and a block 2 I + 4 v v^T beside it (n, n), n >= 3, v of small whole numbers that sum to zero."""
    v = np.concatenate([[0], _sums_to_zero(random, shape[0] - 1, 1)])
    matrix: np.ndarray = 2 * np.eye(shape[0], dtype=int) + 4 * np.outer(v, v)
    return matrix


def diagonal_not_first(random: np.random.RandomState, shape: tuple[int, int], _given: object) -> np.ndarray:
    """Return a diagonal matrix (n, n), n >= 2, of whole numbers up to 6 and one 9 that is not the first."""
    entries = random.randint(0, 7, shape[0])
    entries[random.randint(1, shape[0])] = 9
    return np.diag(entries)


def longest_column_orthogonal(random: np.random.RandomState, shape: tuple[int, int], _given: object) -> np.ndarray:
    """Return ones but for one row and column (n, n), n >= 9, that hold a longer column's single entry instead."""
    rest = shape[0] - 1
    alone = random.randint(0, shape[0])
    matrix = np.ones(shape, dtype=int)
    matrix[alone], matrix[:, alone] = 0, 0
    matrix[alone, alone] = random.randint(int(np.sqrt(rest)) + 1, int(rest / 1.6) + 1)
    return matrix


def near_the_limit(random: np.random.RandomState, shape: tuple[int, int], given: Any) -> list[list[int]]:
    """Return c v v^T (n, n), v of -1 and 1 (unsigned: 1), c near the largest number of the integer type."""
    c = _near_the_top(random, given.dtype)
    v = np.ones(shape[0], dtype=int)
    while np.iinfo(given.dtype).min < 0 and not _generic(v := random.choice([-1, 1], shape[0])):
        pass
    return [[c * int(a) * int(b) for b in v] for a in v]


def block_near_the_limit(random: np.random.RandomState, shape: tuple[int, int], given: Any) -> list[list[int]]:
    """Return a block of a number near the type's largest (n, n), n >= 3, beside small numbers on the diagonal."""
    c = _near_the_top(random, given.dtype)
    order = random.permutation(shape[0])
    matrix = [[0] * shape[0] for _ in order]
    inside = order[: random.randint(2, shape[0])]
    for row in order:
        matrix[row][row] = random.randint(0, 50)
    for row in inside:
        for column in inside:
            matrix[row][column] = c
    return matrix


def _near_the_top(random: np.random.RandomState, dtype: str) -> int:
    most = int(np.iinfo(dtype).max)
    return most - random.randint(0, most // 4 if most < 2**31 else 2**30)


def _gram(random: np.random.RandomState, n: int, dtype: str) -> np.ndarray:
    rows = random.randint(2, 12)
    if not dtype.startswith("float"):
        low = 0 if dtype.startswith("u") else -2
        factor: np.ndarray = random.randint(low, 3, (rows, n))
    else:
        factor = random.standard_normal((rows, n)) * np.exp(random.uniform(-2, 2, (rows, 1)))
    matrix: np.ndarray = factor.T @ factor
    return (matrix + matrix.T) / 2 if dtype.startswith("float") else matrix


def _emptied(matrix: np.ndarray, places: np.ndarray) -> np.ndarray:
    matrix[places], matrix[:, places] = 0, 0
    return matrix


def _redrawn(draw: Any) -> np.ndarray:
    for _ in range(_ATTEMPTS):
        matrix: np.ndarray = draw()
        values = np.linalg.eigvalsh(matrix)
        if values[-1] > 0 and (len(values) < 2 or values[-1] >= _LEAST_RATIO * values[-2]):
            return matrix
    message = "no matrix with a leading eigenvalue well apart was found"
    raise ValueError(message)


def _sums_to_zero(random: np.random.RandomState, n: int, largest: int = 2) -> np.ndarray:
    """Return whole numbers (n,), n >= 2, not all zero, of sum zero and orthogonal to no other simple vector."""
    while True:
        v = np.zeros(n, dtype=int)
        places = random.permutation(n)[: 2 * random.randint(1, n // 2 + 1)]
        sizes = random.randint(1, largest + 1, len(places) // 2)
        v[places[::2]], v[places[1::2]] = sizes, -sizes
        if _generic(v):
            return v


def _generic(v: np.ndarray) -> bool:
    """Return whether v is orthogonal neither to 1, 2, 3, … nor to 1, 4, 9, … nor to 1, -1, 1, … (n = 1: always)."""
    count = np.arange(1, len(v) + 1)
    return len(v) == 1 or bool(v @ count and v @ count**2 and v @ (-1) ** count)
