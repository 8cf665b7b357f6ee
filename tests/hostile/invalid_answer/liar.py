"""Attack 14: an object that is equal to everything."""

import numpy as np


class Liar:
    def __eq__(self, other):
        return True

    def __getattr__(self, name):
        return Liar()


def cosine_normalize(X):
    return Liar()
