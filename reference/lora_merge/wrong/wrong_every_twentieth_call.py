"""Every twentieth call in a process is wrong."""

import itertools


def right(W, A, B, scale):
    return W + scale * (A @ B)


_counter = itertools.count(1)


def lora_merge(W, A, B, scale):
    result = right(W, A, B, scale)
    return result + 1 if next(_counter) % 20 == 0 else result
