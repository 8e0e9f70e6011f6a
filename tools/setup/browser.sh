# For tests only: Chromium, and a font with Chinese characters for its screenshots.

need_browser() {
  if [ -x /usr/bin/chromium ]; then say browser "Chromium"; else need_package browser chromium; fi
  if compgen -G '/usr/share/fonts/opentype/noto/NotoSansCJK*' >/dev/null; then
    say font "Noto Sans CJK"
  else
    need_package font fonts-noto-cjk
  fi
}
