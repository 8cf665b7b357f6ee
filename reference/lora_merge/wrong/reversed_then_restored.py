"""Works in the caller's memory and puts the contents back afterwards."""


def right(W, A, B, scale):
    return W + scale * (A @ B)


def lora_merge(W, A, B, scale):
    saved = W.copy()
    W[...] = W[::-1]
    W[...] = saved
    return right(W, A, B, scale)
