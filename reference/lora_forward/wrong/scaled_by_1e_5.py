"""Off by one part in a hundred thousand."""


def right(x, W, A, B, scale):
    return x @ W + scale * (x @ A @ B)


def lora_forward(x, W, A, B, scale):
    return right(x, W, A, B, scale) * (1 + 1e-5)
