# A primary and a streaming replica of it, for trying: loopback only, made anew at every start, without fsync.

# PostgreSQL refuses to run as root
as_postgres() {
  if [ "$(id -u)" = 0 ]; then (cd / && runuser -u postgres -- env PGPASSWORD="${PGPASSWORD:-}" "$@"); else "$@"; fi
}

postgres_bin() {
  if [ -n "${PG_BIN:-}" ]; then echo "$PG_BIN"; else echo "/usr/lib/postgresql/$(database_version)/bin"; fi
}

start_server() { # folder, port
  local settings=(-c listen_addresses=127.0.0.1 -c unix_socket_directories= -c shared_buffers=128MB -c jit=off -c fsync=off
    -c wal_keep_size=256MB -c hot_standby_feedback=on)
  as_postgres "$bin/pg_ctl" start -w -t 60 -s -D "$folder/$1" -l "$folder/$1.log" -o "-p $2 ${settings[*]}" </dev/null >/dev/null
}

stop_server() { # folder
  [ ! -e "$folder/$1/postmaster.pid" ] || as_postgres "$bin/pg_ctl" stop -s -D "$folder/$1" -m immediate
}

superuser() { # database, sql from standard input
  PGPASSWORD=$password as_postgres "$bin/psql" -qX -v ON_ERROR_STOP=1 -h 127.0.0.1 -p "$primary_port" -U postgres "$1"
}

make_primary() {
  as_postgres bash -c "umask 077 && printf %s '$password' >'$folder/password'"
  as_postgres "$bin/initdb" --pgdata="$folder/primary" --username=postgres --pwfile="$folder/password" --no-sync \
    --auth=scram-sha-256 --encoding=UTF8 --locale=C.UTF-8 >"$folder/initdb.log"
  as_postgres rm "$folder/password"
  start_server primary "$primary_port"
  superuser postgres <<SQL
create role gridboard_owner login password '$password';
create role gridboard_app login password '$password' nosuperuser nobypassrls;
create role replicator login replication password '$password';
grant gridboard_app to gridboard_owner;
create database gridboard owner gridboard_owner encoding 'UTF8' template template0;
SQL
  superuser gridboard <<<'create extension postgis; create extension btree_gist;'
}

make_replica() {
  PGPASSWORD=$password as_postgres "$bin/pg_basebackup" -h 127.0.0.1 -p "$primary_port" -U replicator \
    --pgdata="$folder/replica" --write-recovery-conf --checkpoint=fast --no-sync
  start_server replica "$replica_port"
}
