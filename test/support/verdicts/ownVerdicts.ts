import { evaluate } from "../../../shared/form/algebra/evaluate.ts";
import { evaluateStatement } from "../../../shared/form/algebra/evaluateStatement.ts";
import { checkForm } from "../../../shared/form/checkForm.ts";
import { findValueFault } from "../../../shared/form/checkValue.ts";
import { quantityOf } from "../../../shared/form/computeForm.ts";
import { unknown } from "../../../shared/form/dataValue.ts";
import { cellOf } from "../../../shared/form/form.ts";
import type { Violation } from "../../../shared/form/violation.ts";
import type { CellKey } from "../../../shared/ids.ts";
import { figuresAdjusted, openCellsOf } from "../../../shared/report/adjusted.ts";
import { fillForm } from "../../../shared/report/submission.ts";
import type { SheetCheck } from "../../../shared/sheet/checkList.ts";
import { setChecks } from "../../../shared/sheet/formChecks.ts";
import { gridOf } from "../../../shared/sheet/grid.ts";
import type { CellContent } from "../../../shared/sheet/sheet.ts";
import { contentOf } from "../../../shared/sheet/sheetContent.ts";
import { colours } from "../../../shared/sheet/styles.ts";
import { showCell } from "../../../shared/text/cellPart.ts";
import { showNumber } from "../../../shared/text/numbers.ts";
import type { SentencePart } from "../../../shared/text/ruleSentence.ts";
import { saySummary } from "../../../shared/text/sheetSummary.ts";
import { type Filling, heldIn, readTyped } from "./filling.ts";
import { type Probe, type ProbedSheet, summary } from "./probedSheet.ts";

/** What the TypeScript rules say of a filling. */
export interface OwnVerdicts {
  /** What each probe of the sheet must answer; null where nothing is asked of it. */
  readonly answers: readonly CellContent[];
  /** The violations that a sheet by itself must see, "error R1@A/a". */
  readonly violated: readonly string[];
  /** Those of which this one has no check. */
  readonly unseen: readonly string[];
  /** How each rule of the sheet stands: true where it holds, false where it is broken, null where it is silent. */
  readonly standings: ReadonlyMap<string, boolean | null>;
}

/** Judges a filling without any sheet. */
export function ownVerdicts(probed: ProbedSheet, filling: Filling): OwnVerdicts {
  const { judged, layout, checks, probes } = probed;
  const { form, carried } = judged;
  const openCells = openCellsOf(carried);
  const readings = [...filling].map(
    ([key, typed]) => [key, readTyped(typed, cellOf(form, key).measure)] as const,
  );
  const unreadable = new Map(
    readings.flatMap(([key, reading]) =>
      "unreadable" in reading ? [[key, reading] as const] : [],
    ),
  );
  const values = fillForm(form, new Map(readings.map(([key, { value }]) => [key, value])), carried);
  const ids = new Set(checks.map(({ id }) => id));
  const all = checkForm(form, values, {
    openCells,
    adjusted: figuresAdjusted(carried),
    unreadable,
    elsewhere: () => undefined,
  });
  // What a sheet only counts; all else has a check of its own. Rules about other reports are not judged here.
  const found = all.filter(({ id }) => id !== "blank" && id !== "unknown");
  const violated = new Set(found.map(({ id }) => id));
  const count = (weight: Violation["importance"]) =>
    found.filter(({ importance }) => importance === weight).length;
  const counts = {
    errors: count("error"),
    // The sheet tells of all "chưa có số liệu" at once, without a check of its own.
    warnings: count("warning") + all.filter(({ id }) => id === "unknown").length,
    blanks: all.find(({ id }) => id === "blank")?.cells.length ?? 0,
  };
  const lit = new Set([
    ...found.flatMap(({ id, importance, cells }) => [
      ...(importance === "info" ? [] : cells.map((key) => `${colours[importance]} ${key}`)),
      ...(id === `value@${cells[0]}` ? [`shown ${cells[0]}`] : []),
    ]),
    ...(counts.errors > 0 ? [`${colours.error} ${summary}`] : []),
    ...(counts.warnings + counts.blanks > 0 ? [`${colours.warning} ${summary}`] : []),
    `${colours.goodFill} ${summary}`,
  ]);

  // Nobody can tell what an unreadable entry says: like "chưa có số liệu".
  const shown = new Map([
    ...values,
    ...[...unreadable.keys()].map((key) => [key, unknown] as const),
  ]);
  const drawn = gridOf();
  const say = ({ words }: SheetCheck) => words.map(sayPart).join("");
  setChecks(drawn, form, layout, checks, { violated, values, say, unreadable }, openCells);
  const rows = drawn.rows();

  return {
    answers: probes.map((probe) => answerOf(probe)),
    violated: found.map(({ id, importance }) => `${importance} ${id}`).toSorted(),
    unseen: found.flatMap(({ id }) => (ids.has(id) ? [] : [id])),
    standings: new Map(
      form.rules.flatMap(({ id, local, statement, tolerance }) =>
        local
          ? [[id, evaluateStatement(statement, ({ key }) => shown.get(key) ?? null, tolerance)]]
          : [],
      ),
    ),
  };

  /** A sentence shows what stands in the cells it is about, and of what nobody can read that nobody can. */
  function sayPart(part: SentencePart): string {
    if (typeof part === "string") return part;
    if ("cell" in part) {
      const { key } = part.cell;
      return unreadable.has(key)
        ? "?"
        : showCell("vi", values.get(key) ?? null, part.type, part.decimals);
    }
    const figure = evaluate(part.figure, ({ key }) => quantityOf(shown.get(key)));
    return typeof figure === "number" ? showNumber("vi", figure, part.decimals) : "";
  }

  function answerOf({ kind, of, row, column }: Probe): CellContent {
    switch (kind) {
      case "figure":
        return contentOf(values.get(of as CellKey) ?? null) ?? "";
      case "verdict":
      case "sentence":
      case "row":
        return rows[row]?.cells[column]?.value ?? "";
      case "left":
        return of === summary ? saySummary(counts) : (counts[of as keyof typeof counts] ?? null);
      case "lit":
        return lit.has(of) ? 1 : 0;
      case "accepted":
        return isAccepted(of as CellKey);
    }
  }

  /** Programs ask nothing of a blank cell; a day written as text is only asked for its strokes while it is typed. */
  function isAccepted(key: CellKey): CellContent {
    const { measure } = cellOf(form, key);
    const held = heldIn(filling.get(key) ?? null);
    if (held === null || held === "") return null;
    // No keyboard types a no-break space; pasting passes a validation by.
    if (String(held).includes("\u00a0")) return null;
    const reading = unreadable.get(key);
    if (!reading) return findValueFault(values.get(key) ?? null, measure) ? 0 : 1;
    return measure.type === "date" && typeof held === "string" ? null : 0;
  }
}
