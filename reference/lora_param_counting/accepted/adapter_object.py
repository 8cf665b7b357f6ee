"""A data class that knows its own counts."""

from dataclasses import astuple, dataclass, field


@dataclass
class Adapter:
    full: int = field(init=False)
    lora: int = field(init=False)
    reduction: float = field(init=False)

    def __init__(self, n, m, r):
        self.full = n * m
        self.lora = r * (n + m)
        self.reduction = self.full / self.lora


def lora_param_count(n, m, r):
    return astuple(Adapter(n, m, r))
