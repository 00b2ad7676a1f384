#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Takes the screenshots of README, docs/ and the guide anew: drives the studio without a display.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

configure ON ON
compile studio_shots
shots="$(mktemp -d)"
trap 'rm -rf "$shots"' EXIT
# Pictures show where models lie: not in somebody's own folders.
cp -r "$root/resources" "$shots/resources"
export NINEFOLD_RESOURCES="$shots/resources"
for theme in dark light; do
    mkdir -p "$shots/$theme"
    QT_QPA_PLATFORM=offscreen "$build/tests/ui/walk/studio_shots" \
        "$shots/library-$theme" "$shots/$theme" "$theme"
    for shot in "$shots/$theme"/*.png; do
        convert "$shot" -quality 82 "$root/docs/$(basename "${shot%.png}")-$theme.webp"
    done
done
cp "$shots/dark/nine.png" "$root/docs/screenshot.png"
for shot in nine gallery compare export models; do
    convert "$shots/dark/$shot.png" -resize 1200x -quality 80 \
        "$root/resources/manual/images/$shot.jpg"
done
say "The screenshots are in docs/ and resources/manual/images/"
