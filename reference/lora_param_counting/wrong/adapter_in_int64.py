"""Wraps the count of the adapter beyond 2^63."""


def lora_param_count(n, m, r):
    full = n * m
    lora = r * (n + m)
    lora = (lora + 2**63) % 2**64 - 2**63
    return full, lora, n * m / (r * (n + m))
