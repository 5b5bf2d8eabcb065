#!/usr/bin/env bash
# What a commune takes away for a quarter, filled in with LibreOffice by nobody: its sheets and the guide in front say of
# every filling what our own rules say; openpyxl finds it protected and validated, with nothing newer than Excel 2010.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
PATH="$here/../../node_modules/.bin:$PATH"

if ! command -v soffice >/dev/null || ! /usr/bin/python3 -c "import uno, openpyxl" 2>/dev/null; then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
    libreoffice-calc python3-uno python3-openpyxl fonts-liberation >/dev/null
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# The sentences spell figures as the person's own program does: ours in Vietnamese.
bash "$here/libreOffice/profile.sh" "$work"
node "$here/takeaway/makeFile.ts" "$work"
/usr/bin/python3 "$here/takeaway/readFile.py" "$work"
timeout 400 /usr/bin/python3 "$here/takeaway/typeIn.py" "$work"
