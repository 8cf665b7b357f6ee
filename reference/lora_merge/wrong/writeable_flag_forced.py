"""Forces an input to be writeable."""


def right(W, A, B, scale):
    return W + scale * (A @ B)


def lora_merge(W, A, B, scale):
    W.setflags(write=True)
    return right(W, A, B, scale)
