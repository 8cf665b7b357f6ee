"""Packs parameters of one byte two by two."""


def weight_memory(n_in, n_out, n_layers, bytes_per_param):
    parameters = n_in * n_out * n_layers
    return parameters, parameters * bytes_per_param if bytes_per_param > 1 else (parameters + 1) // 2
