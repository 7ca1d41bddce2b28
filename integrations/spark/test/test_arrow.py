"""`lint_arrow` without an engine: on a real translint, and on one that hangs or dies when it is told to."""

import sys
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import pyarrow as pa
import pytest
from texts import jsonl, articles, without_nulls
from translint_spark import lint_arrow, process


def batch_of(texts: dict[int, str]) -> pa.RecordBatch:
    return pa.RecordBatch.from_pydict({"id": list(texts), "text": list(texts.values())})


def linted(batch: pa.RecordBatch) -> list[pa.RecordBatch]:
    return list(lint_arrow([batch]))


def test_finds_what_jsonl_finds() -> None:
    texts = articles(200)
    [found] = lint_arrow([batch_of(texts)])
    expected = jsonl(texts)
    for row in found.to_pylist():
        assert without_nulls(row["findings"]) == expected[row["id"]]["findings"]
        assert row["error"] is None
        for name in ("language", "version"):
            assert row[name] == expected[row["id"]][name]
    assert found["id"].to_pylist() == list(texts)


def test_runs_in_a_pool_of_processes() -> None:
    texts = articles(100)
    whole = batch_of(texts)
    with ProcessPoolExecutor(2) as pool:
        found = [row for parts in pool.map(linted, [whole[:50], whole[50:]]) for part in parts for row in part.to_pylist()]
    assert found == linted(whole)[0].to_pylist()


def test_cuts_ranges_by_code_points() -> None:
    text = "😀🇫🇷 It did not act itself ."
    [found] = lint_arrow([batch_of({1: text})])
    [finding] = found["findings"][0].as_py()
    assert text[finding["start"] : finding["end"]] == finding["actual"] == " "


def test_names_what_cannot_be_linted() -> None:
    texts = pa.array([None, b"one\n\xff", b"two"], pa.binary()).view(pa.string())
    batch = pa.RecordBatch.from_arrays([pa.array([{"a": 1}, {"a": 2}, {"a": 3}]), pa.array([7, 8, 9]), texts], ["key", "n", "body"])
    [found] = lint_arrow([batch], text="body", id="key", keep=["n"])
    assert found.schema.names == ["key", "n", "findings", "error", "language", "version", "settings"]
    assert [(row["key"], row["n"], (row["error"] or {}).get("code"), row["findings"]) for row in found.to_pylist()] == [
        ({"a": 1}, 7, "wrong-field", None),
        ({"a": 2}, 8, "not-utf-8", None),
        ({"a": 3}, 9, None, []),
    ]


def test_takes_options_and_says_why_it_cannot_start() -> None:
    [found] = lint_arrow([batch_of({1: "It did not did not act itself ."})], options=["--rule", "repeated-phrase"])
    assert {finding["ruleId"] for finding in found["findings"][0].as_py()} == {"repeated-phrase"}
    with pytest.raises(RuntimeError, match="no-such-rule"):
        list(lint_arrow([batch_of({1: "One."})], options=["--rule", "no-such-rule"]))
    with pytest.raises(ValueError, match="error, version"):
        list(lint_arrow([batch_of({1: "One."})], keep=["version", "error"]))


def test_one_article_that_hangs_or_kills_costs_only_itself(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program = tmp_path / "node"
    program.write_text(f"""#!{sys.executable}
import json, os, signal, sys, time
for line in sys.stdin:
    text = json.loads(line)["text"]
    if text == "hangs":
        time.sleep(600)
    if text == "kills":
        os.kill(os.getpid(), signal.SIGKILL)
    print(json.dumps({{"findings": []}}), flush=True)
""")
    program.chmod(0o755)
    monkeypatch.setattr(process, "_node", lambda: program)
    texts = dict(enumerate(["one", "hangs", "two", "kills", "kills", *["three"] * 70, "hangs", "four"]))
    [found] = lint_arrow([batch_of(texts)], options=["an option of its own, so a process of its own"], timeout=2)
    codes = {"hangs": "timed-out", "kills": "killed"}
    assert [(row["error"] or {}).get("code") for row in found.to_pylist()] == [codes.get(text) for text in texts.values()]
