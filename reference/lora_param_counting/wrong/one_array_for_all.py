"""Puts the three results into one float array."""

import numpy as np


def lora_param_count(n, m, r):
    full = n * m
    lora = r * (n + m)
    return np.array([full, lora, full / lora], dtype=float)
