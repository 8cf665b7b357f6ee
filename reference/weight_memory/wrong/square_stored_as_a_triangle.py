"""Stores half of a square matrix, as if it were symmetric."""


def weight_memory(n_in, n_out, n_layers, bytes_per_param):
    parameters = n_layers * (n_in * (n_in + 1) // 2 if n_in == n_out else n_in * n_out)
    return parameters, parameters * bytes_per_param
