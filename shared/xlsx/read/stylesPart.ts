import { isShownAsDay, showingOf } from "../../sheet/shownText.ts";
import { builtInFormats } from "./builtInFormats.ts";
import { spreadsheetNames } from "./namespaces.ts";
import type { Parts } from "./parts.ts";
import { partText } from "./partText.ts";
import { isOn } from "./workbookPart.ts";
import { xmlCursor } from "./xmlCursor.ts";

/** What of a cell's look bears on what it says. */
export interface ReadStyle {
  readonly show: ReturnType<typeof showingOf>;
  /** Whether it shows a number as a day of the calendar. */
  readonly isDay: (value: number) => boolean;
}

const ordinary = styleOf("General", false);

/** The looks that cells refer to by their numbers; the ordinary one alone where the workbook has no such part. */
export function readStyles(parts: Parts, part: string | null): readonly ReadStyle[] {
  if (part === null) return [ordinary];
  const cursor = xmlCursor(partText(parts.read(part)), spreadsheetNames);
  const formats = new Map<number, string>();
  const looks: { format: number; unlocked: boolean }[] = [];
  let isCellLook = false;
  for (let step = cursor.step(); step !== "end"; step = cursor.step()) {
    const name = cursor.name();
    if (name === "cellXfs" && step !== "text") isCellLook = step === "open";
    if (step !== "open") continue;
    if (name === "numFmt") {
      formats.set(numberOf(cursor.attribute("numFmtId")), cursor.attribute("formatCode") ?? "");
    } else if (name === "xf" && isCellLook) {
      looks.push({ format: numberOf(cursor.attribute("numFmtId")), unlocked: false });
    } else if (name === "protection" && isCellLook) {
      const look = looks.at(-1);
      const locked = cursor.attribute("locked");
      if (look && locked !== null) look.unlocked = !isOn(locked);
    } else if (name === "dxfs") cursor.skip();
  }
  if (looks.length === 0) return [ordinary];
  return looks.map(({ format, unlocked }) =>
    styleOf(formats.get(format) ?? builtInFormats.get(format) ?? "General", unlocked),
  );
}

function styleOf(numberFormat: string, unlocked: boolean): ReadStyle {
  return { show: showingOf({ numberFormat, unlocked }), isDay: isShownAsDay(numberFormat) };
}

function numberOf(attribute: string | null): number {
  return Number(attribute ?? 0);
}
