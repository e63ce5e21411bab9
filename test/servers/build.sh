#!/bin/sh
# Builds the server of the folder $1 (mongo-java, ferretdb) and prints where it lies: kept from run to run for as
# long as its sources stay the same. Whoever asks for it meanwhile waits for the one build.
set -eu
sources=$(realpath "$(dirname "$0")/$1")
mkdir -p "$sources/../../../.tmp"
hash=$(cd "$sources" && cat ./* | sha256sum | cut -c1-12)
built=$(realpath "$sources/../../../.tmp")/$1-$hash
[ -e "$built" ] || flock "$built.lock" sh -c '[ -e "$2" ] || "$1/build.sh" "$2"' sh "$sources" "$built" >&2
echo "$built"
