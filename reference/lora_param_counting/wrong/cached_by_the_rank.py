"""Caches the factors of each rank it has seen."""

_cache = {}


def lora_param_count(n, m, r):
    full = n * m
    lora = _cache.setdefault(r, r * (n + m))
    return full, lora, full / lora
