"""Gives the reduction as a Decimal."""

from decimal import Decimal


def lora_param_count(n, m, r):
    full = n * m
    lora = r * (n + m)
    return full, lora, Decimal(full) / Decimal(lora)
