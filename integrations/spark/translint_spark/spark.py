"""Lints a column of a Spark DataFrame."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from .arrow import RESULT, columns_kept, lint_arrow

if TYPE_CHECKING:
    from pyspark.sql import DataFrame


def lint(
    df: "DataFrame",
    text: str = "text",
    id: str = "id",
    keep: Sequence[str] = (),
    options: Sequence[str] = (),
    timeout: float = 60,
) -> "DataFrame":
    """`lint_arrow` of a DataFrame, on its executors: a row for each of its rows."""
    from pyspark.sql.pandas.types import from_arrow_type
    from pyspark.sql.types import StructField, StructType

    columns = columns_kept(id, keep)
    kept = [df.schema[name] for name in columns]
    made = [StructField(field.name, from_arrow_type(field.type)) for field in RESULT]
    run = partial(lint_arrow, text=text, id=id, keep=keep, options=options, timeout=timeout)
    return df.select(*dict.fromkeys([*columns, text])).mapInArrow(run, StructType([*kept, *made]))
