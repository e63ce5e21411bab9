#!/bin/sh
# Builds the server into the folder $1. Needs a JDK 17 or later, Maven and its central repository.
set -eu
out=$(realpath -m "$1")
cd "$(dirname "$0")"
rm -rf "$out.$$"
mkdir -p "$out.$$"
mvn -q -B dependency:copy-dependencies -DoutputDirectory="$out.$$/lib"
javac -nowarn -cp "$out.$$/lib/*" -d "$out.$$/classes" Server.java
mv "$out.$$" "$out"
