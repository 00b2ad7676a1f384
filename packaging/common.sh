# SPDX-License-Identifier: MIT
# shellcheck shell=bash
# What run.sh and test.sh share. Sourced, not run.

root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
build="$root/build/release"

say() { printf '==> %s\n' "$*"; }

# As many compilers as there are cores, but 1.5 GB of memory for each: a file with LibTorch's
# headers takes up to that.
job_count() {
    local cores memory_kb jobs
    cores=$(nproc)
    memory_kb=$(awk '/^MemAvailable:/ { print $2 }' /proc/meminfo)
    jobs=$((memory_kb / 1500000))
    if ((jobs > cores)); then jobs=$cores; fi
    if ((jobs < 1)); then jobs=1; fi
    echo "$jobs"
}

# configure ON|OFF ON|OFF: with the studio, with the tests. Says what is built; details go to a log
# that is shown only when something fails.
configure() {
    local log="$build/configure.log"
    mkdir -p "$build"
    if ! (cd "$root" && cmake --preset release "-DNINEFOLD_GUI=$1" "-DNINEFOLD_TESTS=$2") \
        >"$log" 2>&1; then
        cat "$log" >&2
        say "Configuring failed; the lines above say why." >&2
        return 1
    fi
}

# compile [target…]: everything without a target.
compile() {
    local jobs
    jobs=$(job_count)
    local arguments=(--build "$build" --parallel "$jobs")
    if (($# > 0)); then arguments+=(--target "$@"); fi
    say "Compiling with $jobs jobs (the first time takes some minutes)"
    cmake "${arguments[@]}"
}

# Started by "sudo packaging/run.sh", only installing needs root: what is built and drawn should
# belong to the person. Goes on as that person where the clone is theirs to write.
leave_sudo() {
    if [[ $(id -u) != 0 || -z ${SUDO_USER:-} || $SUDO_USER == root ]]; then return; fi
    if ! sudo -u "$SUDO_USER" test -w "$root" 2>/dev/null; then return; fi
    say "Going on as $SUDO_USER"
    exec sudo -u "$SUDO_USER" -H \
        --preserve-env=DISPLAY,WAYLAND_DISPLAY,XDG_RUNTIME_DIR,XAUTHORITY "$@"
}
