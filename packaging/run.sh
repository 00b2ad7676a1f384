#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Installs what is missing, builds Ninefold and opens the studio. Without a display it draws
# "a red apple" on the command line instead. Arguments go on to the program.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

has_display=0
if [[ -n ${DISPLAY:-} || -n ${WAYLAND_DISPLAY:-} ]]; then has_display=1; fi

say "Looking for the Debian packages that Ninefold needs"
if ((has_display)); then
    "$root/packaging/install-deps.sh" --gui
    leave_sudo "$root/packaging/run.sh" "$@"
    say "Building the studio in $build"
    configure ON OFF
    compile ninefold ninefold-cli
    say "Opening the studio"
    exec "$build/app/studio/ninefold" "$@"
fi

"$root/packaging/install-deps.sh" --no-gui
leave_sudo "$root/packaging/run.sh" "$@"
say "Building ninefold-cli in $build (no display, so without the studio)"
configure OFF OFF
compile ninefold-cli
pictures="$root/build/pictures/$(date +%Y%m%d-%H%M%S)"
say "There is no display: drawing \"a red apple\" on the command line"
"$build/app/cli/ninefold-cli" generate --prompt "a red apple" --out "$pictures" "$@"
say "The pictures are in $pictures, all together on contact-sheet.png there"
