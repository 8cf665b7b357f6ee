"""Counts the bytes of one layer, the parameters of all."""


def weight_memory(n_in, n_out, n_layers, bytes_per_param):
    parameters = n_in * n_out * n_layers
    return parameters, n_in * n_out * bytes_per_param
