#!/bin/bash
# The part of the real image's start that the tests and docker-compose.yml rely on: NEO4J_AUTH is the first password, and
# every other NEO4J_a_b__c is the setting a.b_c.
set -euo pipefail

export NEO4J_HOME=/var/lib/neo4j NEO4J_CONF=/var/lib/neo4j/conf
{
  echo server.directories.data=/data
  echo server.default_listen_address=0.0.0.0
  echo server.bolt.enabled=true
  while IFS='=' read -r -d '' name value; do
    case $name in
      NEO4J_AUTH | NEO4J_HOME | NEO4J_CONF) continue ;;
      NEO4J_*) ;;
      *) continue ;;
    esac
    setting=${name#NEO4J_}
    setting=${setting//__/%}
    setting=${setting//_/.}
    echo "${setting//%/_}=$value"
  done < <(env --null)
} >"$NEO4J_CONF/neo4j.conf"

java=(/opt/java/bin/java
  --add-opens=java.base/java.nio=ALL-UNNAMED --add-opens=java.base/java.io=ALL-UNNAMED
  --add-opens=java.base/sun.nio.ch=ALL-UNNAMED)
case ${NEO4J_AUTH:-} in
  none) echo dbms.security.auth_enabled=false >>"$NEO4J_CONF/neo4j.conf" ;;
  neo4j/*)
    # Only an empty data folder takes it.
    if [ ! -e /data/dbms/auth.ini ] && [ ! -e /data/databases ]; then
      "${java[@]}" -cp "$NEO4J_HOME/lib/*" org.neo4j.cli.AdminTool dbms set-initial-password "${NEO4J_AUTH#neo4j/}"
    fi
    ;;
esac

heap=${NEO4J_server_memory_heap_max__size:-512m}
exec "${java[@]}" -XX:+UseSerialGC "-Xmx$heap" -cp "$NEO4J_HOME/lib/*" ContainedNeo4j "$NEO4J_HOME" "$NEO4J_CONF/neo4j.conf"
