"""Fills whole blocks of 64 rows and leaves the remainder zero."""


def right(W, A, B, scale):
    return W + scale * (A @ B)


def lora_merge(W, A, B, scale):
    result = right(W, A, B, scale)
    rows = len(result)
    if rows > 64:
        result[rows - rows % 64 :] = 0
    return result
