#!/usr/bin/env bash
# Leaves the whole demonstration with everything and makes sure of it without us: LibreOffice recalculates every workbook,
# openpyxl and the csv module compare the figures, and the zip's own script checks it, too.
# Usage: wayOut.sh
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
PATH="$here/../../node_modules/.bin:$PATH"

if ! command -v soffice >/dev/null || ! /usr/bin/python3 -c "import openpyxl" 2>/dev/null; then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
    libreoffice-calc python3-openpyxl fonts-liberation >/dev/null
fi

work=$(mktemp -d)
server=
stop() {
  if [[ -n $server ]]; then kill "$server" 2>/dev/null && wait "$server" 2>/dev/null || true; fi
  rm -rf "$work"
}
trap stop EXIT

port=$(node -e 'const s = require("node:net").createServer().listen(0, () => { console.log(s.address().port); s.close(); })')
STATE="$work/state" PORT="$port" node "$here/../../worker/dev/start.ts" >"$work/server.log" 2>&1 &
server=$!
for _ in $(seq 1 600); do
  grep -q "is running" "$work/server.log" && break
  kill -0 "$server" 2>/dev/null || { cat "$work/server.log"; exit 1; }
  sleep 0.5
done

node "$here/makeWayOut.ts" "http://localhost:$port" "$work/out"

# One flat folder of all workbooks: names are made of their paths.
mkdir "$work/written"
(cd "$work/out" && find . -name '*.xlsx' | while read -r file; do
  name=${file#./}
  cp "$file" "$work/written/${name//\//_}"
done)
status=0
bash "$here/xlsx.sh" "$work/written" || status=1
# As whoever is given the zip checks it: unpacked, nothing beside it, on a console of Windows.
/usr/bin/python3 -m zipfile -e "$work/out/archive.zip" "$work/unpacked"
PYTHONIOENCODING=cp1252 /usr/bin/python3 "$work/unpacked/kiem-tra.py" || status=1
/usr/bin/python3 "$here/compareWayOut.py" "$work/out" || status=1

# What a spreadsheet makes of the CSV where the decimal mark is a comma.
bash "$here/libreOffice/profile.sh" "$work"
# Separator ";" (59), quote (34), UTF-8 (76), from line 1, language vi-VN (0x042A = 1066), special numbers detected.
for csv in so-lieu nhat-ky dau-chuoi danh-muc ma-tep exchange/so-lieu; do
  mkdir -p "$work/opened/$(dirname "$csv")"
  timeout 300 soffice --headless "-env:UserInstallation=file://$work/profile" \
    "--infilter=CSV:59,34,76,1,,1066,false,true" --convert-to xlsx \
    --outdir "$work/opened/$(dirname "$csv")" "$work/out/$csv.csv" >"$work/soffice.log" 2>&1 ||
    { cat "$work/soffice.log"; exit 1; }
done
/usr/bin/python3 "$here/compareOpened.py" "$work/out" "$work/opened" || status=1
exit $status
