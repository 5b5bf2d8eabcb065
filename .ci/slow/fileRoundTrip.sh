#!/usr/bin/env bash
# From download to receipt without the add-in: a commune's form as a file, filled in by LibreOffice, handed in through the
# page in a real browser; the receipt's code is the one of the very figures that were typed.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
PATH="$here/../../node_modules/.bin:$PATH"

if ! command -v soffice >/dev/null || ! /usr/bin/python3 -c "import uno" 2>/dev/null; then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
    libreoffice-calc python3-uno >/dev/null
fi

work=$(mktemp -d)
port=${PORT:-$(node -e 'const s = require("node:net").createServer().listen(0, () => { console.log(s.address().port); s.close(); })')}
address="http://localhost:$port"
STATE="$work/state" PORT="$port" node "$here/../../worker/dev/start.ts" >"$work/server.log" 2>&1 &
server=$!
trap 'kill "$server" 2>/dev/null || true; wait "$server" 2>/dev/null || true; rm -rf "$work"' EXIT
for _ in $(seq 600); do
  if grep -q "is running" "$work/server.log"; then break; fi
  if ! kill -0 "$server" 2>/dev/null; then cat "$work/server.log"; exit 1; fi
  sleep 0.5
done

node "$here/takeFormOut.ts" "$address" "$work"
timeout 300 /usr/bin/python3 "$here/typeIntoForm.py" "$work"
node "$here/handInFile.ts" "$address" "$work"
