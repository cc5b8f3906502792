# Read by the other scripts with `.`: strict settings, the package's folder as the working folder, and two ways to talk.

set -eu

script=$(basename -- "$0")
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
cd -- "$root"

say() {
    printf '%s: %s\n' "$script" "$*"
}

fail() {
    printf '%s: %s\n' "$script" "$*" >&2
    exit 1
}

# step <what happens> <command …>: says it, then does it.
step() {
    printf '\n==> %s\n' "$1"
    shift
    "$@"
}

# lock <file>: one at a time, until this script ends.
lock() {
    mkdir -p -- "$(dirname -- "$1")"
    exec 9>"$1"
    if command -v flock >/dev/null 2>&1; then
        flock 9
    fi
}
