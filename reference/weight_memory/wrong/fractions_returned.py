"""Returns Fractions."""

from fractions import Fraction


def weight_memory(n_in, n_out, n_layers, bytes_per_param):
    parameters = n_in * n_out * n_layers
    return Fraction(parameters), Fraction(parameters * bytes_per_param)
