import type { IndicatorId } from "../ids.ts";
import type { Indicator } from "../indicator.ts";
import { cleanText } from "../people/cleanText.ts";
import { labelKey } from "./matrixWords.ts";

/** "1.2", "IV.", "a)" or a dash in front of a name. */
const numbering = /^(?:\d+(?:\.\d+)*[.)]?|[ivx]+[.)]|[a-zđ]\)|[-–—+*•])\s+/i;

/** "M1a – Đào tạo nghề phi nông nghiệp", "M1a: …". */
const codeInFront = /^([\w.-]+)\s*[:–—-]\s+\S/;

/** Reads labels of indicators: by code, by name, or by both in one cell; what numbers and what measures them does not
 *  matter. Null where a label names none. */
export function indicatorReader(
  indicators: readonly Indicator[],
): (label: string) => IndicatorId | null {
  const byCode = new Map(indicators.map(({ id }) => [id.toLowerCase(), id]));
  const byName = new Map(
    indicators.flatMap(({ id, name, unit }): [string, IndicatorId][] => [
      [labelKey(name), id],
      [labelKey(`${name} (${unit})`), id],
      [labelKey(`${name}, ${unit}`), id],
      [labelKey(`${name} (${id})`), id],
    ]),
  );
  const codeOf = (text: string | undefined) => byCode.get((text ?? "").toLowerCase()) ?? null;

  return (label) => {
    const text = cleanText(label);
    const bare = text.replace(numbering, "");
    const named = byName.get(labelKey(text)) ?? byName.get(labelKey(bare));
    return codeOf(text) ?? named ?? codeOf(codeInFront.exec(bare)?.[1]);
  };
}
