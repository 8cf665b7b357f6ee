"""Attack 29: memory that Python does not allocate."""

import mmap

k = []


def cosine_normalize(X):
    while True:
        k.append(mmap.mmap(-1, 1 << 24))
        k[-1][0] = 1
