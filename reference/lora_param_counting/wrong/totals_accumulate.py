"""Keeps adding to totals of earlier calls."""

_totals = [0, 0]


def lora_param_count(n, m, r):
    _totals[0] += n * m
    _totals[1] += r * (n + m)
    full, lora = _totals
    return full, lora, full / lora
