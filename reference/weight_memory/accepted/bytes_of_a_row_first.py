"""Counts the bytes first and divides them by the bytes of one parameter."""


def weight_memory(n_in, n_out, n_layers, bytes_per_param):
    row = n_out * bytes_per_param
    size = n_layers * (n_in * row)
    return size // bytes_per_param, size
