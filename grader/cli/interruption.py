"""Long work that Ctrl-C and SIGTERM end at once."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, wait
from contextlib import ExitStack, suppress
from threading import Thread
from typing import TYPE_CHECKING, TypeVar

from grader.cli.runners import course_runner

if TYPE_CHECKING:
    from grader.course.load import Course
    from grader.sandbox.launch import Launch
    from grader.sandbox.runner import Runner, Tier

_T = TypeVar("_T")
_POLL_SECONDS = 0.2  # waiting without end would keep Ctrl-C from arriving on Windows


def with_runner(
    course: Course, work: Callable[[Runner], _T], tier: Tier | None = None, launch: Launch | None = None
) -> _T:
    """Return `work(runner)`. Interrupted, it ends the workers, and so the work that waits for them."""
    with ExitStack() as stack:
        runner = stack.enter_context(course_runner(course, tier, launch))
        return _interruptible(lambda: work(runner), stack.close)


def _interruptible(work: Callable[[], _T], stop: Callable[[], None]) -> _T:
    """Work in another thread, so that this one is free to hear signals."""
    future: Future[_T] = Future()
    thread = Thread(target=_settle, args=(future, work), name="work")
    try:
        thread.start()  # a signal may arrive in here too
        while not wait([future], _POLL_SECONDS).done:
            pass
    except BaseException:
        with suppress(Exception):  # what goes wrong while stopping must not hide that it was interrupted
            stop()
        if thread.ident is not None:
            thread.join()
        raise
    return future.result()


def _settle(future: Future[_T], work: Callable[[], _T]) -> None:
    try:
        future.set_result(work())
    except BaseException as error:  # noqa: BLE001  # it is raised again where the result is asked for
        future.set_exception(error)
