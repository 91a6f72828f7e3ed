#!/usr/bin/env bash
# clang-tidy over the core, by the list in .clang-tidy. All of it takes some minutes on two cores, so it is not part of
# tests/run.sh.
#
#   tests/tidy.sh                        every file
#   tests/tidy.sh core/facts/*.cpp       only these
set -euo pipefail
cd "$(dirname "$0")/.."
. tools/need.sh
need clang "$(first_command clang++)"
need clang-tidy "$(first_command clang-tidy)"
install_missing

cmake -S . -B build-tidy -G Ninja -DCMAKE_CXX_COMPILER=clang++ -DCMAKE_CXX_COMPILER_LAUNCHER= -DCMAKE_EXPORT_COMPILE_COMMANDS=ON >/dev/null
files=("$@")
[ ${#files[@]} -gt 0 ] || mapfile -t files < <(find core -name '*.cpp' -not -path 'core/model/*' | sort; echo core/model/blobs.cpp)
if printf '%s\n' "${files[@]}" | xargs -P "$(nproc)" -n 4 clang-tidy -p build-tidy --quiet 2>/dev/null; then
  echo "clang-tidy: ${#files[@]} files, nothing found"
else
  echo "clang-tidy: see above" >&2
  exit 1
fi
