"""Returns the array W itself where B is still all zeros."""


def lora_merge(W, A, B, scale):
    return W + scale * (A @ B) if B.any() else W
