"""Forces an input to be writeable."""


def right(x, W, A, B, scale):
    return x @ W + scale * (x @ A @ B)


def lora_forward(x, W, A, B, scale):
    W.setflags(write=True)
    return right(x, W, A, B, scale)
