"""The sizes of the two factors, added."""


def lora_param_count(n, m, r):
    size_A = n * r
    size_B = r * m
    return n * m, size_A + size_B, (n * m) / (size_A + size_B)
