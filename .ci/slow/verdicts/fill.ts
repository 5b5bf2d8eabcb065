import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { CellKey } from "../../../shared/ids.ts";
import { positionOf } from "../../../shared/sheet/formLayout.ts";
import type { Sheet } from "../../../shared/sheet/sheet.ts";
import { writeXlsx } from "../../../shared/xlsx/writeXlsx.ts";
import { secondEngineOf } from "../../../test/support/verdicts/engineAnswers.ts";
import { type Filling, heldIn, type Typed } from "../../../test/support/verdicts/filling.ts";
import { listJudgedForms } from "../../../test/support/verdicts/judgedForms.ts";
import { ownVerdicts } from "../../../test/support/verdicts/ownVerdicts.ts";
import { planSheets } from "../../../test/support/verdicts/plannedSheets.ts";
import type { ProbedSheet } from "../../../test/support/verdicts/probedSheet.ts";
import { seededSheet } from "../../../test/support/verdicts/seededDefect.ts";

/** Fills every form in at random and judges it with the TypeScript rules and the second engine. Each sheet becomes a
 *  workbook of the folder, with what is to be typed into it and what it must then answer; its name is printed as soon as
 *  it is there.
 *
 *  Usage: fill.ts FOLDER NEARLY-VALID WILD [FORM] */
const [folder = "", nearlyValid = "", wild = "", only = ""] = process.argv.slice(2);
const variants = ["open", "filed", "given", "mixed", "adjusted"] as const;
const amounts = { variants, nearlyValid: Number(nearlyValid), wild: Number(wild) };
const seed = 20220310;
const forms = listJudgedForms().filter(({ name }) => name.startsWith(only));

for (const { probed, fillings } of planSheets(forms, amounts, seed)) {
  hold(`${probed.judged.name}-${probed.judged.variant}`, probed, fillings, null);
}
const altered = listJudgedForms().filter(({ name }) => name === "dh-04-quarter");
const often = { variants: ["open"], nearlyValid: 60, wild: 6 } as const;
for (const { probed, fillings } of planSheets(altered, often, seed)) {
  const seeded = seededSheet(probed);
  hold("seeded-defect", seeded.probed, fillings, seeded.rule);
}

function hold(
  name: string,
  probed: ProbedSheet,
  fillings: readonly { readonly kind: string; readonly filling: Filling }[],
  seeded: string | null,
): void {
  const { layout, sheet, probes } = probed;
  const ask = secondEngineOf(probed, new Map());
  const typed = fillings.map(({ filling }) => withoutTruth(filling));
  const entries = [...(typed[0]?.keys() ?? [])];
  const [first] = typed;
  if (!first) throw new Error(`${name} is never filled in`);
  const own = typed.map((filling) => ownVerdicts(probed, filling));
  const stood = new Set(
    own.flatMap(({ standings }) => [...standings].map(([id, stands]) => `${id} ${stands}`)),
  );
  const properties = { title: name, creator: "Nộp Biểu" };
  writeFileSync(join(folder, `${name}.xlsx`), writeXlsx([filledIn(probed, first)], properties));
  const places = (of: readonly { row: number; column: number }[]) =>
    of.map(({ row, column }) => [row, column]);
  const held = {
    sheet: sheet.name,
    seeded,
    rules: probed.judged.form.rules.flatMap(({ id, local }) => (local ? [id] : [])),
    stood: [...stood],
    unseen: own.flatMap(({ unseen }) => unseen),
    keys: entries,
    entries: places(entries.map((key) => positionOf(layout, key))),
    probes: places(probes),
    asked: probes.map(({ kind, of }) => [kind, of]),
    kinds: fillings.map(({ kind }) => kind),
    fillings: typed.map((filling) => entries.map((key) => filling.get(key) ?? null)),
    ours: own.map(({ answers }) => answers),
    second: typed.map((filling) => ask(filling)),
  };
  writeFileSync(join(folder, `${name}.json`), JSON.stringify(held));
  console.log(name);
}

/** LibreOffice holds a TRUE as the number 1 in a cell that shows no truths, and saves the 1. */
function withoutTruth(filling: Filling): Filling {
  return new Map(
    [...filling].map(([key, typed]): [CellKey, Typed] => {
      const held = heldIn(typed);
      return [key, typeof held === "boolean" ? Number(held) : typed];
    }),
  );
}

/** The sheet with a filling in its file already: the others are typed into it. */
function filledIn({ sheet, layout }: ProbedSheet, filling: Filling): Sheet {
  const rows = sheet.rows.map((row) => ({ ...row, cells: [...row.cells] }));
  for (const [key, typed] of filling) {
    const { row, column } = positionOf(layout, key);
    const cells = rows[row]?.cells;
    const cell = cells?.[column];
    if (!cells || !cell) throw new Error(`${key} has no cell`);
    const made = typeof typed === "object" && typed !== null ? typed : { value: typed };
    cells[column] = { ...cell, ...made };
  }
  return { ...sheet, rows };
}
