"""Start the command line, and turn whatever comes out of it into a message and an exit status."""

from __future__ import annotations

import signal
import sys
import traceback
from collections.abc import Sequence
from types import FrameType
from typing import NoReturn

from grader.cli.app import app
from grader.cli.failures import failure_of
from grader.cli.output import say, steady_streams
from grader.cli.settings import Settings


class Terminated(KeyboardInterrupt):
    """Somebody asked this process to end, by SIGTERM: it ends as on Ctrl-C, with its workers gone."""


def main(arguments: Sequence[str] | None = None) -> NoReturn:
    """Run `grader` with `arguments` (default: those of this process) and exit; a traceback is for --debug only."""
    steady_streams()
    signal.signal(signal.SIGTERM, _terminate)
    sys.exit(run(sys.argv[1:] if arguments is None else arguments))


def run(arguments: Sequence[str]) -> int:
    """Run `grader` and return its exit status."""
    settings = Settings()
    try:
        status = app.main(list(arguments), prog_name="grader", standalone_mode=False, obj=settings)
    except BaseException as error:  # noqa: BLE001  # the one place where anything becomes a message and a status
        failure = failure_of(error)
        if settings.debug:
            say("".join(traceback.format_exception(error)).rstrip(), err=True)
        if failure.message:
            say(failure.message, err=True)
        return failure.status
    return status if isinstance(status, int) else 0


def _terminate(number: int, frame: FrameType | None) -> NoReturn:
    del number, frame
    raise Terminated
