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
bash "$here/libreOffice/profile.sh" "$work"
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
