#!/usr/bin/env bash
# Sums up all files of this checkout but those that the build makes.
set -euo pipefail
cd "$GITHUB_ACTION_PATH"
sum=$(find . \( -name .git -o -name node_modules -o -name dist \) -prune -o -type f -print0 | LC_ALL=C sort -z | xargs -0 shasum -a 256 | shasum -a 256)
echo "sum=${sum%% *}" >> "$GITHUB_OUTPUT"
