# A JDK of 21 or newer: JAVA_HOME, the one on the PATH, then the newest of /usr/lib/jvm.

oldest_jdk=21
jdk_package=

jdk_version() { # folder -> major version, 0 if it is no JDK
  [ -x "$1/bin/javac" ] || { echo 0; return; }
  sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null | grep . || echo 0
}

jdk_candidates() {
  local javac
  [ -z "${JAVA_HOME:-}" ] || echo "$JAVA_HOME"
  ! javac=$(command -v javac) || dirname "$(dirname "$(readlink -f "$javac")")"
  for folder in /usr/lib/jvm/*; do
    [ -L "$folder" ] || echo "$(jdk_version "$folder") $folder"
  done | sort -rn | cut -d' ' -f2-
}

first_good_jdk() {
  while read -r folder; do
    if [ "$(jdk_version "$folder")" -ge $oldest_jdk ]; then echo "$folder"; return; fi
  done < <(jdk_candidates)
}

newest_jdk_package() {
  ! may_install || as_root apt-get update -qq >/dev/null 2>&1 || true
  apt-cache search --names-only '^openjdk-[0-9]+-jdk-headless$' 2>/dev/null | cut -d' ' -f1 | sort -t- -k2,2nr \
    | awk -F- -v oldest=$oldest_jdk '$2 >= oldest { print; exit }'
}

temurin() {
  local machine
  case $(uname -m) in aarch64) machine=aarch64 ;; *) machine=x64 ;; esac
  echo "https://api.adoptium.net/v3/binary/latest/25/ga/linux/$machine/jdk/hotspot/normal/eclipse"
}

need_jdk() {
  jdk=$(first_good_jdk)
  [ -z "$jdk" ] || return 0
  jdk_package=$(newest_jdk_package)
  [ -n "$jdk_package" ] || fail "Gridboard needs a JDK of $oldest_jdk or newer, and this system's packages have none.
Please unpack one, such as Eclipse Temurin, then try again:
  curl -fL $(temurin) | sudo tar -xz -C /usr/lib/jvm
Or name one that lies elsewhere:
  JAVA_HOME=/path/to/jdk make run"
  need_package JDK "$jdk_package"
}

find_jdk() {
  jdk=$(first_good_jdk)
  [ -n "$jdk" ] || fail "The installed package $jdk_package brought no JDK of $oldest_jdk or newer."
  say JDK "$(jdk_version "$jdk") in $jdk"
}

# newer JDKs warn at length about Maven's own libraries
write_toolchain() {
  local options=
  [ "$(jdk_version "$jdk")" -lt 24 ] || options="--sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED"
  mkdir -p target
  printf 'export JAVA_HOME=%q\nexport MAVEN_OPTS="%s ${MAVEN_OPTS:-}"\n' "$jdk" "$options" >target/toolchain
}
