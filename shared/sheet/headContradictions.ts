import type { Form } from "../form/form.ts";
import type { FormHeading } from "./formHeading.ts";
import { listHeadTexts } from "./printedHead.ts";
import { type PrintedWhose, printedWhose } from "./printedWhose.ts";
import type { CellContent, Sheet } from "./sheet.ts";
import { wordsOf } from "./sheetPrint.ts";

/** Something that a worksheet prints otherwise than the report would print it that it is said to be. */
export interface Contradiction {
  readonly what: keyof PrintedWhose;
  readonly printed: string;
  readonly chosen: string;
}

/** Where the head of a worksheet says nowhere what its report says of its unit or its period, and something else stands
 *  in its place. What a sheet does not print contradicts nothing. */
export function listHeadContradictions(
  lines: readonly (readonly CellContent[])[],
  form: Form,
  heading: Pick<FormHeading, "unitName" | "periodName" | "period">,
  drawn: Sheet,
): Contradiction[] {
  const texts = listHeadTexts(lines, [form]);
  const printed = printedWhose(lines, [form]);
  const chosen = printedWhose(
    drawn.rows.map(({ cells }) => cells.map((cell) => cell?.value ?? null)),
    [form],
  );
  const isSame = {
    unit: (words: string) => isOfUnit(words, heading.unitName),
    period: (words: string) => isOfPeriod(words, heading),
  };
  return (["unit", "period"] as const).flatMap((what): Contradiction[] => {
    const [one, other] = [printed[what], chosen[what]];
    if (one === null || other === null) return [];
    if (texts.some(({ words }) => isSame[what](words)) || isSame[what](wordsOf(one))) return [];
    return [{ what, printed: one, chosen: other }];
  });
}

/** "UBND xã Hòa Tâm", "Ủy ban nhân dân xã Hòa Tâm": a longer name behind is another unit's. */
function isOfUnit(words: string, unitName: string): boolean {
  const name = wordsOf(unitName);
  return words === name || (words.endsWith(` ${name}`) && !words.startsWith("đơn vị nhận"));
}

/** Whether nothing but this period and its own first and last day is named. */
function isOfPeriod(
  words: string,
  { periodName, period }: Pick<FormHeading, "periodName" | "period">,
): boolean {
  const [said = ""] = words.split("·");
  const spelt = [period.windowFrom, period.windowTo]
    .reduce((text, day) => text.replaceAll(spellingsOf(day), ""), said)
    .replaceAll(/\s*\/\s*(?=(?:19|20)\d{2})/g, " năm ")
    .replaceAll(/(?<=quý )[1-4](?!\d)/g, (digit) => quarters[Number(digit) - 1] ?? digit);
  const name = wordsOf(periodName);
  const at = ` ${spelt.replaceAll(/[(),:;]/g, " ")} `.indexOf(` ${name} `);
  if (at === -1) return false;
  return !/\d|qu[ýí]|qúy|tháng|vụ /u.test(spelt.replace(name, ""));
}

const quarters = ["i", "ii", "iii", "iv"];

/** "15/12/2021" as people write it, with zeros and without. */
function spellingsOf(iso: string): RegExp {
  const [year, month, day] = iso.split("-").map(Number);
  return new RegExp(`(?<!\\d)0?${day}/0?${month}/${year}(?!\\d)`, "g");
}
