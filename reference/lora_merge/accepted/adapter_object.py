"""An adapter that knows its own update."""

from collections import namedtuple

import numpy as np


class Adapter(namedtuple("Adapter", "A B scale")):
    def delta(self):
        return self.scale * np.inner(self.A, self.B.T)


def lora_merge(W, A, B, scale):
    return sum((Adapter(A, B, scale).delta(),), W)
