import { none, unknown } from "../../shared/form/dataValue.ts";
import type { CellKey, OrgUnitId } from "../../shared/ids.ts";
import { consolidate, type UnitFigures } from "../../shared/rollup/consolidate.ts";
import { drawConsolidationSheets } from "../../shared/sheet/consolidationSheets.ts";
import { layOutForm, positionOf } from "../../shared/sheet/formLayout.ts";
import type { CellContent, Sheet } from "../../shared/sheet/sheet.ts";
import {
  everyKindForm,
  type KindRows,
  kindCell,
  kindValues,
  rightKinds,
} from "../../test/support/everyKindForm.ts";
import { sheetOf } from "./regimeForms.ts";

/** What a formula in an entry makes, which is taken at its value. */
interface Made {
  readonly value: CellContent;
  readonly formula: string;
}

/** A word whose accent stands apart, as some keyboards type it: a file of ours composes what is written into it, and
 *  not what a formula makes. */
function apart(...parts: readonly string[]): Made {
  return { value: parts.join(""), formula: parts.map((part) => `"${part}"`).join("&") };
}

/** Answers, and how somebody typed some of them. TRUE is not among them: LibreOffice makes 1 of it in a text cell, and
 *  reads and stores the 1. */
const fillings: readonly (readonly [rows: KindRows, typed: Record<string, CellContent | Made>])[] =
  [
    [{}, {}],
    [rightKinds, {}],
    [
      rightKinds,
      {
        day: "10/02/2022",
        begin: "1/3/2022 ",
        end: "\u00a004/3/2022",
        board: apart("Co", "\u0301"),
      },
    ],
    [
      { ...rightKinds, number: null, day: none },
      { number: " \u00a0", board: "có", healthy: " CÓ " },
    ],
    [
      { ...rightKinds, board: false, end: "2022-02-01", day: "2022-03-15" },
      { board: apart("kho", "\u0302ng") },
    ],
    [{ ...rightKinds, begin: "2021-12-14", backlog: 6, spots: 3, children: true }, {}],
    [
      { ...rightKinds, board: unknown, day: unknown, begin: none, healthy: none, children: none },
      {},
    ],
    [
      { ...rightKinds, healthy: false, children: false, spots: none, reason: "Chờ" },
      { reason: "Chờ" },
    ],
  ];

/** What the town makes of those fillings, one of them a commune's that has not reported. */
export function everyKindConsolidated(): readonly Sheet[] {
  const units = fillings.map(([rows], index): UnitFigures => {
    const isMissing = index === 0;
    return {
      unit: `ou-${index}` as OrgUnitId,
      name: `Xã ${index}`,
      sector: index % 2 ? "urban" : "rural",
      standing: isMissing
        ? { kind: "not-reported" }
        : { kind: "counted", approved: true, estimated: false, preliminary: false },
      values: isMissing ? new Map() : kindValues(rows),
      version: 1,
    };
  });
  return drawConsolidationSheets({
    form: everyKindForm,
    units,
    own: null,
    milestones: new Map(),
    exemptParts: new Map(),
    lastYear: null,
    checks: [],
    figures: consolidate(everyKindForm, units, null),
    targetOf: () => 5,
    doubts: [],
    heading: {
      regime: "dong-hoa-2022",
      parent: "ou-01",
      parentName: "Thị xã Đông Hòa",
      parentKind: "thị xã",
      locality: "Đông Hòa",
      period: "2022Q1",
      officeName: "Phòng LĐ-TB&XH",
      periodName: "Quý I năm 2022",
      asOf: "10/03/2022 08:00",
      illustrative: true,
    },
  });
}

/** A form with cells of every kind, filled in and typed in many ways. */
export function everyKindSamples(): readonly Sheet[] {
  const layout = layOutForm(everyKindForm);
  return fillings.map(([rows, typed], index) => {
    const sheet = sheetOf(everyKindForm, "ou-19" as OrgUnitId, kindValues(rows));
    const written = new Map(
      Object.entries(typed).map(([row, content]) => {
        const at = positionOf(layout, kindCell(row) satisfies CellKey);
        return [`${at.row}/${at.column}`, content] as const;
      }),
    );
    return {
      ...sheet,
      name: `Kiểu ${index}`,
      rows: sheet.rows.map((line, row) => ({
        ...line,
        cells: line.cells.map((cell, column) => {
          const value = written.get(`${row}/${column}`);
          if (!cell || value === undefined) return cell;
          const isMade = typeof value === "object" && value !== null;
          return { ...cell, ...(isMade ? value : { value }) };
        }),
      })),
    };
  });
}
