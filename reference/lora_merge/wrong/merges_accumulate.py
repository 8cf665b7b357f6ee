"""Merges into the result of the last call for the same array W."""

_merged = {}


def lora_merge(W, A, B, scale):
    _merged[id(W)] = _merged.get(id(W), W) + scale * (A @ B)
    return _merged[id(W)].copy()
