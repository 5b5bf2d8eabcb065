import { refuse } from "./refusal.ts";

const named = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

/** XML text with its references resolved: the five names XML has, and characters by their numbers. Names that a
 *  document defines for itself would need a DOCTYPE, and that is refused. */
export function resolveReferences(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(
    /&(#x[\dA-Fa-f]{1,6}|#\d{1,7}|[a-z]+)?(;?)/g,
    (_, what?: string, end?: string) => {
      if (what === undefined || end !== ";") return refuse("damaged");
      return named.get(what) ?? characterOf(what);
    },
  );
}

function characterOf(reference: string): string {
  const code = /^#x/.test(reference)
    ? Number.parseInt(reference.slice(2), 16)
    : /^#\d/.test(reference)
      ? Number(reference.slice(1))
      : Number.NaN;
  const isCharacter =
    code === 0x9 ||
    code === 0xa ||
    code === 0xd ||
    (code >= 0x20 && code <= 0xd7ff) ||
    (code >= 0xe000 && code <= 0xfffd) ||
    (code >= 0x10000 && code <= 0x10ffff);
  return isCharacter ? String.fromCodePoint(code) : refuse("damaged");
}
