"""Attack 16: NaN with unusual bits."""

import numpy as np


def cosine_normalize(X):
    return np.full(X.shape, np.frombuffer(b"\xff\xff\xff\xff\xff\xff\xf7\x7f")[0])
