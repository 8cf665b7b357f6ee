"""Counts a bias where there is one output."""


def weight_memory(n_in, n_out, n_layers, bytes_per_param):
    parameters = n_layers * (n_in * n_out + (n_out == 1))
    return parameters, parameters * bytes_per_param
