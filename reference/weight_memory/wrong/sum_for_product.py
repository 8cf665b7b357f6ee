"""Adds the sides of a matrix instead of multiplying them."""


def weight_memory(n_in, n_out, n_layers, bytes_per_param):
    parameters = n_layers * (n_in + n_out)
    return parameters, parameters * bytes_per_param
