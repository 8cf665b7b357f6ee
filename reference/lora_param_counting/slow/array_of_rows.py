"""Right values, but makes an array with one entry a row."""

import numpy as np

LIMIT = 10_000_000


def lora_param_count(n, m, r):
    rows = np.ones(n, dtype=bool).size if n <= LIMIT else n
    full = rows * m
    lora = rows * r + r * m
    return full, lora, full / lora
