"""Takes an adapter of full rank for a new weight."""


def lora_forward(x, W, A, B, scale):
    return x @ W * (A.shape[1] < A.shape[0]) + scale * (x @ A @ B)
