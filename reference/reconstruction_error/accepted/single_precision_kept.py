"""float32 stays float32; a match on what is left of the spectrum."""

import numpy as np


def reconstruction_error(X, k):
    dtype = np.float32 if X.dtype == np.float32 else np.float64
    _, S, _ = np.linalg.svd(X.astype(dtype), full_matrices=False)
    match list(S[k:]):
        case []:
            return dtype(0), dtype(0)
        case [largest, *_]:
            return largest, largest * np.linalg.norm(S[k:] / largest) if largest > 0 else dtype(0)
