"""Fractions with denominator 1 are exact."""

from fractions import Fraction


def weight_memory(n_in, n_out, n_layers, bytes_per_param):
    parameters = Fraction(n_in) * Fraction(n_out) * n_layers
    return int(parameters), int(parameters * bytes_per_param)
