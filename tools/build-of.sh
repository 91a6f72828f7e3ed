# Builds a commit from nothing, in a folder of its own. To be sourced, from the project's folder.

# build_of COMMIT FOLDER: FOLDER/dist is what that commit ships.
build_of() {
  mkdir -p "$2"
  git archive --format=tar "$1" | tar -x -C "$2"
  (cd "$2" && ./build-wasm.sh --quiet >build.log 2>&1) || { tail -20 "$2/build.log" >&2; return 1; }
}

# hashes_of FOLDER: a line for each file that ships, its SHA-384 and its name.
hashes_of() { (cd "$1" && sha384sum crossread.html crossread.js crossread.mjs crossread.wasm crossread.d.ts); }
