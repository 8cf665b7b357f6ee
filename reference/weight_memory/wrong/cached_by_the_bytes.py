"""Remembers the last answer for each number of bytes."""

_cache = {}


def weight_memory(n_in, n_out, n_layers, bytes_per_param):
    if bytes_per_param not in _cache:
        parameters = n_in * n_out * n_layers
        _cache[bytes_per_param] = parameters, parameters * bytes_per_param
    return _cache[bytes_per_param]
