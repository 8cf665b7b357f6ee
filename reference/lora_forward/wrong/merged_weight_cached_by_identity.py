"""Keeps the merged weight for the same array W."""

_merged = {}


def lora_forward(x, W, A, B, scale):
    if id(W) not in _merged:
        _merged[id(W)] = W + scale * (A @ B)
    return x @ _merged[id(W)]
