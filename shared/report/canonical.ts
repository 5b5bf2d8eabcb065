/** A value of JSON as the one text that equal values share: object keys sorted, no spaces, texts in NFC. */
export function canonicalOf(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalOf).join(",")}]`;
  if (typeof value === "object" && value !== null) {
    const entries = Object.entries(value).filter(([, held]) => held !== undefined);
    const sorted = entries.sort(([left], [right]) => (left < right ? -1 : 1));
    return `{${sorted.map(([key, held]) => `${JSON.stringify(key)}:${canonicalOf(held)}`).join(",")}}`;
  }
  if (typeof value === "string") return JSON.stringify(value.normalize("NFC"));
  // -0 and 0 are one figure.
  return JSON.stringify(Object.is(value, -0) ? 0 : (value ?? null));
}
