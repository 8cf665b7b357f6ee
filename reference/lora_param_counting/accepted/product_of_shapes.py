"""math.prod over the shapes of the matrices."""

import math


def lora_param_count(n, m, r):
    full = math.prod((n, m))
    lora = sum(math.prod(shape) for shape in ((n, r), (r, m)))
    return full, lora, math.fsum([full / lora])
