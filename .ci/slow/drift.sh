#!/usr/bin/env bash
# What people and programs do to a form's sheet, done by LibreOffice and by openpyxl: figures are found by key, or by what
# is printed, or the sheet is refused with the reason; where it still reckons, its own formulas mean the same. Then every
# form of the regime is mistreated thousands of times without a program.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
PATH="$here/../../node_modules/.bin:$PATH"

if ! command -v soffice >/dev/null || ! /usr/bin/python3 -c "import uno, openpyxl" 2>/dev/null; then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
    libreoffice-calc python3-uno python3-openpyxl >/dev/null
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
node "$here/drift/makeSample.ts" "$work"
/usr/bin/python3 "$here/drift/resave.py" "$work"
timeout 300 /usr/bin/python3 "$here/drift/mistreat.py" "$work"
node "$here/drift/compare.ts" "$work"
node "$here/drift/everyForm.ts"
