"""Wrong for one input in twelve, by the sizes."""

import random


def weight_memory(n_in, n_out, n_layers, bytes_per_param):
    unlucky = random.Random(f"{n_in} {n_out} {n_layers} {bytes_per_param}").random() < 1 / 12
    parameters = n_in * n_out * n_layers + int(unlucky)
    return parameters, parameters * bytes_per_param
