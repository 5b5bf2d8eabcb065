#!/usr/bin/env bash
# Has LibreOffice print every form and every consolidation; fails where a page ends elsewhere than it was laid out to, or
# where the QR code of a signed form cannot be read from its page.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
PATH="$here/../../node_modules/.bin:$PATH"

if ! command -v soffice >/dev/null || ! command -v pdfinfo >/dev/null; then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
    libreoffice-calc fonts-liberation poppler-utils >/dev/null
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
node "$here/makeSamples.ts" "$work/written"
node "$here/countPages.ts" "$work/expected"
mapfile -t files < <(cut -d' ' -f1 "$work/expected" | sed "s|.*|$work/written/&.xlsx|")
timeout 500 soffice --headless "-env:UserInstallation=file://$work/profile" \
  --convert-to pdf --outdir "$work/printed" "${files[@]}" >"$work/soffice.log" 2>&1 ||
  { cat "$work/soffice.log"; exit 1; }

status=0
total=0
while read -r name expected; do
  pages=$(pdfinfo "$work/printed/$name.pdf" | sed -n 's/^Pages: *//p')
  total=$((total + pages))
  [[ $pages -eq $expected ]] && continue
  echo "$name: laid out for $expected pages, printed on $pages"
  status=1
done <"$work/expected"
echo "$(wc -l <"$work/expected") workbooks printed on $total pages"
[[ $total -gt 0 ]] || status=1

# Each workbook of a form ends with a signed one; a telephone sees a page better than at 110 dots an inch.
for printed in "$work"/printed/*-forms.pdf; do
  last=$(pdfinfo "$printed" | sed -n 's/^Pages: *//p')
  pdftoppm -r 110 -gray -singlefile -f "$last" -l "$last" "$printed" "${printed%.pdf}"
done
node "$here/scanPapers.ts" "$work"/printed/*.pgm || status=1
exit $status
