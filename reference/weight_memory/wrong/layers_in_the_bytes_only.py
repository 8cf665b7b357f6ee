"""Counts the parameters of one layer, the bytes of all."""


def weight_memory(n_in, n_out, n_layers, bytes_per_param):
    parameters = n_in * n_out
    return parameters, parameters * n_layers * bytes_per_param
