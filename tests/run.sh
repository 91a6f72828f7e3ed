#!/usr/bin/env bash
# Sets up what testing needs and runs every test: the native ones by ctest, the built wasm and the page by Node.
# Ends non-zero when anything failed. CROSSREAD_DATA names a folder of real articles; without it some tests are skipped.
set -uo pipefail
cd "$(dirname "$0")/.."
. tools/need.sh

need g++ "$(first_command c++ g++ clang++)"
need cmake "$(first_command cmake)"
need ninja-build "$(first_command ninja)"
need catch2 "$(header catch2/catch.hpp)"
need nlohmann-json3-dev "$(header nlohmann/json.hpp)"
need npm "$(first_command npm)"
need emscripten "$(first_command emcc)"
need chromium "${CROSSREAD_CHROMIUM:-$(first_command chromium chromium-browser google-chrome)}"
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

native_build() { cmake -S . -B build -G Ninja -DCMAKE_BUILD_TYPE=Release -DCROSSREAD_TESTS=ON >/dev/null && cmake --build build; }
native_tests() { (cd build && ctest --output-on-failure); }

stage "native build" native_build
stage "native tests (Catch2)" native_tests
stage "wasm build" ./build-wasm.sh --quiet
for file in tests/*.test.mjs tests/*/*.test.mjs; do
  stage "$file" node --test --test-reporter=spec "$file"
done

printf '\n== Summary\n'
printf '%s\n' "${summary[@]}"
if [ -z "${CROSSREAD_DATA:-}" ]; then echo "CROSSREAD_DATA is not set: the tests on real articles were skipped."; fi
[ $failed = no ]
