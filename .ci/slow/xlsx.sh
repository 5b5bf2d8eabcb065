#!/usr/bin/env bash
# Has LibreOffice recalculate our .xlsx files and openpyxl read them; fails where either disagrees.
# Usage: xlsx.sh [FOLDER]   the folder's .xlsx files are checked; without one the samples are made first.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
PATH="$here/../../node_modules/.bin:$PATH"

if ! command -v soffice >/dev/null || ! /usr/bin/python3 -c "import openpyxl" 2>/dev/null; then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
    libreoffice-calc python3-openpyxl fonts-liberation >/dev/null
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

if [[ $# -gt 0 ]]; then
  written=$(cd "$1" && pwd)
else
  written="$work/written"
  node "$here/makeSamples.ts" "$written"
fi

mapfile -t files < <(find "$written" -maxdepth 1 -name '*.xlsx' | sort)
# A profile of its own, where files are always recalculated: LibreOffice by default believes most of
# the numbers it finds stored, and would only hand ours back.
mkdir -p "$work/profile/user"
cat >"$work/profile/user/registrymodifications.xcu" <<'XCU'
<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
  <item oor:path="/org.openoffice.Office.Calc/Formula/Load">
    <prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop>
  </item>
  <item oor:path="/org.openoffice.Setup/L10N">
    <prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>vi-VN</value></prop>
  </item>
</oor:items>
XCU
timeout 300 soffice --headless "-env:UserInstallation=file://$work/profile" \
  --convert-to xlsx --outdir "$work/recalculated" "${files[@]}" >"$work/soffice.log" 2>&1 ||
  { cat "$work/soffice.log"; exit 1; }

status=0
/usr/bin/python3 "$here/compareRecalculated.py" "$written" "$work/recalculated" || status=1
if [[ -f "$written/rich.xlsx" ]]; then
  /usr/bin/python3 "$here/readRich.py" "$written/rich.xlsx" || status=1
  /usr/bin/python3 "$here/readCharts.py" "$written" || status=1
  # What LibreOffice made of them: it has drawn every chart it could read.
  /usr/bin/python3 "$here/readCharts.py" "$work/recalculated" || status=1
fi
exit $status
