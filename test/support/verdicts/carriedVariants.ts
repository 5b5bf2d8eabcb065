import type { FormValues } from "../../../shared/form/computeForm.ts";
import { type DataValue, none, unknown } from "../../../shared/form/dataValue.ts";
import type { FormCell } from "../../../shared/form/form.ts";
import type { CellKey } from "../../../shared/ids.ts";
import { adjustCarried } from "../../../shared/report/adjusted.ts";
import type { CarriedSet, CarriedValue } from "../../../shared/report/carried.ts";
import { type Dice, pick } from "../throwDice.ts";
import type { JudgedForm } from "./judgedForms.ts";

/** A form with something carried into it: each is a sheet of its own. */
export interface JudgedSheet extends JudgedForm {
  readonly variant: CarriedVariant;
  readonly carried: CarriedSet;
}

/** As the regime's figures carry in; with every source missing; with figures in every carried cell that fit; with some of
 *  those none, unknown or absent; with every other one adjusted. */
export type CarriedVariant = "filed" | "open" | "given" | "mixed" | "adjusted";

/** A form into which nothing has been carried: every such cell is an entry. */
export function openSheetOf(judged: JudgedForm): JudgedSheet {
  const missing = new Set(carriedCellsOf(judged).map(({ key }) => key));
  return { ...judged, variant: "open", carried: { revision: "k", values: new Map(), missing } };
}

/** The sheets of a form that differ in what is carried in, with figures that fit; a form into which nothing is carried
 *  has one. */
export function listVariants(judged: JudgedForm, fitting: FormValues, dice: Dice): JudgedSheet[] {
  const cells = carriedCellsOf(judged);
  const open = openSheetOf(judged);
  if (cells.length === 0) return [open];
  const fits = ({ key }: FormCell) => fitting.get(key) ?? null;
  const given = carriedOf(cells, fits);
  const mixed = carriedOf(cells, (cell) =>
    pick(dice, [none, unknown, null, fits(cell), fits(cell)]),
  );
  const others = cells.filter((_, index) => index % 2 === 0).map(({ key }) => key);
  const adjusted = adjustCarried(judged.form, given, others);
  const all = { filed: judged.filed, given, mixed, ...(adjusted === given ? {} : { adjusted }) };
  return [
    open,
    ...Object.entries(all).map(([variant, carried]) => ({
      ...judged,
      variant: variant as CarriedVariant,
      carried,
    })),
  ];
}

function carriedCellsOf({ form }: JudgedForm): FormCell[] {
  return [...form.cells.values()].filter(({ content }) => content.kind === "carried");
}

function carriedOf(cells: readonly FormCell[], valueOf: (cell: FormCell) => DataValue): CarriedSet {
  const values = cells.map((cell): [CellKey, CarriedValue] => [
    cell.key,
    { value: valueOf(cell), from: { kind: "figure", source: "Chi cục Thống kê" } },
  ]);
  return { revision: "k", values: new Map(values), missing: new Set() };
}
