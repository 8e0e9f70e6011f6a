# Node 24 for the front end, from the npm registry into tools/node. The system's npm fetches it the first time.

node_is_current() {
  [ -x tools/node/node ] && cmp -s tools/node/package-lock.json tools/node/node_modules/.gridboard-lock
}

need_node() {
  if ! node_is_current; then
    say node "fetching Node 24 into tools/node"
    mkdir -p target
    npm ci --no-fund --no-audit --prefix tools/node >target/setup.log 2>&1 \
      || { tail -n 20 target/setup.log >&2; fail "Fetching Node failed; the command was: npm ci --prefix tools/node"; }
    cp tools/node/package-lock.json tools/node/node_modules/.gridboard-lock
  fi
  say node "$(tools/node/node --version) in tools/node"
}

need_npm() {
  node_is_current || command -v npm >/dev/null || need_package npm npm
}
