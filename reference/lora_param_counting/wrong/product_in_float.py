"""Multiplies as floats, which are exact up to 2^53 only."""


def lora_param_count(n, m, r):
    full = int(float(n) * float(m))
    lora = r * (n + m)
    return full, lora, full / lora
