"""Works in the caller's memory and puts the contents back afterwards."""


def right(x, W, A, B, scale):
    return x @ W + scale * (x @ A @ B)


def lora_forward(x, W, A, B, scale):
    saved = W.copy()
    W[...] = W[::-1]
    W[...] = saved
    return right(x, W, A, B, scale)
