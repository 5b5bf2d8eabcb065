import type { Form } from "../form/form.ts";
import type { CellKey } from "../ids.ts";
import { figureWidth } from "./figureWidth.ts";
import type { FormLayout } from "./formLayout.ts";
import { columnsWidth, pageCharacters } from "./page.ts";
import { formPage } from "./pageBreaks.ts";
import type { SheetColumn } from "./sheet.ts";

/** What labels and columns of words keep where a form is too wide for its page: they wrap. */
const leastWords = { label: 26, text: 16 };

/** The columns of a form: hidden keys, labels, figures as wide as their widest table asks and as they need; what stands
 *  right of them is hidden unless it is shown on purpose. Where that is more than a page shows readably, words wrap
 *  sooner, and figures have what their template gives them. */
export function formColumns(
  form: Form,
  layout: FormLayout,
  openCells: ReadonlySet<CellKey>,
): SheetColumn[] {
  const hidden = { width: 9, hidden: true };
  const columns: SheetColumn[] = Array.from({ length: layout.width }, () => hidden);
  const least = { words: new Map<number, number>(), figures: new Map<number, number>() };
  for (const { formTable, stubColumns, columnOf } of layout.tables) {
    for (const [index, { width, shows }] of formTable.table.stub.entries()) {
      const wraps = shows === "label" ? Math.min(width, leastWords.label) : width;
      widen(stubColumns[index] ?? 0, width, wraps, "words");
    }
    for (const column of formTable.columns) {
      const open = [...openCells].some((key) => form.cells.get(key)?.column === column);
      if (column.hidden && !open) continue;
      const figures = [...form.cells.values()].filter((cell) => cell.column === column);
      const needed = Math.max(0, ...figures.map(({ measure }) => figureWidth(measure)));
      const isWords = figures.every(({ measure }) => measure.type === "text");
      const kept = isWords ? Math.min(column.width, leastWords.text) : column.width;
      const width = Math.max(column.width, needed);
      widen(columnOf.get(column.id) ?? 0, width, kept, isWords ? "words" : "figures");
    }
  }
  return (["words", "figures"] as const).reduce(narrowed, columns);

  function widen(at: number, width: number, kept: number, of: keyof typeof least): void {
    const held = columns[at];
    columns[at] = { width: held && !held.hidden ? Math.max(held.width, width) : width };
    least[of].set(at, Math.max(least[of].get(at) ?? 0, kept));
  }

  /** Every column that has something to spare gives the same part of it. */
  function narrowed(from: SheetColumn[], of: keyof typeof least): SheetColumn[] {
    const shown = from.slice(layout.left, layout.right + 1).map(({ width }) => width);
    const excess = columnsWidth(shown) - pageCharacters(formPage).most;
    const other = of === "words" ? least.figures : least.words;
    const spare = from.map(({ width, hidden: isHidden }, at) => {
      const kept = Math.max(least[of].get(at) ?? width, of === "words" ? (other.get(at) ?? 0) : 0);
      return isHidden || at > layout.right ? 0 : Math.max(0, width - kept);
    });
    const all = spare.reduce((sum, one) => sum + one, 0);
    if (excess <= 0 || all === 0) return from;
    const given = Math.min(1, excess / all);
    return from.map((column, at) => {
      const width = Math.floor((column.width - (spare[at] ?? 0) * given) * 8) / 8;
      return spare[at] ? { ...column, width } : column;
    });
  }
}
