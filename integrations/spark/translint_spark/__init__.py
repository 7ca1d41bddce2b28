"""Lints a column of articles with translint: of a Spark DataFrame, or of any batches of Arrow."""

from .arrow import lint_arrow
from .spark import lint

__all__ = ["lint", "lint_arrow"]
