# What both set-up scripts share: finding out what is missing, and installing it where apt is there. To be sourced.

missing=()

# need PACKAGE PROOF: the Debian package is missing when there is no proof of it (a path, a command's place).
need() { [ -n "$2" ] || missing+=("$1"); }
first_file() { for f in "$@"; do [ -e "$f" ] && { echo "$f"; return; }; done; true; }
first_command() { for c in "$@"; do command -v "$c" && return; done; true; }
header() { first_file "/usr/include/$1" "/usr/local/include/$1"; }

install_missing() {
  [ ${#missing[@]} -gt 0 ] || return 0
  local as_root
  as_root=$([ "$(id -u)" = 0 ] || command -v sudo || echo no)
  if ! command -v apt-get >/dev/null || [ "$as_root" = no ]; then
    echo "Please install: ${missing[*]} (Debian's names), then start this again." >&2
    exit 1
  fi
  echo "Installing ${missing[*]}"
  $as_root apt-get update -qq
  # Through env, because sudo would not carry the variable over.
  $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}

# The npm packages, exactly as the lock file has them; nothing to do when they are already there.
npm_packages() {
  if [ ! -e node_modules/.package-lock.json ] || [ package-lock.json -nt node_modules/.package-lock.json ]; then
    npm ci --no-progress --loglevel=error
  fi
}
