"""Takes the update for a relative change of W."""


def lora_merge(W, A, B, scale):
    return W * (1 + scale * (A @ B))
