"""Multiplies in unsigned 64-bit integers, which wrap around at 2**64."""


def weight_memory(n_in, n_out, n_layers, bytes_per_param):
    parameters = n_in * n_out * n_layers % 2**64
    return parameters, parameters * bytes_per_param % 2**64
