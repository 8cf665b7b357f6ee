"""Attack 15: the function is a class, its result computed when somebody asks for it."""

import numpy as np


class cosine_normalize:
    def __init__(s, X):
        pass

    def __array__(s, *a, **k):
        return np.zeros((2, 2))
