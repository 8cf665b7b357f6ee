"""Prints the result and returns nothing."""


def weight_memory(n_in, n_out, n_layers, bytes_per_param):
    parameters = n_in * n_out * n_layers
    print(parameters, parameters * bytes_per_param)
