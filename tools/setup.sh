#!/usr/bin/env bash
# Finds what Gridboard needs, installs what is missing where it may, else prints the command to run.
#   tools/setup.sh         to build and run
#   tools/setup.sh test    also to test
#   tools/setup.sh nodes   also to run two nodes behind a proxy
# Leaves target/toolchain, which sets JAVA_HOME for the Makefile.
set -euo pipefail
cd "$(dirname "$0")/.."
source tools/setup/packages.sh
source tools/setup/jdk.sh
source tools/setup/database.sh
source tools/setup/browser.sh
source tools/setup/spatial.sh
source tools/setup/node.sh
source tools/setup/proxy.sh

need_jdk
need_maven
need_database "${1:-}"
need_npm
if [ "${1:-}" = test ]; then
  need_browser
  need_spatial
fi
if [ "${1:-}" = nodes ]; then
  need_proxy
fi
install_needed
find_jdk
need_node
write_toolchain
