# For two nodes only: the proxy in front of them.

need_proxy() {
  if [ -x /usr/sbin/haproxy ]; then say proxy "$(/usr/sbin/haproxy -v | sed -n '1s/^HAProxy version \([^ ]*\).*/HAProxy \1/p')"; else need_package proxy haproxy; fi
}
