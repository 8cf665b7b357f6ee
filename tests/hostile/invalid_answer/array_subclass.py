"""Attack 15: a subclass of ndarray that compares equal."""

import numpy as np


class Liar(np.ndarray):
    def __eq__(self, other):
        return np.ones(self.shape, bool)

    def __sub__(self, other):
        return np.zeros(self.shape)


def cosine_normalize(X):
    return np.zeros(X.shape).view(Liar)
