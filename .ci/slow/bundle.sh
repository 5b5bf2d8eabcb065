#!/usr/bin/env bash
# The Worker as it would be deployed is at most 200 KB of compressed script.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm run build >"$work/build.log" 2>&1 || { cat "$work/build.log"; exit 1; }
npx wrangler deploy --dry-run --outdir "$work/out" --config worker/wrangler.jsonc >"$work/log" 2>&1 ||
  { cat "$work/log"; exit 1; }
bytes=$(gzip -9c "$work"/out/*.js | wc -c)
echo "the Worker: $bytes bytes compressed"
[[ $bytes -gt 1000 && $bytes -le 200000 ]]
