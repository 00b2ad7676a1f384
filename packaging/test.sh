#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Installs what is missing, builds everything and runs every test. Arguments go on to ctest.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

say "Looking for the Debian packages that Ninefold and its tests need"
"$root/packaging/install-deps.sh" --gui --test
leave_sudo "$root/packaging/test.sh" "$@"
say "Building everything in $build"
configure ON ON
compile all
say "Running every test"
QT_QPA_PLATFORM=offscreen ctest --test-dir "$build" --output-on-failure --no-tests=error \
    --parallel "$(nproc)" "$@"
