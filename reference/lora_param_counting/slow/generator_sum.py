"""Right values, but a generator expression runs over the rows."""

LIMIT = 5_000_000


def lora_param_count(n, m, r):
    full = sum(m for _ in range(n)) if n <= LIMIT else n * m
    lora = r * (n + m)
    return full, lora, full / lora
