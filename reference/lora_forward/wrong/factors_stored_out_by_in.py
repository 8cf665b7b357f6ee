"""Takes A for (r, n) and B for (m, r), as some frameworks store them."""


def lora_forward(x, W, A, B, scale):
    return x @ W + scale * (x @ A.T @ B.T)
