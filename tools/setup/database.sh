# PostgreSQL 15 or newer with PostGIS; not needed where an existing server is used.

postgis_of() { # folder of a version -> succeeds if PostGIS is there too
  [ -x "$1/bin/initdb" ] && [ -e "/usr/share/postgresql/$(basename "$1")/extension/postgis.control" ]
}

database_version() {
  if [ -n "${PG_BIN:-}" ]; then "$PG_BIN/postgres" --version | grep -o '[0-9]*' | head -n 1; return; fi
  for folder in $(printf '%s\n' /usr/lib/postgresql/* | sort -Vr); do
    if [ "$(basename "$folder")" -ge 15 ] 2>/dev/null && postgis_of "$folder"; then basename "$folder"; return; fi
  done
}

newest_postgis_package() {
  apt-cache search --names-only '^postgresql-1[5-9]-postgis-3$' 2>/dev/null | cut -d' ' -f1 | sort -Vr | head -n 1
}

need_database() {
  if [ -n "${SPRING_DATASOURCE_URL:-}" ] && [ "${1:-}" != test ]; then
    say database "the existing server of SPRING_DATASOURCE_URL"
    return
  fi
  local version package
  version=$(database_version)
  if [ -n "$version" ]; then
    say database "PostgreSQL $version with PostGIS"
  else
    package=$(newest_postgis_package)
    need_package database "${package:-postgresql-15-postgis-3}"
  fi
}
