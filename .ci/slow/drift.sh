#!/usr/bin/env bash
# What people and programs do to a form's sheet, done by LibreOffice: figures are found by key, the sheet's own formulas
# still mean the same, or the sheet is refused with the reason.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
PATH="$here/../../node_modules/.bin:$PATH"

if ! command -v soffice >/dev/null || ! /usr/bin/python3 -c "import uno" 2>/dev/null; then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
    libreoffice-calc python3-uno >/dev/null
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
node "$here/drift/makeSample.ts" "$work"
timeout 300 /usr/bin/python3 "$here/drift/mistreat.py" "$work"
node "$here/drift/compare.ts" "$work"
