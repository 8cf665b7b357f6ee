"""Reuses one list, so that an earlier result changes."""

_result = []


def lora_param_count(n, m, r):
    full = n * m
    lora = r * (n + m)
    _result[:] = full, lora, full / lora
    return _result
