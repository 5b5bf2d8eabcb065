import { fingerprint } from "../../shared/report/fingerprint.ts";

/** Crockford's letters and digits: none can be taken for another. */
const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** A code for a card: 75 random bits in three groups of five, "K7QM2-X9T4R-0BCDE". */
export function newEnrolmentCode(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(15));
  const letters = [...bytes].map((byte) => alphabet[byte & 31]).join("");
  return [0, 5, 10].map((from) => letters.slice(from, from + 5)).join("-");
}

/** What a code is filed under. Case, spaces and hyphens do not count, nor whether an O was typed for a zero. */
export function codeHashOf(code: string): string {
  const plain = code.toUpperCase().replace(/[\s-]/g, "");
  return fingerprint(plain.replaceAll("O", "0").replace(/[IL]/g, "1"));
}
