"""Transposes a square update."""


def lora_merge(W, A, B, scale):
    return W + scale * ((A @ B).T if W.shape[0] == W.shape[1] else A @ B)
