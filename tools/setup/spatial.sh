# For tests only: ogrinfo, which reads the open data door as QGIS and other tools do.

need_spatial() {
  if [ -x /usr/bin/ogrinfo ]; then say gdal "$(/usr/bin/ogrinfo --version | cut -d, -f1)"; else need_package gdal gdal-bin; fi
}
