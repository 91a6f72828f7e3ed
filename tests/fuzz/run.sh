#!/usr/bin/env bash
# Fuzzes read, compare and the JSON input with the sanitizers on.
#
#   tests/fuzz/run.sh            20 seconds each, with a fixed seed: what the test command runs
#   tests/fuzz/run.sh 3600       an hour each
#
# The seed corpus is our own: the samples and the golden cases. What is found is written to build-fuzz/found and
# belongs into tests/golden once it is mended.
set -euo pipefail
cd "$(dirname "$0")/../.."
seconds=${1:-20}

if ! command -v clang++ >/dev/null; then
  echo "tests/fuzz: skipped, clang++ is not here (Debian: apt-get install clang)"
  exit 0
fi
cmake -S . -B build-fuzz -G Ninja -DCMAKE_BUILD_TYPE=RelWithDebInfo -DCMAKE_CXX_COMPILER=clang++ -DCROSSREAD_FUZZ=ON >/dev/null
cmake --build build-fuzz --target fuzz_read fuzz_compare fuzz_json | tail -1

corpus=build-fuzz/corpus
found=build-fuzz/found
mkdir -p "$corpus/read" "$corpus/compare" "$corpus/json" "$found"
n=0
for file in www/samples/*.txt www/samples/*.html tests/golden/*/source.*; do
  [ -f "$file" ] || continue
  n=$((n + 1))
  # The first byte chooses the format: text, html, mhtml, prose or a guess.
  { printf "\\x0$((n % 5))"; cat "$file"; } > "$corpus/read/seed-$n"
done
cat www/samples/ferry-*.txt > "$corpus/compare/seed-one"
for file in www/samples/ferry-*.txt; do cat "$file"; printf '\0'; done > "$corpus/compare/seed-two"
for file in www/samples/strike-*.txt; do cat "$file"; printf '\0'; done > "$corpus/compare/seed-three"
printf '{"name":"a","content":"b","format":"text","published":"2018-05-03"}' > "$corpus/json/seed-1"

for target in read compare json; do
  echo "fuzz_$target: $seconds s"
  build-fuzz/fuzz_$target -seed=1 -max_total_time="$seconds" -timeout=20 -rss_limit_mb=3000 -max_len=20000 \
    -artifact_prefix="$found/$target-" -print_final_stats=1 "$corpus/$target" 2>&1 | grep -E "^(==|SUMMARY|stat::number|.*ERROR|.*runtime error)" || true
  if compgen -G "$found/$target-*" >/dev/null; then
    echo "fuzz_$target: found $(ls "$found" | grep -c "^$target-") input(s) in $found"
    exit 1
  fi
done
