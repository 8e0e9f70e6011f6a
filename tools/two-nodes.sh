#!/usr/bin/env bash
# The demonstration on two nodes behind HAProxy, over a primary and a streaming replica. Everything is made anew in
# .two-nodes, listens on this machine only, and ends with Ctrl-C. Needs the jar: make two-nodes
set -euo pipefail
cd "$(dirname "$0")/.."
source tools/setup/packages.sh
source tools/setup/database.sh
source tools/two-nodes/database.sh
[ -n "${JAVA_HOME:-}" ] || [ ! -e target/toolchain ] || source target/toolchain

folder=$(realpath -m "${GRIDBOARD_TWO_NODES_DIRECTORY:-.two-nodes}")
export PROXY_PORT=${PORT:-8080} NODE_A_PORT=${NODE_A_PORT:-8181} NODE_B_PORT=${NODE_B_PORT:-8182}
primary_port=${PRIMARY_PORT:-5481}
replica_port=${REPLICA_PORT:-5482}
password=$(head -c 18 /dev/urandom | base64 | tr '+/' '-_')
begun=$(date -u +%Y-%m-%dT%H:%M:%SZ)
bin=$(postgres_bin)
children=()

stop_all() {
  trap - EXIT INT TERM
  for child in "${children[@]}"; do kill "$child" 2>/dev/null || true; done
  for child in "${children[@]}"; do wait "$child" 2>/dev/null || true; done
  stop_server replica || true
  stop_server primary || true
}

keep() { # name: remembers the process just started
  children+=($!)
  echo $! >"$folder/$1.pid"
}

start_node() { # name, port, port of its management
  env PORT="$2" MANAGEMENT_PORT="$3" SERVER_ADDRESS=127.0.0.1 SPRING_PROFILES_ACTIVE=demonstration \
    SPRING_DATASOURCE_URL="jdbc:postgresql://127.0.0.1:$primary_port/gridboard" \
    SPRING_DATASOURCE_USERNAME=gridboard_app SPRING_DATASOURCE_PASSWORD="$password" \
    SPRING_FLYWAY_USER=gridboard_owner SPRING_FLYWAY_PASSWORD="$password" \
    GRIDBOARD_REPLICA_URL="jdbc:postgresql://127.0.0.1:$replica_port/gridboard" \
    GRIDBOARD_FILES_DIRECTORY="$folder/files" GRIDBOARD_DEMONSTRATION_START="$begun" \
    setsid "${JAVA_HOME:+$JAVA_HOME/bin/}java" -Xmx768m -jar target/gridboard.jar >"$folder/node-$1.log" 2>&1 &
  keep "node-$1"
}

await_ready() { # name, port: until the node answers, or has ended
  until curl -fs -o /dev/null "http://127.0.0.1:$2/readyz"; do
    kill -0 "$(cat "$folder/node-$1.pid")" 2>/dev/null \
      || { tail -n 30 "$folder/node-$1.log" >&2; fail "Node $1 has ended; its log is $folder/node-$1.log"; }
    sleep 0.5
  done
  say "node $1" "http://127.0.0.1:$2, process $(cat "$folder/node-$1.pid"), management on port $(($2 + 10))"
}

[ -e target/gridboard.jar ] || fail "There is no target/gridboard.jar: run make two-nodes"
[ -x /usr/sbin/haproxy ] || fail "HAProxy is missing. Please run: sudo apt-get install -y --no-install-recommends haproxy"
trap stop_all EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

if [ -e "$folder/primary" ] || [ -e "$folder/replica" ]; then
  stop_server replica || true
  stop_server primary || true
fi
rm -rf "$folder"
mkdir -p "$folder"
[ "$(id -u)" != 0 ] || chown postgres "$folder"
as_postgres test -w "$folder" || fail "The user postgres may not enter $folder: name a folder it can reach, for instance
  GRIDBOARD_TWO_NODES_DIRECTORY=/var/tmp/two-nodes make two-nodes"

make_primary
say primary "port $primary_port"
make_replica
say replica "port $replica_port"
start_node a "$NODE_A_PORT" $((NODE_A_PORT + 10))
await_ready a "$NODE_A_PORT"
start_node b "$NODE_B_PORT" $((NODE_B_PORT + 10))
await_ready b "$NODE_B_PORT"
/usr/sbin/haproxy -db -f tools/two-nodes/haproxy.cfg >"$folder/haproxy.log" 2>&1 &
keep haproxy
until curl -fs -o /dev/null "http://127.0.0.1:$PROXY_PORT/readyz"; do
  kill -0 "$(cat "$folder/haproxy.pid")" 2>/dev/null || { cat "$folder/haproxy.log" >&2; fail "HAProxy has ended"; }
  sleep 0.2
done
say open "http://127.0.0.1:$PROXY_PORT/ — Ctrl-C ends everything"

# a node that has been killed is the point: only the proxy's end ends the whole
wait "$(cat "$folder/haproxy.pid")"
