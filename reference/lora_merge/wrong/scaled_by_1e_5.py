"""Off by one part in a hundred thousand."""


def right(W, A, B, scale):
    return W + scale * (A @ B)


def lora_merge(W, A, B, scale):
    return right(W, A, B, scale) * (1 + 1e-5)
