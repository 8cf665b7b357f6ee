"""Verify a course: several problems at a time, and of these as many samples at a time as there are jobs."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable
from concurrent.futures import FIRST_EXCEPTION, CancelledError, ThreadPoolExecutor, wait
from threading import Event
from typing import TYPE_CHECKING

from grader.authoring.verify.problem_proof import Depth, prove_problem

if TYPE_CHECKING:
    from grader.authoring.verify.cache import ProofCache
    from grader.authoring.verify.proof import Proof
    from grader.course.load import Course
    from grader.course.problem import Problem
    from grader.sandbox.runner import Runner


def verify_seeds(problem: Problem, count: int) -> list[int]:
    """Return the seeds of a verification: the same ones each time, so that a finding can be looked at again."""
    return [
        int.from_bytes(hashlib.sha256(f"verify:{problem.id}:{number}".encode()).digest()[:6], "big")
        for number in range(count)
    ]


def verify(
    course: Course,
    problem_ids: Iterable[str],
    depth: Depth,
    *,
    runner: Runner,
    jobs: int,
    cache: ProofCache | None = None,
    done: Callable[[Proof], None] = lambda _: None,
) -> list[Proof]:
    """Return a proof for each problem, in order; `done` is told each as soon as it is there, from any thread.

    With `cache`, a problem that did not change since it was proven sound is not run again.

    Where one raises, as all do once `runner` is closed, nothing more is begun and the exception is raised here.
    """
    stopping = Event()

    def prove(problem: Problem) -> Proof:
        if stopping.is_set():
            raise CancelledError
        try:
            proof = cache.find(problem.id, depth) if cache else None
            if proof is None:
                proof = prove_problem(course, problem, verify_seeds(problem, depth.seeds), depth, runner, samples)
                if cache:
                    cache.keep(proof, depth)
        except BaseException:
            stopping.set()
            raise
        done(proof)
        return proof

    with ThreadPoolExecutor(max(jobs, 1)) as samples, ThreadPoolExecutor(max(jobs, 1)) as problems:
        futures = [problems.submit(prove, course.problem(name)) for name in problem_ids]
        try:
            wait(futures, return_when=FIRST_EXCEPTION)
            return [future.result() for future in futures if future.done()]
        finally:
            problems.shutdown(wait=False, cancel_futures=True)
            samples.shutdown(wait=False, cancel_futures=True)
