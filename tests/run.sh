#!/usr/bin/env bash
# Sets up what testing needs and runs every test: the native ones by ctest, the built wasm and the page by Node.
# Ends non-zero when anything failed. CROSSREAD_DATA names a folder of real articles; without it some tests are skipped.
# The laws are run with the address and undefined-behaviour sanitizers too, and six fuzzers for some seconds each;
# --sanitize runs all native tests sanitized.
set -uo pipefail
cd "$(dirname "$0")/.."
sanitize=no
case ${1:-} in
  "") ;;
  --sanitize) sanitize=yes ;;
  *) echo "usage: ./tests/run.sh [--sanitize]" >&2; exit 2 ;;
esac
. tools/need.sh

need g++ "$(first_command c++ g++ clang++)"
need cmake "$(first_command cmake)"
need ninja-build "$(first_command ninja)"
need catch2 "$(header catch2/catch.hpp)"
need nlohmann-json3-dev "$(header nlohmann/json.hpp)"
need npm "$(first_command npm)"
need emscripten "$(first_command emcc)"
need chromium "${CROSSREAD_CHROMIUM:-$(first_command chromium chromium-browser google-chrome)}"
need clang "$(first_command clang++)"
need parallel "$(first_command parallel)"
need firefox-esr "${CROSSREAD_FIREFOX:-$(first_command firefox-esr firefox)}"
install_missing
npm_packages || exit 1

summary=() failed=no
# stage NAME COMMAND...: runs it, and remembers how it went and how long it took.
stage() {
  local name=$1 begin=$SECONDS outcome=passed
  shift
  printf '\n== %s\n' "$name"
  "$@" || { outcome=FAILED; failed=yes; }
  summary+=("$(printf '%-7s %5d s  %s' $outcome $((SECONDS - begin)) "$name")")
}

# build_in FOLDER OPTION...: quiet while all goes well.
build_in() { cmake -S . -B "$1" -G Ninja -DCMAKE_BUILD_TYPE=Release -DCROSSREAD_TESTS=ON "${@:2}" >/dev/null && cmake --build "$1"; }
tests_in() { (cd "$1" && ctest --output-on-failure); }

stage "native build" build_in build
stage "native tests (Catch2)" tests_in build
if [ $sanitize = yes ]; then
  stage "build with sanitizers" build_in build-sanitized -DCROSSREAD_SANITIZE=ON
  stage "native tests with sanitizers" tests_in build-sanitized
fi
# The fuzzers come first: the laws under the sanitizers are linked with the core that was built for them.
stage "fuzzers, and the laws with sanitizers" tests/fuzz/run.sh
stage "wasm build" ./build-wasm.sh --quiet
for file in tests/*.test.mjs tests/*/*.test.mjs; do
  stage "$file" node --test --test-reporter=spec "$file"
done

printf '\n== Summary\n'
printf '%s\n' "${summary[@]}"
if [ -z "${CROSSREAD_DATA:-}" ]; then echo "CROSSREAD_DATA is not set: the tests on real articles were skipped."; fi
[ $failed = no ]
