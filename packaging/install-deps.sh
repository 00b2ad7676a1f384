#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Installs the Debian 12 packages that are missing. When none is, it needs neither network nor root.
set -euo pipefail

usage() {
    cat <<'TEXT'
Usage: packaging/install-deps.sh [--gui | --no-gui] [--test] [--fuzz] [--dev] [--list]
  --gui     what the studio needs too (default)
  --no-gui  only what the engine and ninefold-cli need
  --test    what the tests need too
  --fuzz    clang and its libFuzzer too
  --dev     clang-format, clang-tidy and the checkers of our own files too
  --list    print the names and install nothing
TEXT
}

packages=(
    # compiler and build
    g++ cmake ninja-build ccache pkg-config
    # engine: LibTorch, and a BLAS that is fast (the reference one is 20 times slower)
    libtorch-dev libopenblas0-pthread
    # pictures, metadata, database, text, hashes
    libopencv-dev libjpeg-dev zlib1g-dev libexiv2-dev libsqlitecpp-dev libsqlite3-dev libicu-dev
    libssl-dev
    # JSON, YAML, command line
    nlohmann-json3-dev libyaml-cpp-dev libcli11-dev
)
gui_packages=(
    qt6-base-dev qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
    # what the window needs on a bare machine
    qt6-qpa-plugins qt6-wayland fonts-inter fonts-dejavu-core fonts-droid-fallback
)
test_packages=(libgtest-dev libgmock-dev libbenchmark-dev)
fuzz_packages=(clang libclang-rt-14-dev)
dev_packages=(clang-format clang-tidy shellcheck desktop-file-utils appstream "${fuzz_packages[@]}")

gui=1
list=0
extra=()
for argument in "$@"; do
    case "$argument" in
        --gui) gui=1 ;;
        --no-gui) gui=0 ;;
        --test) extra+=("${test_packages[@]}") ;;
        --fuzz) extra+=("${fuzz_packages[@]}") ;;
        --dev) extra+=("${dev_packages[@]}") ;;
        --list) list=1 ;;
        -h | --help) usage; exit 0 ;;
        *) usage >&2; exit 2 ;;
    esac
done
if ((gui)); then packages+=("${gui_packages[@]}"); fi
packages+=("${extra[@]}")

if ((list)); then
    printf '%s\n' "${packages[@]}"
    exit 0
fi
if ! command -v apt-get >/dev/null; then
    echo "This is no Debian system: install the equivalents of these packages yourself:" >&2
    echo "${packages[*]}" >&2
    exit 1
fi

installed=$(dpkg-query -W -f='${db:Status-Status} ${Package}\n' "${packages[@]}" 2>/dev/null |
    awk '$1 == "installed" { print $2 }' || true)
missing=()
for package in "${packages[@]}"; do
    if ! grep -qxF -- "$package" <<<"$installed"; then missing+=("$package"); fi
done
if ((${#missing[@]} == 0)); then
    echo "==> All ${#packages[@]} Debian packages are there"
    exit 0
fi

as_root=()
if [[ $(id -u) != 0 ]]; then
    if ! command -v sudo >/dev/null; then
        echo "Root is needed to install: ${missing[*]}" >&2
        exit 1
    fi
    as_root=(sudo)
fi
echo "==> Installing ${#missing[@]} Debian packages: ${missing[*]}"
apt=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive
    apt-get -y -qq -o Dpkg::Use-Pty=0 -o DPkg::Lock::Timeout=300)
"${apt[@]}" update </dev/null
"${apt[@]}" install --no-install-recommends "${missing[@]}" </dev/null
