# Debian packages: collected first, so that one command installs them all.

needed=()

say() { printf '%-12s %s\n' "$1" "$2"; }
fail() { printf '\n%s\n' "$*" >&2; exit 1; }

need_package() { # what for, package
  say "$1" "missing, needs the Debian package $2"
  needed+=("$2")
}

need_maven() {
  command -v mvn >/dev/null || need_package Maven maven
}

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"; else sudo -n "$@"; fi
}

may_install() {
  command -v apt-get >/dev/null && { [ "$(id -u)" = 0 ] || sudo -n true 2>/dev/null; }
}

install_needed() {
  [ ${#needed[@]} -gt 0 ] || return 0
  local command="apt-get install -y --no-install-recommends ${needed[*]}"
  may_install || fail "Please run this, then try again:
  sudo apt-get update && sudo $command"
  say install "${needed[*]}"
  mkdir -p target
  { as_root apt-get update && as_root env DEBIAN_FRONTEND=noninteractive $command; } >target/setup.log 2>&1 \
    || { tail -n 20 target/setup.log >&2; fail "Installing failed; the whole output is in target/setup.log. The command was: $command"; }
}
