import { readCode } from "./signedVersion.ts";

/** The page, below a site's address, that says what has become of a paper. */
export const verifyingPath = "/doi-chieu";

/** Where a paper's QR code leads: the code stands behind the "#", which browsers send to nobody. */
export function paperAddressOf(site: string, code: string): string {
  return `${site}${verifyingPath}#${code}`;
}

/** The mã đối chiếu that a scanned text holds, an address of ours or the code alone; null where it holds none. */
export function codeInScanned(scanned: string): string | null {
  const read = readCode(scanned.slice(scanned.lastIndexOf("#") + 1));
  return "code" in read ? read.code : null;
}
