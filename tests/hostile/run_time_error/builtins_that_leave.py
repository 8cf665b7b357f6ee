"""Attack 7: looking up any name leaves Python."""

import sys


class D(dict):
    def __getitem__(s, k):
        raise SystemExit


globals()["__builtins__"] = D()


def cosine_normalize(X):
    return zeros
