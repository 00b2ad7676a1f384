#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Runs every fuzz target with clang's libFuzzer, AddressSanitizer and UBSan, installing what is missing.
# Usage: packaging/fuzz.sh [SECONDS [RUNS]]: of each target at most; without RUNS only the time counts.
# What went wrong lies in build/fuzz/found; mend it and keep the input as tests/fuzz/corpus/TARGET/found-….
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

seconds=${1:-10}
runs=${2:--1}
build="$root/build/fuzz"
say "Looking for the Debian packages that fuzzing needs"
"$root/packaging/install-deps.sh" --no-gui --test --fuzz
leave_sudo "$root/packaging/fuzz.sh" "$@"
say "Building the fuzzers in $build"
mkdir -p "$build/found"
# Anew each time: with another compiler CMake would forget the sanitizers.
if ! cmake --fresh -S "$root" -B "$build" -G Ninja -DCMAKE_BUILD_TYPE=RelWithDebInfo "-DCMAKE_CXX_FLAGS_RELWITHDEBINFO=-O1 -g1" \
    -DNINEFOLD_GUI=OFF -DCMAKE_CXX_COMPILER=clang++ -DNINEFOLD_SANITIZE=fuzzer-no-link,address,undefined \
    >"$build/configure.log" 2>&1; then
    cat "$build/configure.log" >&2
    exit 1
fi
compile ninefold_fuzzers
export ASAN_OPTIONS=detect_leaks=0 UBSAN_OPTIONS=halt_on_error=1:print_stacktrace=1
for corpus in "$root"/tests/fuzz/corpus/*; do
    target=$(basename "$corpus")
    say "Fuzzing $target for at most $seconds s"
    # New inputs go to the first folder, which is ours alone and begins empty, so that a run is what the
    # seeds make of it; the seeds stay as they are.
    rm -rf "$build/corpus/$target"
    mkdir -p "$build/corpus/$target"
    "$build/tests/fuzz/$target" -max_total_time="$seconds" -runs="$runs" -timeout=20 -rss_limit_mb=2048 -max_len=65536 \
        -seed=1 -print_final_stats=1 -verbosity=0 -artifact_prefix="$build/found/$target-" "$build/corpus/$target" "$corpus"
done
say "Nothing found"
