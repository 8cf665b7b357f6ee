"""Uses the first column of A and the first row of B."""


def lora_forward(x, W, A, B, scale):
    return x @ W + scale * (x @ A[:, :1] @ B[:1])
