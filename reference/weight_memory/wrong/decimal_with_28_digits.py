"""Multiplies Decimals, which keep 28 digits by default."""

from decimal import Decimal


def weight_memory(n_in, n_out, n_layers, bytes_per_param):
    parameters = int(Decimal(n_in) * Decimal(n_out) * Decimal(n_layers))
    return parameters, int(Decimal(parameters) * Decimal(bytes_per_param))
