"""Functions that a problem forbids, in the worker: a submission may name them, but not call them.

Every place in NumPy that holds such a function gets a stand-in, which asks who calls. NumPy's own code may: what
`norm(A, 2)` reaches inside is not the submission's call. This is advice that is hard to miss, not a lock: code that
looks for a way around it among the interpreter's internals finds one.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

# They call whatever function they are given: what they call, the submission calls.
_CALLERS_FOR_OTHERS: Final = (
    "numpy.lib._function_base_impl", "numpy.lib._shape_base_impl", "numpy.lib._twodim_base_impl",
    "numpy._core.fromnumeric", "numpy._core.numeric", "numpy.ma.core", "numpy.ma.extras",
)  # fmt: skip


class ForbiddenCall(RuntimeError):
    """The submission called a function that the problem forbids."""


def forbid(names: Sequence[str]) -> None:
    """Replace the functions called `names` (`numpy.linalg.svd`) wherever NumPy holds them.

    A name that this version of NumPy does not have is nothing that could be called.
    """
    if not names:
        return
    numpy_modules = [module for name, module in sys.modules.items() if name.partition(".")[0] == "numpy"]
    trusted = {id(vars(module)) for module in numpy_modules if module.__name__ not in _CALLERS_FOR_OTHERS}
    for name in names:
        module_name, _, attribute = name.rpartition(".")
        original = vars(sys.modules[module_name]).get(attribute) if module_name in sys.modules else None
        if original is None:
            continue
        stand_in = _stand_in(name, original, trusted)
        for module in numpy_modules:
            for key in [key for key, value in vars(module).items() if value is original]:
                setattr(module, key, stand_in)


def _stand_in(name: str, original: Callable[..., Any], trusted: set[int]) -> Callable[..., Any]:
    frame_of = sys._getframe  # noqa: SLF001 - the documented way to a caller; a submission cannot replace this name

    def stand_in(*arguments: Any, **options: Any) -> Any:
        if id(frame_of(1).f_globals) not in trusted:
            message = f"{name} may not be called in this problem: work the answer out without it"
            raise ForbiddenCall(message)
        return original(*arguments, **options)

    stand_in.__name__ = stand_in.__qualname__ = name.rpartition(".")[2]
    stand_in.__doc__ = original.__doc__
    return stand_in
