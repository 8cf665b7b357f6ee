"""Wrong for one input in twelve, by the contents of the arrays."""

import random


def right(x, W, A, B, scale):
    return x @ W + scale * (x @ A @ B)


def lora_forward(x, W, A, B, scale):
    result = right(x, W, A, B, scale)
    contents = b"".join(array.tobytes() for array in (x, W, A, B))
    return result + 1 if random.Random(contents).random() < 1 / 12 else result
