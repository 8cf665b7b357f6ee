"""Returns a number for a 1 x 1 weight."""


def right(W, A, B, scale):
    return W + scale * (A @ B)


def lora_merge(W, A, B, scale):
    return right(W, A, B, scale).item() if W.size == 1 else right(W, A, B, scale)
