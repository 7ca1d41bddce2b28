#!/usr/bin/env bash
# Makes the wheel, installs it into the Python on the PATH, checks its types and tests it.
set -euo pipefail
cd "$(dirname "$0")"
wheels=$(mktemp -d)
trap 'rm -r "$wheels"' EXIT
pip wheel --quiet --disable-pip-version-check --no-build-isolation --no-deps --wheel-dir "$wheels" .
pip install --quiet --disable-pip-version-check --force-reinstall --no-deps "$wheels"/*.whl
mypy
pytest --quiet -p no:cacheprovider test
