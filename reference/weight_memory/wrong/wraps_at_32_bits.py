"""Multiplies in 32-bit signed integers, which wrap around."""


def wrapped(number):
    return (number + 2**31) % 2**32 - 2**31


def weight_memory(n_in, n_out, n_layers, bytes_per_param):
    parameters = wrapped(n_in * n_out * n_layers)
    return parameters, wrapped(parameters * bytes_per_param)
