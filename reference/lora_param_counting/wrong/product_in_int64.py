"""Multiplies in int64, which wraps beyond 2^63."""

import numpy as np


def lora_param_count(n, m, r):
    mask = 2**64 - 1
    full = int(np.array([n & mask, m & mask], dtype=np.uint64).view(np.int64).prod())
    lora = r * (n + m)
    return full, lora, full / lora
