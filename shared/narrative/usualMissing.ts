import type { Piece } from "./document.ts";
import { unitInSentence } from "./inSentence.ts";
import { figure } from "./sayAmount.ts";
import type { Coverage, ToldFigure } from "./toldFigure.ts";

/** Whose figures are missing from most of what is told: named once at the beginning, so that each sentence only counts
 *  them. Null where most figures lack nobody, or now these and now those. */
export function usualMissing(told: readonly ToldFigure[]): Coverage | null {
  const totals = told.filter(({ coverage }) => coverage !== null);
  const found = new Map<string, { readonly coverage: Coverage; readonly times: number }>();
  for (const { coverage } of totals) {
    if (!coverage || coverage.missing.length === 0) continue;
    const key = keyOf(coverage);
    found.set(key, { coverage, times: (found.get(key)?.times ?? 0) + 1 });
  }
  const most = [...found.values()].find(({ times }) => times * 2 > totals.length);
  return most?.coverage ?? null;
}

/** Who is missing, once for the whole document. */
export function sayUsualMissing({ covered, expected, missing, leftOut = [] }: Coverage): Piece[] {
  const namesOf = (units: readonly string[]) => units.map(unitInSentence).join(", ");
  const unsent = missing.filter((name) => !leftOut.includes(name));
  const why = [
    ...(unsent.length > 0 ? [`chưa có số liệu của ${namesOf(unsent)}`] : []),
    ...(leftOut.length > 0 ? [`không tính số liệu của ${namesOf(leftOut)}`] : []),
  ];
  return [
    ...["Số liệu được tổng hợp từ ", figure(covered, 0), "/", figure(expected, 0)],
    ` đơn vị; ${why.join("; ")}. Nội dung nào thiếu đơn vị khác thì ghi ngay tại đó.`,
  ];
}

/** The figure with whether only those are missing from it who have been named. */
export function besideUsual(told: ToldFigure, usual: Coverage | null): ToldFigure {
  const { coverage } = told;
  if (!coverage || !usual || keyOf(coverage) !== keyOf(usual)) return told;
  return { ...told, coverage: { ...coverage, isNamed: true } };
}

/** The units, why they are missing, and out of how many: of a form that fewer owe, the same names mean something else. */
function keyOf({ missing, leftOut = [], expected }: Coverage): string {
  return JSON.stringify([expected, missing, leftOut]);
}
