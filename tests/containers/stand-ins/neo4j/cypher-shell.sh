#!/bin/sh
exec /opt/java/bin/java -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -cp '/var/lib/neo4j/lib/*' org.neo4j.shell.Main "$@"
