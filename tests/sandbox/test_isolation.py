"""What the lock is seen to deny, what happens where a layer is missing, and what still works under it."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from grader.course.calls import Call
from grader.sandbox import (
    DEFAULT_MODULES,
    Denied,
    Limits,
    Loaded,
    LoadFailed,
    LoadFault,
    Program,
    Returned,
    SandboxFault,
    Tier,
    TierUnavailableError,
    choice,
    confinement,
    open_runner,
    probe_isolation,
)
from grader.sandbox.locked import LockedRunner
from grader.sandbox.self_test import run_self_test
from tests.sandbox.ordinary_user import as_ordinary_user, ordinary_python
from tests.sandbox.sessions import OpenSession, Play, children_of, is_gone

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the lock is Linux's")
ROOT = Path(__file__).resolve().parents[2]
ADD_ONE = Program(b"def f(x): return x + 1", "s.py", "f", ("x",))


@pytest.fixture
def locked() -> Iterator[LockedRunner]:
    with LockedRunner(DEFAULT_MODULES) as runner:
        yield runner


def test_this_system_locks_its_workers() -> None:
    report = probe_isolation()
    assert report.tier in {Tier.FULL, Tier.NO_OPEN}
    by_name = {layer.layer: layer for layer in report.layers}
    assert by_name["seccomp"].active
    assert {"read a file", "fork", "connect by TCP", "signal the parent"} <= set(by_name["seccomp"].denied)
    for layer in report.layers:
        assert layer.active == (bool(layer.denied) and not layer.allowed)
        assert layer.active or layer.detail


def test_a_lower_tier_can_be_asked_for() -> None:
    with open_runner(Tier.NO_OPEN) as runner:
        assert runner.isolation.tier is Tier.NO_OPEN
        assert "landlock" not in runner.isolation.layers
        assert "seccomp" in runner.isolation.layers
        with runner.session(ADD_ONE, Limits()) as session:
            session.load()
            assert session.run([Call({"x": 1})]).outcomes == (Returned(2),)


def test_a_lock_that_denies_nothing_is_no_lock(locked: LockedRunner, monkeypatch: pytest.MonkeyPatch) -> None:
    """The self-test believes what it sees: layers that a zygote says it applies, and does not, do not count."""
    honest = locked.start_under
    monkeypatch.setattr(locked, "start_under", lambda _layers, limits: honest(("descriptors",), limits))
    report = run_self_test(locked)
    assert report.tier is Tier.BASIC
    seccomp = next(layer for layer in report.layers if layer.layer == "seccomp")
    assert not seccomp.active
    assert "read a file" in seccomp.allowed


def test_without_landlock_it_is_no_open(locked: LockedRunner, monkeypatch: pytest.MonkeyPatch) -> None:
    available = tuple(layer for layer in locked.available_layers() if layer != "landlock")
    monkeypatch.setattr(locked, "available_layers", lambda: available)
    assert run_self_test(locked).tier is Tier.NO_OPEN


def test_without_seccomp_it_is_basic(monkeypatch: pytest.MonkeyPatch) -> None:
    everything = LockedRunner.available_layers
    monkeypatch.setattr(
        LockedRunner, "available_layers", lambda self: tuple(x for x in everything(self) if x != "seccomp")
    )
    with open_runner() as runner:
        assert runner.isolation.tier is Tier.BASIC
        with runner.session(ADD_ONE, Limits()) as session:
            assert isinstance(session.load(), Loaded)
    with pytest.raises(TierUnavailableError, match="only basic"):
        open_runner(Tier.NO_OPEN)


def test_without_the_libraries_it_is_basic(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(choice, "LIBRARIES", ("no_such_library",))
    with open_runner() as runner:
        assert runner.isolation.tier is Tier.BASIC


def test_a_layer_that_cannot_be_applied_ends_the_worker(locked: LockedRunner, monkeypatch: pytest.MonkeyPatch) -> None:
    if "landlock" not in locked.available_layers():
        pytest.skip("no Landlock here")
    # Landlock asks for no-new-privileges first; root alone may do without, and a worker is not root.
    layers = [layer for layer in locked.available_layers() if layer != "no-new-privileges"]
    outcome = locked.start_under(layers, Limits())
    assert outcome == SandboxFault("the layer landlock could not be applied")
    assert confinement.FAILED_STATUS["landlock"] != 0


UNDER_DOCKERS_RESTRICTIONS = """
import ctypes, sys
from seccompy import Action, Filter
import errno
rules = Filter(default=Action.ALLOW)
for name in ("unshare", "setns", "mount", "umount2", "pivot_root", "keyctl", "add_key", "request_key", "bpf",
             "userfaultfd", "perf_event_open", "kexec_load", "init_module", "finit_module", "reboot", "io_uring_setup"):
    rules.errno(name, errno.EPERM)
