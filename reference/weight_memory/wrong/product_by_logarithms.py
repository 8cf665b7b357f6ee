"""Adds logarithms and rounds back to a whole number."""

import math


def weight_memory(n_in, n_out, n_layers, bytes_per_param):
    parameters = round(math.exp(math.log(n_in) + math.log(n_out) + math.log(n_layers)))
    return parameters, parameters * bytes_per_param
