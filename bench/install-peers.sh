#!/usr/bin/env bash
# Installs the runners to compare with: bash bench/install-peers.sh DIR
# Those of npm go into DIR; make, ninja, GNU parallel and GNU time come from Debian or Ubuntu packages (as root).
set -euo pipefail
dir=${1:?"name the folder to install into: bash bench/install-peers.sh DIR"}
tools=(make ninja parallel /usr/bin/time)
if ! type -P "${tools[@]}" >/dev/null; then
  apt-get update -qq
  apt-get install -y -qq --no-install-recommends make ninja-build parallel time
fi
mkdir -p "$dir"
cd "$dir"
[ -f package.json ] || echo '{ "name": "peers", "private": true }' > package.json
# One at a time: some download a program when installed, and if that fails the others must not be missing too.
for package in rust-just wireit nx @moonrepo/cli turbo lage concurrently; do
  npm install --no-audit --no-fund --loglevel=error "$package" || echo "not installed: $package" >&2
done
