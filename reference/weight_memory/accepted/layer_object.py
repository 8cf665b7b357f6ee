"""A small class for a layer that knows its size."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Layer:
    n_in: int
    n_out: int

    @property
    def parameters(self):
        return self.n_in * self.n_out


def weight_memory(n_in, n_out, n_layers, bytes_per_param):
    parameters = Layer(n_in, n_out).parameters * n_layers
    return (parameters, bytes_per_param * parameters)
