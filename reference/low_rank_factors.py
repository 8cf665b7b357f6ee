"""The best low-rank factors of a weight update."""

import numpy as np


def low_rank_factors(delta_W, r):
    """Return (A, B) of shapes (n, r) and (r, m) for delta_W of shape (n, m) and 1 <= r <= min(n, m).

    A B is the nearest matrix of rank r (Eckart & Young 1936; Mirsky 1960): with the thin decomposition U diag(S) Vt,
    A = U[:, :r] sqrt(S[:r]) and B = sqrt(S[:r]) Vt[:r], which are of equal norm. Any invertible M gives as good a pair,
    A M and M^-1 B.
    """
    U, S, Vt = np.linalg.svd(np.asarray(delta_W, dtype=np.float64), full_matrices=False)
    root = np.sqrt(S[:r])
    return U[:, :r] * root, root[:, np.newaxis] * Vt[:r]
