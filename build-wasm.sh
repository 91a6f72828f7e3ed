#!/usr/bin/env bash
# Sets up what is missing, builds the native tool and everything in dist/, prints the sizes, and shows the sample
# story's comparison. --open opens the page in a browser, --quiet leaves the comparison out.
set -euo pipefail
cd "$(dirname "$0")"

open=no quiet=no
for word in "$@"; do
  case $word in
    --open) open=yes ;;
    --quiet) quiet=yes ;;
    *) echo "usage: ./build-wasm.sh [--open] [--quiet]" >&2; exit 2 ;;
  esac
done

. tools/need.sh
need cmake "$(first_command cmake)"
need ninja-build "$(first_command ninja)"
need emscripten "$(first_command emcc)"
need npm "$(first_command npm)"
need nlohmann-json3-dev "$(header nlohmann/json.hpp)"
install_missing
npm_packages

# Debian's Emscripten looks for its JavaScript parts beside Debian's own Node; another Node needs to be told.
[ -d /usr/share/nodejs ] && export NODE_PATH="/usr/share/nodejs${NODE_PATH:+:$NODE_PATH}"

configure() { [ -e "$1/build.ninja" ] || "${@:2}" -B "$1" -S . -G Ninja -DCMAKE_BUILD_TYPE=Release >/dev/null; }
configure build cmake
cmake --build build --target crossread
configure build-wasm emcmake cmake
cmake --build build-wasm
node web/build/bundle.mjs build-wasm

printf '\n%-20s %10s %10s\n' "dist/" "raw" "gzip"
for f in dist/crossread.*; do
  printf '%-20s %10d %10d\n' "${f#dist/}" "$(wc -c <"$f")" "$(gzip -9c "$f" | wc -c)"
done
page="file://$PWD/dist/crossread.html"
if [ $quiet = no ]; then
  echo
  node web/build/samples.mjs | xargs -d '\n' build/crossread compare --markdown
fi
printf '\nThe reader: %s\n' "$page"
if [ $open = yes ]; then xdg-open "$page"; fi
