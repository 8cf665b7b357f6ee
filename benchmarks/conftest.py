"""Times as ratios: each round of a benchmark is preceded by one of what it is compared with."""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[1]
FOUR = ("truncated_svd", "cosine_normalization", "lora_param_counting", "pca_projection")

Action = Callable[[], object]
_LINES: list[str] = []


def import_numpy() -> None:
    """Run `python -c "import numpy"`, the unit of all figures."""
    subprocess.run([sys.executable, "-c", "import numpy"], check=True, cwd=ROOT)


def run_grader(*arguments: str) -> None:
    """Run the command line to its end; any exit status but a failure of ours is right."""
    done = subprocess.run([sys.executable, "-m", "grader", *arguments], cwd=ROOT, capture_output=True, check=False)
    assert done.returncode in {0, 1}, done.stderr.decode()


@dataclass(frozen=True)
class Beside:
    """Times an action in turn with `import numpy`, and notes the median of the ratios."""

    benchmark: Any
    name: str

    def __call__(self, action: Action, *, rounds: int = 9, share: float = 1.0, minus: Action | None = None) -> None:
        """Note the median ratio of `action`, less `minus` of which it is the dearer form, times `share`.

        `share` is one over how many things the action does. One round is thrown away.
        """
        units: list[float] = []
        less: list[float] = []

        def beside() -> None:
            units.append(seconds(import_numpy))
            less.append(seconds(minus) if minus else 0.0)

        self.benchmark.pedantic(action, setup=beside, rounds=rounds, warmup_rounds=1, iterations=1)
        rows = zip(self.benchmark.stats.stats.data, less[-rounds:], units[-rounds:], strict=True)
        ratios = [share * (own - off) / unit for own, off, unit in rows]
        ratio = statistics.median(ratios)
        self.benchmark.extra_info["ratio"] = ratio
        _LINES.append(f"{self.name:75}{ratio:8.2f}   ({min(ratios):.2f} to {max(ratios):.2f})")


def seconds(action: Action) -> float:
    """Return the wall time of `action`."""
    start = time.perf_counter()
    action()
    return time.perf_counter() - start


@pytest.fixture
def beside(benchmark: Any, request: pytest.FixtureRequest) -> Beside:
    return Beside(benchmark, request.node.name.removeprefix("test_"))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    terminalreporter.section("median ratios to `import numpy` (lowest to highest)")
    for line in _LINES:
        terminalreporter.write_line(line)
