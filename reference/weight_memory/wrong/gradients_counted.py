"""Counts the gradients too."""


def weight_memory(n_in, n_out, n_layers, bytes_per_param):
    parameters = n_in * n_out * n_layers
    return parameters, 2 * parameters * bytes_per_param
