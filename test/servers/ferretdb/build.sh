#!/bin/sh
# Builds the server into the file $1. Needs Go 1.22 or later and the module proxy.
# Without its SQLite store, which is C made into Go and 8 MB in one package: a minute and a half of two cores, not seven.
set -eu
out=$(realpath -m "$1")
cd "$(dirname "$0")"
mkdir -p "$(dirname "$out")"
CGO_ENABLED=0 GOTOOLCHAIN=local go build -tags ferretdb_no_sqlite -trimpath -ldflags '-s -w' -o "$out.$$" .
mv "$out.$$" "$out"
