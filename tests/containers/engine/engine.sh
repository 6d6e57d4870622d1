#!/usr/bin/env bash
# A Docker engine with everything in a folder of its own: engine.sh <folder>. Ends, its containers, its network and the
# folder removed, when its standard input closes, so it does not outlive whoever started it.
set -uo pipefail

folder=$1
export DOCKER_HOST=unix://$folder/docker.sock
had_bridge=$([ -e /sys/class/net/docker0 ] && echo yes)

# `vfs` copies whole layers, but works on every file system.
dockerd --host "$DOCKER_HOST" --storage-driver vfs --pidfile "$folder/pid" \
  --data-root "$folder/data" --exec-root "$folder/exec" </dev/null >"$folder/log" 2>&1 &
engine=$!
exec 3<&0
cat <&3 >/dev/null &
starter=$!
wait -n "$engine" "$starter"

containers=$(docker ps --all --quiet 2>/dev/null)
[ -z "$containers" ] || docker rm --force --volumes $containers >/dev/null
kill -TERM "$engine" "$starter" 2>/dev/null
wait "$engine"
tail -n 5 "$folder/log" >&2 2>/dev/null
[ -n "$had_bridge" ] || ip link delete docker0 2>/dev/null
# A build that was cut short leaves mounts behind.
awk -v folder="$folder/" 'index($2, folder) == 1 { print $2 }' /proc/mounts | sort -r | xargs -r umount --lazy 2>/dev/null
rm -rf "$folder" 2>/dev/null
