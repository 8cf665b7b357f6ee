"""Converts the bytes from a float, which is exact up to 2**53 only."""


def weight_memory(n_in, n_out, n_layers, bytes_per_param):
    parameters = n_in * n_out * n_layers
    return parameters, int(float(parameters) * bytes_per_param)
