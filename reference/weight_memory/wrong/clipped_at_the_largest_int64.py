"""Clips at the largest 64-bit integer."""


def weight_memory(n_in, n_out, n_layers, bytes_per_param):
    parameters = min(n_in * n_out * n_layers, 2**63 - 1)
    return parameters, min(parameters * bytes_per_param, 2**63 - 1)
