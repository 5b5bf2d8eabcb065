import fc from "fast-check";
import { isEntry, listAsked } from "../../shared/form/asked.ts";
import { checkForm } from "../../shared/form/checkForm.ts";
import { type CellReference, cellOf, type Form } from "../../shared/form/form.ts";
import type { CellKey } from "../../shared/ids.ts";
import { figuresAdjusted, openCellsOf } from "../../shared/report/adjusted.ts";
import type { CarriedSet } from "../../shared/report/carried.ts";
import { fillForm } from "../../shared/report/submission.ts";
import { listSheetChecks } from "../../shared/sheet/checkList.ts";
import { checkListTop } from "../../shared/sheet/formChecks.ts";
import { layOutForm, positionOf } from "../../shared/sheet/formLayout.ts";
import { readTypedEntry } from "../../shared/sheet/readTypedEntry.ts";
import type { CellContent } from "../../shared/sheet/sheet.ts";
import { contentOf } from "../../shared/sheet/sheetContent.ts";
import { saySummary } from "../../shared/text/sheetSummary.ts";
import { sheetFor } from "./regimeForms.ts";
import { engineSheetOf } from "./secondEngineSheet.ts";

/** What people type and paste: mostly small counts that nearly fit, and everything else they do. */
const content: fc.Arbitrary<CellContent> = fc.oneof(
  { weight: 12, arbitrary: fc.integer({ min: 0, max: 6 }) },
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 400 }) },
  { weight: 1, arbitrary: fc.constantFrom(-3, 1.234, 2.5, 1_500_000, 1.1e15) },
  { weight: 3, arbitrary: fc.constantFrom("-", "–") },
  { weight: 1, arbitrary: fc.constantFrom("...", "…") },
  { weight: 1, arbitrary: fc.constantFrom(null, "1.234", "12", "hộ", " ") },
  { weight: 2, arbitrary: fc.constantFrom("Có", "không", true, "5/3/2022", 44_630) },
);

/** What the whole sheet of a form says in the second formula engine, and what our own rules say, of the same filling:
 *  computed cells, and the checks that are violated, each with its weight. */
interface Judged {
  readonly computed: ReadonlyMap<CellKey, CellContent>;
  readonly violated: readonly string[];
  /** The line that says how much is left. */
  readonly summary: CellContent;
}

/** One filling on which the two do not say the same. */
export interface Disagreement {
  readonly typed: readonly (readonly [CellKey, CellContent])[];
  readonly cells: readonly CellKey[];
  readonly theirs: readonly string[];
  readonly ours: readonly string[];
}

/** Fills a form's sheet at random, so many times, and answers the first filling that the second engine and our own
 *  rules do not judge alike; null where there is none. */
export function findDisagreement(
  form: Form,
  carried: CarriedSet,
  runs: number,
): Disagreement | null {
  const openCells = openCellsOf(carried);
  const adjusted = figuresAdjusted(carried);
  const layout = layOutForm(form);
  const checks = listSheetChecks(form, layout, carried, fillForm(form, new Map(), carried));
  const entries = [...form.cells.values()].filter(
    (cell) => isEntry(cell, { openCells }) && (cell.row.added || cell.measure.type !== "text"),
  );
  const engine = engineSheetOf(sheetFor(form, carried, new Map()).rows.map(({ cells }) => cells));
  const filling = fc.array(content, { minLength: entries.length, maxLength: entries.length });
  for (const contents of fc.sample(filling, { numRuns: runs, seed: 20220310 })) {
    const typed = new Map(entries.map(({ key }, index) => [key, contents[index] ?? null]));
    const [theirs, ours] = [askEngine(typed), askOurselves(typed)];
    const cells = form.computeOrder.filter(
      (key) => !isClose(theirs.computed.get(key) ?? "", ours.computed.get(key) ?? ""),
    );
    const agree =
      theirs.violated.join() === ours.violated.join() && theirs.summary === ours.summary;
    if (cells.length > 0 || !agree) {
      const said = ({ summary, violated }: Judged) => [String(summary), ...violated];
      return { typed: [...typed], cells, theirs: said(theirs), ours: said(ours) };
    }
  }
  return null;

  function askEngine(typed: ReadonlyMap<CellKey, CellContent>): Judged {
    engine.type(
      [...typed].map(([key, value]) => {
        const { row, column } = positionOf(layout, key);
        return [row, column, value] as const;
      }),
    );
    const computed = new Map(
      form.computeOrder.map((key) => {
        const { row, column } = positionOf(layout, key);
        return [key, engine.valueAt(row, column)];
      }),
    );
    const violated = checks.flatMap(({ id }, index) => {
      const row = checkListTop(layout) + index;
      const weight = engine.valueAt(row, layout.checks.importance);
      return engine.valueAt(row, layout.checks.verdict) === 1 ? [`${weight} ${id}`] : [];
    });
    const summary = engine.valueAt(0, layout.checkColumn);
    return { computed, violated: violated.sort(), summary };
  }

  function askOurselves(typed: ReadonlyMap<CellKey, CellContent>): Judged {
    const readings = [...typed].map(
      ([key, value]) => [key, readTypedEntry(value, cellOf(form, key).measure)] as const,
    );
    const unreadable = new Map(
      readings.flatMap(([key, reading]) =>
        "unreadable" in reading ? [[key, reading] as const] : [],
      ),
    );
    const entered = new Map(readings.map(([key, { value }]) => [key, value]));
    const values = fillForm(form, entered, carried);
    const elsewhere = (_: CellReference) => undefined;
    const found = checkForm(form, values, { openCells, adjusted, unreadable, elsewhere });
    const computed = new Map(
      form.computeOrder.map((key) => [key, contentOf(values.get(key) ?? null) ?? ""]),
    );
    const inSheet = new Set(checks.map(({ id }) => id));
    const judged = found.filter(({ id }) => inSheet.has(id));
    const violated = judged.map(({ id, importance }) => `${importance} ${id}`);
    const of = (weight: string) => judged.filter(({ importance }) => importance === weight).length;
    const blanks = listAsked(form, values, { openCells, unreadable }).filter(
      ({ key }) => (typed.get(key) ?? null) === null,
    ).length;
    const unknown = found.filter(({ id }) => id === "unknown").length;
    const warnings = of("warning") + unknown;
    const summary = saySummary({ errors: of("error"), warnings, blanks });
    return { computed, violated: violated.sort(), summary };
  }
}

/** The engine shows nine significant digits of a number. */
function isClose(left: CellContent, right: CellContent): boolean {
  if (typeof left !== "number" || typeof right !== "number") return left === right;
  return Math.abs(left - right) <= 1e-8 * Math.max(1, Math.abs(right));
}
