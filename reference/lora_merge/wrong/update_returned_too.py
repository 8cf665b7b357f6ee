"""Returns the update together with the weight."""


def right(W, A, B, scale):
    return W + scale * (A @ B)


def lora_merge(W, A, B, scale):
    return right(W, A, B, scale), scale * (A @ B)
