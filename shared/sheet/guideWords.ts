import { guideAdvice, guideMarks, guideText, sayGuideSteps } from "../text/fileGuide.ts";
import type { FileGuideInput } from "./fileGuide.ts";
import { type Grid, heightFor } from "./grid.ts";
import { guideColumns } from "./guideForms.ts";
import type { CellStyle } from "./sheet.ts";
import { colours, styles } from "./styles.ts";

const right = guideColumns.length - 1;
const room = guideColumns.slice(1).reduce((sum, width) => sum + width, 0);

const sample: CellStyle = { bordered: true, vertical: "center", horizontal: "center" };
const samples = {
  entry: { ...sample, fill: colours.entry },
  carried: { ...sample, fill: colours.carried, color: colours.carriedText },
  computed: { ...sample, fill: colours.computed, bold: true },
  error: { ...sample, fill: colours.error, color: colours.errorText },
  warning: { ...sample, fill: colours.warning, color: colours.warningText },
} as const satisfies Record<(typeof guideMarks)[number][0], CellStyle>;

const words: CellStyle = { vertical: "center", horizontal: "left", wrap: true, indent: 1 };

/** How the forms are filled in and handed in, from a row on; answers the last row. */
export function setGuideWords(
  grid: Grid,
  { address, receivedBy }: Pick<FileGuideInput, "address" | "receivedBy">,
  top: number,
): number {
  let row = top;
  heading(guideText.filling);
  for (const [look, shown, text] of guideMarks) {
    grid.set(row, 0, shown, samples[look]);
    line(text);
  }
  for (const text of guideAdvice) {
    grid.set(row, 0, "•", styles.centred);
    line(text);
  }
  row += 1;
  heading(guideText.handingIn);
  sayGuideSteps(address, receivedBy).forEach((text, index) => {
    grid.set(row, 0, `${index + 1}.`, styles.centred);
    line(text);
  });
  return row - 1;

  function heading(text: string): void {
    grid.merge({ top: row, bottom: row, left: 0, right }, text, styles.guideHeading);
    grid.height(row, 22);
    row += 1;
  }

  function line(text: string): void {
    grid.merge({ top: row, bottom: row, left: 1, right }, text, words);
    grid.height(row, heightFor([[text, room * 1.1]]) + 2);
    row += 1;
  }
}
