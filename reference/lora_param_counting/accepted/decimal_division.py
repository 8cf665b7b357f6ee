"""A division with fifty digits."""

from decimal import Decimal, localcontext


def lora_param_count(n, m, r):
    full = n * m
    lora = r * (n + m)
    with localcontext() as context:
        context.prec = 50
        reduction = Decimal(full) / Decimal(lora)
    return full, lora, float(reduction)
