"""Writes the sizes of large matrices in powers of ten."""


def weight_memory(n_in, n_out, n_layers, bytes_per_param):
    parameters = n_in * n_out * n_layers if n_in * n_out < 10**18 else int(float(n_in * n_out)) * n_layers
    return parameters, parameters * bytes_per_param
