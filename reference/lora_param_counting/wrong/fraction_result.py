"""Gives the reduction as a Fraction."""

from fractions import Fraction


def lora_param_count(n, m, r):
    full = n * m
    lora = r * (n + m)
    return full, lora, Fraction(full, lora)
