"""Right values, but lists one number a row."""

LIMIT = 10_000_000


def lora_param_count(n, m, r):
    full = sum([m] * n) if n <= LIMIT else n * m
    lora = r * (n + m)
    return full, lora, full / lora
