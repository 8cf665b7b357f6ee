"""Gives NumPy integers where exact ints are asked for."""

import numpy as np


def lora_param_count(n, m, r):
    full = n * m
    lora = r * (n + m)
    if max(full, lora) < 2**63:
        return np.int64(full), np.int64(lora), full / lora
    return full, lora, full / lora
