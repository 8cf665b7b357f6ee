"""Uses eight ranks at most."""


def lora_merge(W, A, B, scale):
    return W + scale * (A[:, :8] @ B[:8])
