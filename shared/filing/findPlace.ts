import type { OrgUnitId } from "../ids.ts";
import type { OrgUnitType } from "../orgUnit.ts";
import { type FiledPlace, ownPart } from "./filed.ts";
import { headingsOfParent, isBeside, isTotal, labelKey, typeWords } from "./matrixWords.ts";

/** A unit as labels name it. */
export interface NamedUnit {
  readonly id: OrgUnitId;
  readonly code: string;
  readonly name: string;
  readonly type: OrgUnitType;
}

/** What a heading of the matrix stands over. */
export type Heading =
  | { readonly kind: "place"; readonly place: FiledPlace }
  /** A sum over the units, as somebody has printed it. */
  | { readonly kind: "total" }
  /** Numbers, names, remarks. */
  | { readonly kind: "beside" }
  /** Nobody we know; `near` bears the same name with another word in front, is one of several of that name, or differs
   *  by its marks alone. */
  | { readonly kind: "unknown"; readonly near: readonly NamedUnit[] };

/** Reads headings: units by their name, whichever way its tone is written and with or without "xã" before it, or by
 *  their code. */
export function headingReader(
  parent: NamedUnit,
  units: readonly NamedUnit[],
): (label: string) => Heading {
  const all = [parent, ...units];
  const byName = new Map(all.map((unit) => [labelKey(unit.name), unit]));
  const byCode = new Map(all.map((unit) => [labelKey(unit.code), unit]));
  const { whole, own } = headingsOfParent(parent.type);

  return (label) => {
    const key = labelKey(label).replace(/^ubnd\s+/, "");
    const found = byName.get(key) ?? byCode.get(key);
    if (found) return { kind: "place", place: found.id };
    if (whole.has(key)) return { kind: "place", place: parent.id };
    if (own.has(key)) return { kind: "place", place: ownPart };
    if (isTotal(key)) return { kind: "total" };
    if (isBeside(key)) return { kind: "beside" };
    const { type, bare } = withoutType(key);
    const alike = units.filter((unit) => bareKey(unit) === bare);
    const [only, second] = alike;
    const isMeant = only && !second && (type.length === 0 || type.includes(only.type));
    if (isMeant) return { kind: "place", place: only.id };
    const near = alike.length > 0 ? alike : units.filter((unit) => isNear(bareKey(unit), bare));
    return { kind: "unknown", near };
  };
}

/** Whether two names differ by tones and marks at most: enough to ask, never to believe. */
function isNear(one: string, other: string): boolean {
  return other !== "" && withoutMarks(one) === withoutMarks(other);
}

function withoutMarks(key: string): string {
  return key.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d");
}

/** The name of a territory without the word for its kind. */
function bareKey({ name, type }: NamedUnit): string {
  const key = labelKey(name);
  return typeWords[type].length === 0 ? key : withoutType(key).bare;
}

/** "p.hòa vinh" is a ward's name with its word, "hòa vinh" may be anything's. */
function withoutType(key: string): {
  readonly type: readonly OrgUnitType[];
  readonly bare: string;
} {
  for (const [type, words] of Object.entries(typeWords) as [OrgUnitType, readonly string[]][]) {
    for (const word of words.map((one) => (one.endsWith(".") ? one : labelKey(one)))) {
      if (!key.startsWith(word)) continue;
      const rest = key.slice(word.length);
      if (word.endsWith(".") || rest.startsWith(" ")) return { type: [type], bare: rest.trim() };
    }
  }
  return { type: [], bare: key };
}
