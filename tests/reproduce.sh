#!/usr/bin/env bash
# Builds the last commit twice, from nothing, in two folders, and compares what ships, byte for byte: tests/reproduce.sh
# Some minutes; not part of tests/run.sh.
set -euo pipefail
cd "$(dirname "$0")/.."
. tools/build-of.sh

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
build_of HEAD "$folder/one"
build_of HEAD "$folder/another-folder/two"
hashes_of "$folder/one/dist" > "$folder/one.txt"
hashes_of "$folder/another-folder/two/dist" > "$folder/two.txt"
if ! diff "$folder/one.txt" "$folder/two.txt"; then
  echo "Two builds of $(git rev-parse --short HEAD) differ." >&2
  exit 1
fi
cat "$folder/one.txt"
echo "Two builds of $(git rev-parse --short HEAD) in two folders: the same bytes."
