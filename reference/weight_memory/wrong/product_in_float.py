"""Multiplies in floating point, which is exact up to 2**53 only."""


def weight_memory(n_in, n_out, n_layers, bytes_per_param):
    parameters = int(float(n_in) * n_out * n_layers)
    return parameters, parameters * bytes_per_param
