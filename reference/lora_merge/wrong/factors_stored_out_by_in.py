"""Takes A for (r, n) and B for (m, r), as some frameworks store them."""


def lora_merge(W, A, B, scale):
    return W + scale * (A.T @ B.T)