rules.load()
from grader.sandbox import probe_isolation
print(probe_isolation().tier)
"""


def test_a_container_without_user_namespaces() -> None:
    command = [sys.executable, "-c", UNDER_DOCKERS_RESTRICTIONS]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == probe_isolation().tier


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can become somebody else; the test above runs as who we are")
def test_such_a_container_as_an_ordinary_user() -> None:
    command = [ordinary_python(), "-c", UNDER_DOCKERS_RESTRICTIONS]
    done = subprocess.run(command, **as_ordinary_user(), capture_output=True, text=True, check=True)
    assert done.stdout.strip() == probe_isolation().tier


def test_a_killed_zygote_is_replaced_and_the_case_played_again() -> None:
    with open_runner() as runner, runner.session(ADD_ONE, Limits()) as session:
        session.load()
        (zygote,) = [pid for pid in children_of(os.getpid()) if b"zygote.py" in command(pid) and children_of(pid)]
        os.kill(zygote, signal.SIGKILL)
        assert is_gone(zygote)
        assert session.run([Call({"x": 1})]).outcomes == (Returned(2),)
        assert runner.defined_functions(b"def g(): pass") == ("g",)


def command(pid: int) -> bytes:
    return Path(f"/proc/{pid}/cmdline").read_bytes()


def test_a_refused_act_is_named_with_its_line(open_session: OpenSession, play: Play) -> None:
    (outcome,) = play("\n\ndef f(x):\n    return open('/etc/passwd').read()\n").outcomes
    assert isinstance(outcome, Denied)
    assert outcome.line == 4
    assert "/etc/passwd" in outcome.detail
    assert "solution.py" in outcome.traceback
    at_import = open_session("x = open('data.csv')\ndef f(x): pass\n").load()
    assert isinstance(at_import, Denied)
    assert at_import.line == 1


def test_an_import_that_is_not_allowed_lists_what_is(open_session: OpenSession) -> None:
    failed = open_session("import pandas\ndef f(x): pass\n").load()
    assert isinstance(failed, LoadFailed)
    assert failed.fault is LoadFault.IMPORT
    assert "'pandas' may not be imported" in failed.message
    assert "numpy" in failed.message


def test_a_second_submission_sees_nothing_of_the_first(open_session: OpenSession) -> None:
    poison = "import sys, numpy as np\nnp.mark = sys.mark = 1\nnp.sqrt = None\ndef f(x): return 0\n"
    with open_session(poison) as first:
        first.load()
        first.run([Call({"x": 1})])
    clean = open_session(
        "import sys, numpy as np\ndef f(x): return [hasattr(m, 'mark') for m in (np, sys)], np.sqrt(x)\n"
    )
    clean.load()
    assert clean.run([Call({"x": 4.0})]).outcomes == (Returned(([False, False], np.float64(2.0))),)


def test_random_numbers_follow_the_cases_seed(open_session: OpenSession) -> None:
    source = "import random, numpy as np\ndef f(x): return random.random(), np.random.rand()\n"
    one, two = open_session(source), open_session(source)
    one.load()
    two.load()
    runs = [session.run([Call({"x": 1}, random_seed=seed)]).outcomes for session in (one, two) for seed in (1, 2)]
    assert runs[0] == runs[2]
    assert runs[1] == runs[3]
    assert runs[0] != runs[1]


WORK = """
np.linalg.svd(A); np.linalg.eigh(A @ A.T); np.linalg.eig(A @ A.T); np.linalg.lstsq(A, A[:, 0], rcond=None)
np.linalg.qr(A); np.linalg.inv(A @ A.T + np.eye(5)); np.linalg.pinv(A); np.linalg.det(A @ A.T); np.linalg.norm(A, 2)
np.linalg.multi_dot([A, A.T, A]); np.linalg.matrix_power(A @ A.T, 3); np.linalg.matrix_rank(A); np.linalg.cond(A)
np.linalg.solve(A @ A.T + np.eye(5), A); np.linalg.cholesky(A @ A.T + np.eye(5)); np.kron(A, A)
np.fft.fft(A); np.fft.rfft2(A); np.sort(A); np.argsort(A, axis=None); np.partition(A, 2); np.lexsort((A[0], A[1]))
np.einsum('ij,kj,kl->il', A, A, A, optimize=True); np.unique(A.round(), return_counts=True); np.polyfit(A[0], A[1], 1)
np.polynomial.Polynomial.fit(A[0], A[1], 1); np.ma.masked_less(A, 0).mean(); np.pad(A, 1, mode='reflect')
np.quantile(A, [0.1, 0.9]); np.median(A); np.percentile(A, 5); np.cov(A); np.corrcoef(A); np.histogram(A)
np.apply_along_axis(np.sum, 0, A); np.vectorize(lambda v: v + 1)(A); np.genfromtxt(io.StringIO('1 2\\n3 x'))
np.loadtxt(io.StringIO('1 2')); np.savetxt(io.StringIO(), A); np.testing.assert_allclose(A, A)
np.char.upper(np.array(['a'])); np.strings.upper(np.array(['a'])); np.meshgrid(A[0], A[1]); np.gradient(A)
np.interp(0.5, [0, 1], [2, 3]); np.convolve(A[0], A[1]); np.tensordot(A, A, 2); np.random.default_rng(0).normal()
np.random.permutation(5); np.random.multivariate_normal([0, 0], np.eye(2)); np.datetime64('today'); np.finfo(float).eps
np.lib.stride_tricks.sliding_window_view(A, (2, 2)); np.rec.array([(1, 2.0)]); np.array2string(A); repr(A); str(A)
print(A, np.arange(2000), A.astype('f2'), A > 0); np.block([[A, A]]); np.nan_to_num(A); np.isclose(A, A)
warnings.warn('careful'); np.array([1.0]) / 0; np.seterr(all='raise'); logging.warning('oh')
timeit.timeit('1', number=2)
decimal.Decimal('1.1') ** 3; fractions.Fraction(1, 3); functools.lru_cache(abs)(-1); datetime.datetime.now().isoformat()
datetime.datetime.strptime('2024-01-02', '%Y-%m-%d'); dataclasses.make_dataclass('P', ['x'])(1); json.dumps([1])
re.sub('a', 'b', 'aa'); statistics.stdev([1, 2]); random.shuffle([1, 2]); heapq.nlargest(1, [1]); copy.deepcopy(A)
pprint.pformat([1]); textwrap.fill('a b'); inspect.getdoc(np.dot); string.Template('$a').substitute(a=1)
typing.get_type_hints(f); enum.Enum('E', 'A'); 'é'.encode('latin-1'); 'é'.encode('cp1252'); struct.pack('<d', 1.0)
traceback.format_exc(); inspect.signature(f); time.sleep(0); os.path.join('a', 'b'); os.environ.get('HOME')
os.urandom(1)
""".replace("\n", ";").strip(";")


@pytest.mark.parametrize("statement", [part.strip() for part in WORK.split(";")])
def test_what_computes_works_under_the_lock(open_session: OpenSession, statement: str) -> None:
    names = (
        "copy dataclasses datetime decimal enum fractions functools heapq inspect io json logging os pprint random re"
    )
    imports = "import " + ", ".join(f"{name}" for name in f"{names} statistics string struct textwrap".split())
    more = "import time, timeit, traceback, typing, warnings, numpy as np"
    session = open_session(f"{imports}\n{more}\ndef f(A):\n    {statement}\n    return True\n", ("A",))
    assert isinstance(session.load(), Loaded)
    A = np.random.RandomState(0).standard_normal((5, 7))
    assert session.run([Call({"A": A})]).outcomes == (Returned(value=True),)


def test_instruments_run_inside_the_worker() -> None:
    package = ROOT / "grader" / "sandbox" / "instruments"
    name = next((file.stem for file in sorted(package.glob("*.py")) if "def attach(" in file.read_text()), None)
    if name is None:
        pytest.skip("there is no instrument")
    with LockedRunner(DEFAULT_MODULES) as runner:
        runner.layers = runner.available_layers()
        with runner.session(ADD_ONE, Limits(), (f"instruments.{name}",)) as session:
            assert isinstance(session.load(), Loaded)
            (outcome,) = session.run([Call({"x": 1})]).outcomes
            assert isinstance(outcome, Returned)
            assert isinstance(outcome.value, tuple)
            assert outcome.value[1] == 2
        with runner.session(ADD_ONE, Limits()) as session:
            session.load()
            assert session.run([Call({"x": 1})]).outcomes == (Returned(2),)


@pytest.mark.parametrize(
    "source",
    [
        "import numpy as np\ndef f(x):\n np.testing.assert_allclose(x, x)\n return 1\n",
        "from numpy.testing import assert_allclose\ndef f(x):\n assert_allclose(x, x)\n return 1\n",
        "from numpy import *\ndef f(x):\n testing.assert_allclose(x, x)\n return 1\n",
        "import numpy.matlib\ndef f(x):\n return int(numpy.matlib.ones((1, 1))[0, 0])\n",
        "import inspect, numpy\nnames = inspect.getmembers(numpy)\ndef f(x):\n return 1\n",
    ],
)
def test_rarely_used_parts_of_numpy_are_there_for_who_asks(open_session: OpenSession, source: str) -> None:
    session = open_session(source)
    assert session.load() == Loaded()
    assert session.run([Call({"x": 1.0})]).outcomes == (Returned(1),)


def test_nobody_finds_what_another_imported(open_session: OpenSession) -> None:
    open_session("import numpy.testing\ndef f(x): return 1\n").load()
    other = open_session("import sys\ndef f(x): return 'numpy.test' + 'ing' in sys.modules\n")
    other.load()
    assert other.run([Call({"x": 1})]).outcomes == (Returned(False),)
