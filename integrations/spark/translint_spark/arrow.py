"""Lints batches of Arrow, whoever hands them over."""

import json
from collections.abc import Iterable, Iterator, Sequence

import pyarrow as pa

from .process import results_of

FINDING = pa.struct(
    [(name, pa.string()) for name in ("ruleId", "severity", "message")]
    + [(name, pa.int32()) for name in ("start", "end", "line", "column")]
    + [("actual", pa.string()), ("expected", pa.list_(pa.string())), ("safety", pa.string())]
)
# What a result adds to the columns that are kept: fields of a line of `translint --jsonl`.
RESULT = pa.schema(
    [
        ("findings", pa.list_(FINDING)),
        ("error", pa.struct([("code", pa.string()), ("message", pa.string())])),
        ("language", pa.string()),
        ("version", pa.string()),
        ("settings", pa.string()),
    ]
)


def lint_arrow(
    batches: Iterable[pa.RecordBatch],
    text: str = "text",
    id: str = "id",
    keep: Sequence[str] = (),
    options: Sequence[str] = (),
    timeout: float = 60,
) -> Iterator[pa.RecordBatch]:
    """A row for each row of `batches`, in order: `id`, the columns in `keep`, and those of `RESULT`.

    Offsets count code points and are half-open, as Python’s slices. `findings` is null where there is an `error`: that of
    `translint --jsonl`, or `timed-out` (no result in `timeout` seconds) or `killed` (its process ended).

    `options` are translint’s own, such as `["--rule", "quote-pairs"]`. Raises RuntimeError where translint can’t start.
    """
    columns = columns_kept(id, keep)
    for batch in batches:
        lines = [_line(value.as_py()) for value in batch.column(text).cast(pa.large_binary())]
        results = results_of(lines, options, timeout)
        made = [pa.array([result.get(field.name) for result in results], field.type) for field in RESULT]
        yield pa.RecordBatch.from_arrays([*map(batch.column, columns), *made], [*columns, *RESULT.names])


def columns_kept(id: str, keep: Sequence[str]) -> list[str]:
    """Raises ValueError where a column would hide one of the result."""
    if taken := {id, *keep} & set(RESULT.names):
        raise ValueError(f"the result has columns of its own called {', '.join(sorted(taken))}")
    return list(dict.fromkeys([id, *keep]))


def _line(text: bytes | None) -> bytes:
    """A record of translint. It gets broken UTF-8 as it is, and says what is wrong with it."""
    try:
        return json.dumps({"text": None if text is None else text.decode()}, ensure_ascii=False).encode()
    except UnicodeDecodeError:
        return bytes(text or b"").replace(b"\n", b" ")
