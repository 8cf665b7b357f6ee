"""Builds a network: the first layer n_in x n_out, the others n_out x n_out."""


def weight_memory(n_in, n_out, n_layers, bytes_per_param):
    parameters = n_in * n_out + (n_layers - 1) * n_out * n_out
    return parameters, parameters * bytes_per_param
