"""Takes an adapter of full rank for a new weight."""


def lora_merge(W, A, B, scale):
    return W * (A.shape[1] < A.shape[0]) + scale * (A @ B)
