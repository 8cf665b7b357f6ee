"""Attack 14: a class that equals every other, under the name of ndarray."""

import numpy as np


class M(type):
    def __eq__(s, o):
        return True

    def __hash__(s):
        return hash(np.ndarray)

    def __instancecheck__(s, o):
        return True


class A(metaclass=M):
    pass


A.__name__ = "ndarray"
A.__module__ = "numpy"


def cosine_normalize(X):
    return A()
