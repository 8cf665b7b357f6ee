"""Wrong for one input in twelve, by the contents of the arrays."""

import random


def right(W, A, B, scale):
    return W + scale * (A @ B)


def lora_merge(W, A, B, scale):
    result = right(W, A, B, scale)
    contents = b"".join(array.tobytes() for array in (W, A, B))
    return result + 1 if random.Random(contents).random() < 1 / 12 else result
