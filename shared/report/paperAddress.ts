import { readCode } from "./signedVersion.ts";

/** The page, below a site's address, that says what has become of a paper. */
export const verifyingPath = "/doi-chieu";

/** Where a paper's QR code leads: the code stands behind the "#", which browsers send to nobody. */
export function paperAddressOf(site: string, code: string): string {
  return `${site}${verifyingPath}#${code}`;
}

const paperAddress = /^https?:\/\/([^/\s#?]+)\/doi-chieu(?:\.html)?\/?#(.*)$/i;

/** What of a scanned text may be a code: what a paper's address ends with, or the whole. */
export function codePartOf(scanned: string): string {
  return paperAddress.exec(scanned.trim())?.[2] ?? scanned;
}

/** What a scanned text is: a mã đối chiếu, that of a paper which another site knows, or something else. */
export type ScannedText =
  | { readonly kind: "code"; readonly code: string }
  | { readonly kind: "elsewhere"; readonly site: string }
  | { readonly kind: "other" };

/** What somebody's scanner read, as the site at `site` sees it. */
export function readScanned(scanned: string, site: string): ScannedText {
  const read = readCode(codePartOf(scanned));
  if ("why" in read) return { kind: "other" };
  const host = paperAddress.exec(scanned.trim())?.[1]?.toLowerCase();
  const own = site.replace(/^https?:\/\//, "").toLowerCase();
  return host === undefined || host === own
    ? { kind: "code", code: read.code }
    : { kind: "elsewhere", site: host };
}
