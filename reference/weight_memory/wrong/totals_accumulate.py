"""Adds to the totals of earlier calls."""

_totals = [0, 0]


def weight_memory(n_in, n_out, n_layers, bytes_per_param):
    _totals[0] += n_in * n_out * n_layers
    _totals[1] += n_in * n_out * n_layers * bytes_per_param
    return tuple(_totals)
