"""Every twentieth call in a process is wrong."""

import itertools


def right(x, W, A, B, scale):
    return x @ W + scale * (x @ A @ B)


_counter = itertools.count(1)


def lora_forward(x, W, A, B, scale):
    result = right(x, W, A, B, scale)
    return result + 1 if next(_counter) % 20 == 0 else result
