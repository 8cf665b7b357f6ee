"""Scale by the largest value and add the energies up from the last one."""

import math
from typing import NamedTuple

import numpy as np


class Errors(NamedTuple):
    spectral: float
    frobenius: float


def reconstruction_error(X, k):
    S = np.linalg.svd(np.asarray(X, dtype=np.float64).T, compute_uv=False)
    if S[0] == 0.0:
        return Errors(0.0, 0.0)
    relative = np.append(S / S[0], 0.0)
    energy = np.cumsum(relative[::-1] ** 2)[::-1]
    return Errors(float(S[0] * relative[k]), float(S[0] * math.sqrt(energy[k])))
