#!/usr/bin/env bash
# Every form, filled in thousands of times: the TypeScript rules, LibreOffice and a second engine say the same of each,
# cell by cell, and a formula that was altered on purpose is found.
# Usage: verdicts.sh [NEARLY-VALID [WILD [FORM]]]   so many fillings of each kind for each sheet, of the forms so named
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
# Sentences are compared too: their figures are written as Vietnamese programs write them.
bash "$here/libreOffice/profile.sh" "$work"
# Each workbook goes on to the next as soon as it is there.
node "$here/verdicts/fill.ts" "$work" "${1:-6}" "${2:-6}" "${3:-}" |
  timeout 1500 /usr/bin/python3 "$here/verdicts/recalculate.py" "$work" |
  node "$here/verdicts/compare.ts" "$work"
