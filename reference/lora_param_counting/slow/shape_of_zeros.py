"""Right values, but allocates the weight column by column to read its size."""

import numpy as np

LIMIT = 10_000_000


def size(rows, columns):
    if rows > LIMIT:
        return rows * columns
    return np.zeros((rows, 1), dtype=np.uint8).shape[0] * columns


def lora_param_count(n, m, r):
    full, lora = size(n, m), size(n, r) + size(m, r)
    return full, lora, full / lora
