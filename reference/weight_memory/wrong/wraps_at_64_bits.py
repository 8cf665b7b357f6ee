"""Multiplies in 64-bit signed integers, which wrap around."""


def wrapped(number):
    return (number + 2**63) % 2**64 - 2**63


def weight_memory(n_in, n_out, n_layers, bytes_per_param):
    parameters = wrapped(n_in * n_out * n_layers)
    return parameters, wrapped(parameters * bytes_per_param)
