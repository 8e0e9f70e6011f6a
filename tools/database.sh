#!/usr/bin/env bash
# Runs a PostgreSQL program on the private cluster's database, as its owner:
#   tools/database.sh psql
#   tools/database.sh pg_dump --format=custom --file=gridboard.dump
set -euo pipefail
settings="${GRIDBOARD_CLUSTER_DIRECTORY:-$(dirname "$0")/../.data}/cluster.properties"
value() { sed -n "s/^$1=//p" "$settings"; }

export PGHOST=127.0.0.1 PGPORT PGDATABASE="${PGDATABASE:-gridboard}" PGUSER="${PGUSER:-gridboard_owner}" PGPASSWORD
PGPORT=$(value port)
PGPASSWORD=$(value "$PGUSER")
exec "$@"
