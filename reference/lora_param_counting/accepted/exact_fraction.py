"""The reduction as an exact fraction, turned into a float at the very end."""

from fractions import Fraction


def lora_param_count(n, m, r):
    full, lora = n * m, (n + m) * r
    return [full, lora, float(Fraction(full, lora))]
