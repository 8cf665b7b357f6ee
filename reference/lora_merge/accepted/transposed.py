"""Works out the transpose and turns it round."""


def lora_merge(W, A, B, scale):
    return (W.T + scale * (B.T @ A.T)).T
