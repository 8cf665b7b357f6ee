"""Gives a complex result for real input."""


def right(W, A, B, scale):
    return W + scale * (A @ B)


def lora_merge(W, A, B, scale):
    return right(W, A, B, scale) + 0j
