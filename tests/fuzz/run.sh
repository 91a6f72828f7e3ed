#!/usr/bin/env bash
# Fuzzes what takes bytes from strangers, with the address and undefined-behaviour sanitizers on.
#
#   tests/fuzz/run.sh                  the laws' tests, then 10 seconds for each target with a fixed seed: what tests/run.sh runs
#   tests/fuzz/run.sh 3600             an hour for each; what it learns is kept in build-fuzz/corpus
#   tests/fuzz/run.sh 3600 read html   only these
#
# The seed corpus is our own: the samples, the golden cases and the heads of the model files. What is found is written to
# build-fuzz/found; once it is mended, it belongs into tests/golden or into a test of its room.
set -euo pipefail
cd "$(dirname "$0")/../.."
seconds=${1:-10}
targets=("${@:2}")
[ ${#targets[@]} -gt 0 ] || targets=(html source read compare json model)

if ! command -v clang++ >/dev/null; then
  echo "tests/fuzz: skipped, clang++ is not here (Debian: apt-get install clang)"
  exit 0
fi
cmake -S . -B build-fuzz -G Ninja -DCMAKE_BUILD_TYPE=RelWithDebInfo -DCMAKE_CXX_FLAGS_RELWITHDEBINFO= \
  -DCMAKE_CXX_COMPILER=clang++ -DCROSSREAD_FUZZ=ON >/dev/null
cmake --build build-fuzz --target "${targets[@]/#/fuzz_}" | tail -1
if [ $# = 0 ]; then
  cmake --build build-fuzz --target sanitized_laws | tail -1
  build-fuzz/sanitized_laws
fi

corpus=build-fuzz/corpus
found=build-fuzz/found
mkdir -p "$found"
for target in "${targets[@]}"; do mkdir -p "$corpus/$target"; done

# seed TARGET NAME PREFIX FILE: a seed is a few bytes that choose, then the file.
seed() { [ ! -d "$corpus/$1" ] || { printf "$3"; cat "$4"; } > "$corpus/$1/seed-$2"; }
n=0
for file in www/samples/*.txt www/samples/*.html tests/golden/*/source.*; do
  [ -f "$file" ] || continue
  n=$((n + 1))
  seed read $n "\\x0$((n % 5))" "$file"
  seed source $n "\\x0$((n % 5))\\x20\\x80\\x0$((n % 2))" "$file"
  case $file in *.html) seed html $n '\x00' "$file" ;; esac
done
for story in ferry strike; do
  for file in www/samples/$story-*.txt; do cat "$file"; printf '\0'; done > build-fuzz/story
  seed compare $story '' build-fuzz/story
done
printf '{"name":"a","content":"b","format":"text","published":"2018-05-03","keep":[[0,1]]}' > build-fuzz/line
seed json 1 '' build-fuzz/line
# Three models as small as can be: one bucket, its rows empty.
zeros() { head -c "$1" /dev/zero; }
{ printf '\x01\0\0\0'; zeros 492; } > build-fuzz/tagger && seed model 1 '\x00key1' build-fuzz/tagger
{ printf '\x01\0\0\0\x01\0\0\0'; zeros 129; } > build-fuzz/parts && seed model 2 '\x01key2' build-fuzz/parts
{ printf '\x02\0\0\0\x01\0\0\0'; zeros 12; } > build-fuzz/words && seed model 3 '\x02key3' build-fuzz/words

for target in "${targets[@]}"; do
  echo "fuzz_$target: $seconds s"
  build-fuzz/fuzz_$target -seed=1 -max_total_time="$seconds" -timeout=20 -rss_limit_mb=3000 -max_len=20000 \
    -artifact_prefix="$found/$target-" -print_final_stats=1 "$corpus/$target" 2>&1 |
    grep -E "^(==|SUMMARY|stat::number|.*ERROR|.*runtime error|    #[0-9])" || true
  if compgen -G "$found/$target-*" >/dev/null; then
    echo "fuzz_$target: found $(find "$found" -name "$target-*" | wc -l) input(s) in $found"
    exit 1
  fi
done
