"""Gives the reduction as an array of one entry."""

import numpy as np


def lora_param_count(n, m, r):
    full = n * m
    lora = r * (n + m)
    return full, lora, np.array([full / lora])
