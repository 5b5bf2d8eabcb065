import { cellNameOf } from "../../shared/form/cellName.ts";
import type { FormCell } from "../../shared/form/form.ts";
import type { CellKey } from "../../shared/ids.ts";
import type { TotalPart, UnitPart } from "../../shared/rollup/traceChanges.ts";
import { type ComparedLine, renderComparison } from "../../shared/sheet/comparisonSheet.ts";
import type { Sheet } from "../../shared/sheet/sheet.ts";
import { contentOf } from "../../shared/sheet/sheetContent.ts";
import { plainFigureStyle } from "../../shared/sheet/styles.ts";
import { capitalise, sayCellName } from "../../shared/text/cellNames.ts";
import {
  type SaidDifference,
  sayTotalDifference,
  sayUnitDifference,
} from "../../shared/text/editions/sayDifference.ts";
import { namePeriod } from "../../shared/text/periodNames.ts";
import type { Comparison } from "./compareFigures.ts";
import type { Figures } from "./editions.ts";
import type { WorkSession } from "./workSession.ts";

const parts: Record<TotalPart, string> = {
  total: "Tổng cộng",
  urban: "Khu vực thành thị",
  rural: "Khu vực nông thôn",
  lastYear: "Cùng kỳ năm trước",
  milestone: "Tiến độ đăng ký",
};

const ofUnit: Record<UnitPart, (name: string) => string> = {
  values: (name) => name,
  lastYear: (name) => `${name}, cùng kỳ năm trước`,
  milestone: (name) => `${name}, tiến độ đăng ký`,
};

/** A comparison as a sheet: every total first, then every unit's own figures. */
export function drawComparison(
  { me }: Pick<WorkSession, "me">,
  { made: { form, reply } }: Figures,
  shown: { readonly before: string; readonly after: string; readonly comparison: Comparison },
): readonly Sheet[] {
  const { totals, units, cellOf, codeOf } = shown.comparison;
  const lines = [
    ...totals.flatMap((difference): ComparedLine[] => {
      const { key, part, before, after } = difference;
      return lineOf(key, parts[part], before?.value ?? null, after?.value ?? null, (cell) =>
        sayTotalDifference("vi", cell.measure, difference, codeOf),
      );
    }),
    ...units.flatMap((difference): ComparedLine[] => {
      const { key, name, part, before, after } = difference;
      return lineOf(key, ofUnit[part](name), before, after, (cell) =>
        sayUnitDifference("vi", cell.measure, difference, codeOf),
      );
    }),
  ];
  const name = "periodName" in reply ? reply.periodName : null;
  return [
    renderComparison({
      code: form.template.code.split("/")[0] ?? "",
      title: form.template.title,
      before: capitalise(shown.before),
      after: capitalise(shown.after),
      periodName: namePeriod("vi", { id: reply.period, name }),
      parentName: reply.unit.name,
      illustrative: me.regime.illustrative,
      lines,
    }),
  ];

  function lineOf(
    key: CellKey,
    where: string,
    before: Parameters<typeof contentOf>[0],
    after: Parameters<typeof contentOf>[0],
    say: (cell: FormCell) => SaidDifference,
  ): ComparedLine[] {
    const cell = cellOf(key);
    if (!cell) return [];
    const { amount, causes } = say(cell);
    return [
      {
        name: sayCellName("vi", cellNameOf(cell)),
        where,
        before: contentOf(before, cell.measure.type),
        after: contentOf(after, cell.measure.type),
        style: plainFigureStyle(cell.measure),
        amount,
        causes: causes.join("; "),
      },
    ];
  }
}
