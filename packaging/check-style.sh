#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Checks format and clang-tidy's rules of our sources: all, or those given.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
cd "$root"

if (($# > 0)); then
    files=("$@")
else
    mapfile -t files < <(git ls-files 'app/*.cpp' 'app/*.h' 'core/*.cpp' 'core/*.h' \
        'ui/*.cpp' 'ui/*.h' 'tests/*.cpp' 'tests/*.h')
fi

say "Format of ${#files[@]} files"
clang-format --dry-run -Werror "${files[@]}"

# clang-tidy can't read gcc's precompiled headers, so it gets a build folder without them. Of that
# only what Qt's moc writes is built, since some sources include it.
tidy="$root/build/tidy"
say "Configuring $tidy"
cmake -S . -B "$tidy" -G Ninja -DCMAKE_EXPORT_COMPILE_COMMANDS=ON -DNINEFOLD_PCH=OFF >/dev/null
mapfile -t generated < <(ninja -C "$tidy" -t targets all | sed -n 's/^\(ninefold_[a-z_]*_autogen\):.*/\1/p')
if ((${#generated[@]} > 0)); then cmake --build "$tidy" --target "${generated[@]}" >/dev/null; fi

mapfile -t sources < <(printf '%s\n' "${files[@]}" | grep '\.cpp$' || true)
say "clang-tidy of ${#sources[@]} sources, a file at a time on every core (takes a while)"
if ((${#sources[@]} > 0)); then
    # Findings go to standard output; standard error only counts the ones in foreign headers.
    printf '%s\0' "${sources[@]}" |
        xargs -0 -n 1 -P "$(job_count)" clang-tidy --quiet -p "$tidy" 2>/dev/null
fi
say "Clean"
