"""What a task on an executor does to kill a process beside it."""

import os
import signal
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from pathlib import Path

import pyarrow as pa


def command_of(pid: int) -> str:
    try:
        return Path(f"/proc/{pid}/cmdline").read_text()
    except OSError:
        return ""


def below(pid: int) -> Iterator[int]:
    """The processes that a process started, and those that they did."""
    for children in Path(f"/proc/{pid}/task").glob("*/children"):
        with suppress(OSError):
            for child in map(int, children.read_text().split()):
                yield child
                yield from below(child)


def parent_of(pid: int) -> int:
    return int(Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[1])


def executor() -> int:
    """Above a Python worker stands the daemon that forked it, and above that Java."""
    return parent_of(os.getppid())


def node() -> int:
    """The Node process that lints what this worker gives; not that which it may have had in an earlier job."""
    for _ in range(3000):
        for pid in set(below(executor())) - set(below(os.getpid())):
            if "cli.js" in command_of(pid):
                return pid
        time.sleep(0.1)
    raise TimeoutError("nobody lints")


def worker() -> int:
    return parent_of(node())


def kill_amid(batches: Iterable[pa.RecordBatch], victim: Callable[[], int], told: Path) -> Iterator[pa.RecordBatch]:
    """Hands its input on, and once in the whole job kills `victim` before the end of a partition."""
    for number, batch in enumerate(batches):
        # By then more has been handed on than buffers hold, so some is being linted.
        if number == 6 and is_first(told):
            pid = victim()
            told.write_text(command_of(pid))
            os.kill(pid, signal.SIGKILL)
        yield batch


def is_first(told: Path) -> bool:
    try:
        told.touch(exist_ok=False)
    except FileExistsError:
        return False
    return True
