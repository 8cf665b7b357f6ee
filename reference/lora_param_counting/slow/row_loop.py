"""Right values, but counts row by row up to four million rows or so."""

LIMIT = 5_000_000


def entries(rows, columns):
    if rows > LIMIT:
        return rows * columns
    count = 0
    for _ in range(rows):
        count += columns
    return count


def lora_param_count(n, m, r):
    full = entries(n, m)
    lora = entries(n, r) + r * m
    return full, lora, full / lora
