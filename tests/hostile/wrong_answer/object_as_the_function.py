"""Attack 14: an object that can be called and whose code cannot be asked for."""

import numpy as np


class C:
    __signature__ = "no"

    def __call__(s, X):
        return np.zeros(X.shape)

    @property
    def __code__(s):
        raise SystemExit


cosine_normalize = C()
