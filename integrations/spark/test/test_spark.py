"""`lint` on a cluster: two executors, each a Java process of its own."""

import json
import os
import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest
import translint_spark
from killing import executor, kill_amid, node, worker
from pyspark.sql import SparkSession
from texts import articles, jsonl, without_nulls

ROWS = 2000
SCHEMA = "id long, text string, topic long"


@pytest.fixture(scope="module")
def spark() -> Iterator[SparkSession]:
    os.environ["PYSPARK_PYTHON"] = sys.executable
    builder = SparkSession.builder.master("local-cluster[2,1,1024]").config("spark.executor.memory", "512m")
    builder = builder.config("spark.ui.enabled", False).config("spark.driver.host", "127.0.0.1")
    session = builder.config("spark.sql.execution.arrow.maxRecordsPerBatch", 25).getOrCreate()
    session.sparkContext.setLogLevel("ERROR")
    session.sparkContext.addPyFile(str(Path(__file__).parent / "killing.py"))
    yield session
    session.stop()


@pytest.fixture(scope="module")
def texts() -> dict[int, str]:
    return articles(ROWS)


@pytest.fixture(scope="module")
def expected(texts: dict[int, str]) -> dict[int, dict[str, Any]]:
    return jsonl(texts)


@pytest.mark.parametrize(("victim", "command"), [(node, "cli.js"), (worker, "pyspark"), (executor, "CoarseGrainedExecutorBackend")])
def test_each_row_comes_once_though_one_is_killed(
    spark: SparkSession,
    tmp_path: Path,
    texts: dict[int, str],
    expected: dict[int, dict[str, Any]],
    victim: Callable[[], int],
    command: str,
) -> None:
    given, told = tmp_path / "articles.jsonl", tmp_path / "killed"
    given.write_text("".join(json.dumps({"id": id, "text": text, "topic": id % 7}) + "\n" for id, text in texts.items()))
    df = spark.read.schema(SCHEMA).json(str(given)).repartition(8)
    hostile = df.mapInArrow(partial(kill_amid, victim=victim, told=told), SCHEMA)
    translint_spark.lint(hostile, keep=["topic"]).write.parquet(str(tmp_path / "found"))
    assert command in told.read_text()
    rows = spark.read.parquet(str(tmp_path / "found")).collect()
    assert sorted(row.id for row in rows) == list(texts)
    for row in rows:
        assert row.error is None
        assert row.topic == row.id % 7
        assert without_nulls([finding.asDict() for finding in row.findings]) == expected[row.id]["findings"]


def test_a_row_for_each_and_ranges_as_substring_counts(spark: SparkSession) -> None:
    df = spark.sql("""
        select 'null' id, cast(null as string) text union all select 'utf', cast(unhex('61ff') as string)
        union all select 'good', '😀 It did not act itself .'""")
    found = translint_spark.lint(df, keep=["text"])
    assert {row.id: row.error and row.error.code for row in found.collect()} == {
        "null": "wrong-field", "utf": "not-utf-8", "good": None
    }  # fmt: skip
    cut = found.selectExpr("text", "inline(findings)").selectExpr("actual", "substring(text, start + 1, end - start) part")
    assert [(row.actual, row.part) for row in cut.collect()] == [(" ", " ")]
