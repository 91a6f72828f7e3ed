#!/usr/bin/env bash
# Every figure of docs/performance.md, in one run on one machine: tests/bench/run.sh [DATA] [--quick]
# DATA is a folder that holds html/wcxb_articles.tar (default: CROSSREAD_DATA); without it our own samples are read and the
# peers are left out. --quick takes fewer pages and shorter growth. Quiet the machine first: the figures are wall time.
set -euo pipefail
cd "$(dirname "$0")/../.."
data=${CROSSREAD_DATA:-} step=8 megabytes=1 analyses=10000
for word in "$@"; do
  case $word in
    --quick) step=32 megabytes=0.25 analyses=1000 ;;
    *) data=$word ;;
  esac
done
. tools/need.sh
need libbenchmark-dev "$(header benchmark/benchmark.h)"
install_missing
[ -e dist/crossread.mjs ] || ./build-wasm.sh --quiet >/dev/null

folder=$(mktemp -d)
trap 'rm -r "$folder"' EXIT
node tests/bench/inputs.mjs ${data:+"$data"} --step $step > "$folder/inputs.jsonl"
cmake -S . -B build-bench -G Ninja -DCMAKE_BUILD_TYPE=Release -DCROSSREAD_BENCH=ON >/dev/null
cmake --build build-bench --target bench_rooms crossread | tail -1

printf '%s, %s\n' "$(date +%Y-%m-%d)" "$(nproc) x $(uname -m), $(node --version)"
printf '\n== Rooms, natively\n'
CROSSREAD_BENCH="$folder/inputs.jsonl" build-bench/bench_rooms --benchmark_min_time=0.3 2>/dev/null
printf '\n== The wasm as it ships\n'
for where in node chromium; do node tests/bench/speed.mjs "$folder/inputs.jsonl" $where; done
printf '\n== Size\n'
for f in dist/crossread.{wasm,js,html}; do printf '%-20s %10d raw %10d gzip\n' "${f#dist/}" "$(wc -c <"$f")" "$(gzip -9c "$f" | wc -c)"; done
printf '\n== Growth: twice the input\n'
node tests/bench/growth.mjs $megabytes
printf '\n== Memory over many analyses\n'
node tests/bench/flat.mjs $analyses
if [ -n "$data" ]; then
  printf '\n== Beside others\n'
  [ -e tests/bench/peers/node_modules ] || npm ci --prefix tests/bench/peers --no-progress --loglevel=error
  node tests/bench/peers/run.mjs "$data" --step $step
fi
