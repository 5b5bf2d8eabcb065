import { type Grid, heightFor } from "./grid.ts";
import type { Area } from "./sheet.ts";
import { sheetName } from "./sheetName.ts";
import { styles } from "./styles.ts";

/** What sheets say of the edition that they show; sheets of figures as they stand now say none. */
export interface EditionHead {
  readonly number: number;
  /** "bản chốt số 1, gửi UBND tỉnh". */
  readonly sent: string;
}

interface Heading {
  readonly periodName: string;
  readonly asOf: string;
  readonly edition?: EditionHead;
}

/** As of when figures are said, and in which edition they were sent up: "tính đến 10/3/2022 08:00". */
export function sayAsOf({ asOf, edition }: Omit<Heading, "periodName">): string {
  return [`tính đến ${asOf}`, ...(edition ? [edition.sent] : [])].join(" · ");
}

/** The line under a title, over as many lines as an edition's words need in so many letters. */
export function setSaid(
  grid: Grid,
  area: Area,
  said: string,
  letters: number,
  { edition }: Pick<Heading, "edition">,
): void {
  grid.merge(area, said, edition ? { ...styles.centredItalic, wrap: true } : styles.centredItalic);
  if (edition) grid.height(area.top, heightFor([[said, letters]]));
}

/** The name of a sheet, "TH ĐH-04 Quý I năm 2022", as Excel allows it; an edition's tells its number. */
export function nameSheet(start: string, { periodName, edition }: Omit<Heading, "asOf">): string {
  const mark = edition ? ` – bản ${edition.number}` : "";
  return `${sheetName(`${start} ${periodName}`).slice(0, 31 - mark.length)}${mark}`;
}
