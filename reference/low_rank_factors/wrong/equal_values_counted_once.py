"""Takes equal singular values for one and skips the second."""

import numpy as np


def low_rank_factors(delta_W, r):
    U, S, Vt = np.linalg.svd(np.asarray(delta_W, dtype=float), full_matrices=False)
    repeated = np.append(False, S[1:] >= S[:-1] * (1 - 1e-9)) & (S > 1e-9 * S[0])
    order = np.argsort(repeated, kind="stable")[:r]
    return U[:, order] * S[order], Vt[order]
