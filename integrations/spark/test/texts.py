"""What the tests lint, and what `translint --jsonl` finds in it."""

import json
import subprocess
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[3]


def articles(most: int) -> dict[int, str]:
    """So many articles of some 2 kB, by an id: the project’s own pages cut at each paragraph in turn. Each ends with its id."""
    files = sorted([*ROOT.glob("test/articles/*.*"), *ROOT.glob("docs/rules/*.md")])
    parts = [part for file in files for part in file.read_text().split("\n\n")] * (most // 1000 + 2)
    return {id: "\n\n".join([*parts[id : id + 25], f"😀 It did not act itself {id} ."]) for id in range(most)}


def jsonl(texts: dict[int, str]) -> dict[int, dict[str, Any]]:
    """The results of `translint --jsonl`, by id."""
    records = "".join(json.dumps({"id": id, "text": text}) + "\n" for id, text in texts.items())
    command = ["node", str(ROOT / "dist" / "cli.js"), "--jsonl", "--exit-zero", "--no-config", "--offsets", "codepoints"]
    out = subprocess.run(command, input=records.encode(), stdout=subprocess.PIPE, check=True).stdout
    return {result["id"]: result for result in map(json.loads, out.splitlines())}


def without_nulls(findings: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Findings as Arrow and Spark give them, without the fields that JSON leaves out."""
    return [{name: value for name, value in finding.items() if value is not None} for finding in findings]
