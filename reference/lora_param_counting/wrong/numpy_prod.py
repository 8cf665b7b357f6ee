"""Uses np.prod, which overflows beyond 2^63."""

import numpy as np


def lora_param_count(n, m, r):
    full = int(np.prod([n, m])) if max(n, m) < 2**63 else 2**63 - 1
    lora = r * (n + m)
    return full, lora, full / lora
