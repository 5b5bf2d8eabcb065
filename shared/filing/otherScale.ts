import { cleanText } from "../people/cleanText.ts";
import type { MatrixLayout } from "./layOutMatrix.ts";
import type { MatrixFault } from "./matrixFault.ts";
import type { MatrixSubject } from "./readLine.ts";

/** "tỷ đồng", "Quỹ (nghìn đồng)", "ĐVT: đồng" at the end of a label. */
const otherScale =
  /(?:^|[^\p{L}\d])(?:tỷ|tỉ|(?:tỷ|tỉ|nghìn|ngàn|1\.?000|trăm triệu)\s*(?:đồng|đ))[\s).]*$|(?:^|:\s*)đồng[\s).]*$/iu;

/** Lines of money that say they are measured by another scale than the indicator: the figures alone would not show it.
 *  What is said over the whole table does not hold for a line that says otherwise. */
export function listOtherScales(
  { grid, places, lines }: MatrixLayout,
  { indicators }: Pick<MatrixSubject, "indicators">,
): MatrixFault[] {
  const first = Math.min(...places.map(({ across }) => across));
  const top = Math.min(...lines.map(({ line }) => line));
  const cellsOf = (line: number, width: number) =>
    Array.from({ length: width }, (_, across) => {
      return { label: cleanText(grid.labelAt(line, across)), at: grid.placeAt(line, across) };
    });
  const isOther = ({ label }: { readonly label: string }) => otherScale.test(label);
  const heads = Array.from({ length: top }, (_, line) => cellsOf(line, grid.width)).flat();
  const over = heads.find(isOther);
  return lines.flatMap(({ indicator, line }): MatrixFault[] => {
    const unit = indicators.find(({ id }) => id === indicator)?.unit;
    if (unit !== "triệu đồng") return [];
    const labels = cellsOf(line, first);
    const isOwn = labels.some(({ label }) => label.toLowerCase().includes(unit));
    const said = labels.find(isOther) ?? (isOwn ? undefined : over);
    return said ? [{ kind: "other-scale", indicator, ...said }] : [];
  });
}
