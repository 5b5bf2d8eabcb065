import type { PublicationLayout } from "./publicationLayout.ts";
import type { Area, Chart, SheetRow } from "./sheet.ts";
import { colours } from "./styles.ts";

/** Rows that the chart takes. */
export const rowsOfPublicationChart = 34;

/** The rates of every unit, of the halves of the town and of the town beside each other; null where there is no rate, or
 *  none that may be published. */
export function publicationChart(
  layout: PublicationLayout,
  rows: readonly SheetRow[],
  top: number,
): Chart | null {
  const rates = layout.figures.filter(({ cell }) => cell.measure.type === "rate");
  const first = layout.headerTop + 3;
  const last = layout.totalRow;
  const valueAt = (row: number, column: number) => rows[row]?.cells[column]?.value ?? null;
  const column = (at: number): Area => ({ top: first, bottom: last, left: at, right: at });
  const isShown = rates.some(({ column: at }) =>
    rows.slice(first, last + 1).some(({ cells }) => typeof cells[at]?.value === "number"),
  );
  if (!isShown) return null;
  const named = rates.map(({ cell, column: at }) => {
    const { group } = cell.column;
    const beside = layout.figures.find((figure) => figure.cell.column.group === group);
    return { group, at, nameColumn: group === null ? at : (beside?.column ?? at) };
  });
  const lines = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const description = lines.map((row) => {
    const said = named.map(({ group, at }) => `${group ?? ""} ${sayRate(valueAt(row, at))}`.trim());
    return `${valueAt(row, layout.name)}: ${said.join(", ")}`;
  });
  const groups = named.flatMap(({ group }) => group ?? []).join(", ");
  return {
    area: {
      top: top + 1,
      bottom: top + rowsOfPublicationChart - 1,
      left: layout.left,
      right: layout.right,
    },
    title: [rates[0]?.cell.column.label ?? "", groups].filter((part) => part !== "").join(": "),
    description: description.join("; "),
    categories: column(layout.name),
    numberFormat: "0.00",
    series: named.map(({ at, nameColumn }, index) => ({
      name: {
        top: layout.headerTop,
        bottom: layout.headerTop,
        left: nameColumn,
        right: nameColumn,
      },
      values: column(at),
      color: index === 0 ? colours.accent : colours.quiet,
      striped: index > 0,
    })),
  };
}

function sayRate(value: unknown): string {
  return typeof value === "number" ? `${value.toFixed(2).replace(".", ",")} %` : "chưa công bố";
}
