"""Multiplies by adding logarithms."""

import math


def lora_param_count(n, m, r):
    full = n * m
    lora = r * (n + m)
    full = round(math.exp(math.log(n) + math.log(m)))
    return full, lora, full / lora
