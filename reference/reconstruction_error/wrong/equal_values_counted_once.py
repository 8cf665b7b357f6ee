"""Takes equal singular values for one."""

import numpy as np


def reconstruction_error(X, k):
    S = np.append(np.linalg.svd(np.asarray(X, dtype=float), compute_uv=False), 0.0)
    S = np.append(S[np.append(True, S[1:] < S[:-1] * (1 - 1e-9))], np.zeros(len(S)))
    return float(S[k]), float(np.sqrt(np.sum(S[k:] ** 2)))
