"""A frozen layer and an adapter with their own forward passes."""

from dataclasses import dataclass

import numpy as np


@dataclass
class Adapter:
    down: np.ndarray
    up: np.ndarray
    scale: float

    def __call__(self, x):
        return self.scale * np.tensordot(np.tensordot(x, self.down, 1), self.up, 1)


def lora_forward(x, W, A, B, scale):
    adapter = Adapter(A, B, scale)
    return np.tensordot(x, W, 1) + adapter(x)
