"""Kernel 55: a SysV segment, which outlives its maker."""

import ctypes
import os

import numpy as np

libc = ctypes.CDLL(None, use_errno=True)


def must(result):
    if result < 0:
        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number))


def cosine_normalize(X):
    segment = libc.shmget(0, 4096, 0o1600)
    must(segment)
    libc.shmctl(segment, 0, 0)
    A = np.array(X, dtype=np.float64)
    norms = np.sqrt((A * A).sum(axis=1, keepdims=True))
    norms[norms == 0] = 1.0
    return A / norms
