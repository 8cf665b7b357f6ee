"""Multiplies the bytes by the number of layers once more."""


def weight_memory(n_in, n_out, n_layers, bytes_per_param):
    parameters = n_in * n_out * n_layers
    return parameters, parameters * bytes_per_param * n_layers
