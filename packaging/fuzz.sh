#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Runs every fuzz target with clang's libFuzzer, AddressSanitizer and UBSan. Usage: packaging/fuzz.sh [SECONDS each]
# What went wrong lies in build/fuzz/found; mend it and keep the input as tests/fuzz/corpus/TARGET/found-….
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

seconds=${1:-10}
build="$root/build/fuzz"
compiler=$(command -v clang++ || command -v clang++-14 || true)
if [[ -z $compiler ]]; then
    echo "clang++ is missing: packaging/install-deps.sh --dev installs it." >&2
    exit 1
fi
say "Building the fuzzers in $build"
mkdir -p "$build/found"
if ! cmake -S "$root" -B "$build" -G Ninja -DCMAKE_BUILD_TYPE=RelWithDebInfo "-DCMAKE_CXX_FLAGS_RELWITHDEBINFO=-O1 -g1" \
    -DNINEFOLD_GUI=OFF "-DCMAKE_CXX_COMPILER=$compiler" -DNINEFOLD_SANITIZE=fuzzer-no-link,address,undefined \
    >"$build/configure.log" 2>&1; then
    cat "$build/configure.log" >&2
    exit 1
fi
compile ninefold_fuzzers
export ASAN_OPTIONS=detect_leaks=0 UBSAN_OPTIONS=halt_on_error=1:print_stacktrace=1
for corpus in "$root"/tests/fuzz/corpus/*; do
    target=$(basename "$corpus")
    say "Fuzzing $target for $seconds s"
    # New inputs go to the first folder, which is ours alone; the seeds stay as they are.
    mkdir -p "$build/corpus/$target"
    "$build/tests/fuzz/$target" -max_total_time="$seconds" -timeout=20 -rss_limit_mb=2048 -max_len=65536 -seed=1 \
        -print_final_stats=0 -verbosity=0 -artifact_prefix="$build/found/$target-" "$build/corpus/$target" "$corpus"
done
say "Nothing found"
