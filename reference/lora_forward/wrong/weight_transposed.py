"""Takes W for (out, in)."""


def lora_forward(x, W, A, B, scale):
    return x @ W.T + scale * (x @ A @ B)
