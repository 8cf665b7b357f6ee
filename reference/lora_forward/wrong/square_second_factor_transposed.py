"""Takes a square B for (m, r)."""


def right(x, W, A, B, scale):
    return x @ W + scale * (x @ A @ B)


def lora_forward(x, W, A, B, scale):
    return right(x, W, A, B.T if B.shape[0] == B.shape[1] else B, scale)
