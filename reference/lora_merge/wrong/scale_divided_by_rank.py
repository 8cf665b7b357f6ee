"""Takes scale for alpha and divides it by the rank."""


def lora_merge(W, A, B, scale):
    return W + scale / A.shape[1] * (A @ B)
