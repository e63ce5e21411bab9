#!/bin/sh
# Builds the server into the file $1. Needs Go 1.22 or later and the module proxy; about 7 minutes the first time.
set -eu
out=$(realpath -m "$1")
cd "$(dirname "$0")"
mkdir -p "$(dirname "$out")"
GOTOOLCHAIN=local go build -trimpath -ldflags '-s -w' -o "$out.$$" .
mv "$out.$$" "$out"
