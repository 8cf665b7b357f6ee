"""Right values, but counts the rows with a while loop."""

LIMIT = 5_000_000


def lora_param_count(n, m, r):
    row, full = 0, 0
    while row < n <= LIMIT:
        full += m
        row += 1
    full = full or n * m
    lora = r * n + r * m
    return full, lora, full / lora
