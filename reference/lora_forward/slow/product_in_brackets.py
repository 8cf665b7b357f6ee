"""Right values, but the brackets make A B, as large as W."""


def lora_forward(x, W, A, B, scale):
    return x @ W + scale * (x @ (A @ B))
