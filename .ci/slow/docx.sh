#!/usr/bin/env bash
# Has python-docx open the reports in words and LibreOffice print them; fails where either says other than they were made from.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
PATH="$here/../../node_modules/.bin:$PATH"

if ! command -v soffice >/dev/null || ! command -v pdftotext >/dev/null ||
  ! /usr/bin/python3 -c "import docx" 2>/dev/null || [[ ! -e /usr/lib/libreoffice/program/libswlo.so ]]; then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
    libreoffice-writer python3-docx fonts-liberation poppler-utils >/dev/null
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
node "$here/narrativeSamples.ts" "$work/written"
timeout 300 soffice --headless "-env:UserInstallation=file://$work/profile" \
  --convert-to pdf --outdir "$work/written" "$work"/written/*.docx >"$work/soffice.log" 2>&1 ||
  { cat "$work/soffice.log"; exit 1; }
/usr/bin/python3 "$here/readNarratives.py" "$work/written"
