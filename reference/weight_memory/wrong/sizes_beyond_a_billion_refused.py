"""Refuses sizes that no layer of today has."""


def weight_memory(n_in, n_out, n_layers, bytes_per_param):
    if max(n_in, n_out, n_layers) > 10**9:
        raise ValueError("too large")
    return n_in * n_out * n_layers, n_in * n_out * n_layers * bytes_per_param
