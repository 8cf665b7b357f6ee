"""Adds in place to a copy of W, which an integer copy refuses for a fractional update."""


def lora_merge(W, A, B, scale):
    merged = W.copy()
    merged += scale * (A @ B)
    return merged
