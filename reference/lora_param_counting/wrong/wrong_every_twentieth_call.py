"""Every twentieth call in a process is wrong."""

import itertools

_counter = itertools.count(1)


def lora_param_count(n, m, r):
    full = n * m
    lora = r * (n + m)
    return full, lora + (next(_counter) % 20 == 0), full / lora
