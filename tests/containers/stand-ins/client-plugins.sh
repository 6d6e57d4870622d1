#!/usr/bin/env bash
# Fetches the plugins `compose` and `buildx` of the docker client for one that has none, and prints the folder that is to
# be its DOCKER_CONFIG:
#
#   client-plugins.sh <cache folder>
#
# They are packages of Debian 13 that run on 12 too; nothing is installed. Fetched once.
set -euo pipefail

release=trixie
cache=$1
folder=$cache/client-plugins-$release

if [ ! -d "$folder" ]; then
  mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Identifier: Packages' 'Origin: Debian' 'Component: main' | head -n 1)
  work=$(mktemp -d)
  trap 'rm -rf "$work"' EXIT
  mkdir -p "$work"/{sources,lists/partial,cache,unpacked,done/cli-plugins}
  keys=/usr/share/keyrings/debian-archive-keyring.gpg
  echo "deb [signed-by=$keys] $mirror $release main" >"$work/sources/plugins.list"
  apt=(apt-get -q -o Dir::Etc::sourcelist=/dev/null -o "Dir::Etc::sourceparts=$work/sources"
    -o "Dir::State::lists=$work/lists" -o "Dir::Cache=$work/cache" -o APT::Sandbox::User=root)
  "${apt[@]}" update >&2
  (cd "$work/cache" && "${apt[@]}" download docker-compose docker-buildx >&2)
  for package in "$work"/cache/*.deb; do dpkg-deb --extract "$package" "$work/unpacked"; done
  mv "$work"/unpacked/usr/libexec/docker/cli-plugins/docker-{compose,buildx} "$work/done/cli-plugins/"
  mkdir -p "$cache"
  mv -T "$work/done" "$folder"
fi
echo "$folder"
