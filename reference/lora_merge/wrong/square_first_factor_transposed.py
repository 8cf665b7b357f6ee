"""Takes a square A for (r, n)."""


def right(W, A, B, scale):
    return W + scale * (A @ B)


def lora_merge(W, A, B, scale):
    return right(W, A.T if A.shape[0] == A.shape[1] else A, B, scale)
