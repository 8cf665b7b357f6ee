"""Attack 10: pieces of frames in one call."""

import os, struct


def cosine_normalize(X):
    os.writev(4, [b"\x14"] * 10)
    return X
