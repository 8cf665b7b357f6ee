"""Takes a square A for (r, n)."""


def right(x, W, A, B, scale):
    return x @ W + scale * (x @ A @ B)


def lora_forward(x, W, A, B, scale):
    return right(x, W, A.T if A.shape[0] == A.shape[1] else A, B, scale)
