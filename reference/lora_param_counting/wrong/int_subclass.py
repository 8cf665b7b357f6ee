"""Gives a subclass of int that prints with separators."""


class Count(int):
    def __repr__(self):
        return f"{int(self):,}"


def lora_param_count(n, m, r):
    full = n * m
    lora = r * (n + m)
    return Count(full), Count(lora), full / lora
