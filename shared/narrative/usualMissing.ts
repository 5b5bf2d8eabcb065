import type { Piece } from "./document.ts";
import { unitInSentence } from "./inSentence.ts";
import { figure } from "./sayAmount.ts";
import { type Coverage, isPartial, type ToldFigure } from "./toldFigure.ts";

/** Whose figures are missing from most of what is told; null where most figures lack nobody, or now these and now
 *  those. */
export function usualMissing(told: readonly ToldFigure[]): Coverage | null {
  const totals = told.filter(({ coverage }) => coverage !== null);
  const found = new Map<string, { readonly coverage: Coverage; readonly times: number }>();
  for (const { coverage } of totals.filter(isPartial)) {
    if (!coverage || coverage.missing.length === 0) continue;
    const key = keyOf(coverage);
    const before = found.get(key) ?? { coverage, times: 0 };
    found.set(key, { ...before, times: before.times + 1 });
  }
  const most = [...found.values()].find(({ times }) => times * 2 > totals.length);
  return most?.coverage ?? null;
}

/** Who is missing, once for the whole document. */
export function sayUsualMissing(coverage: Coverage): Piece[] {
  const { missing, leftOut = [] } = coverage;
  const unsent = missing.filter((name) => !leftOut.includes(name));
  const why = [
    ...(unsent.length > 0 ? [`chưa có số liệu của ${namesOf(unsent)}`] : []),
    ...(leftOut.length > 0 ? [`không tính số liệu của ${namesOf(leftOut)}`] : []),
  ];
  return [
    ...["Số liệu được tổng hợp từ ", ...countReported(coverage)],
    `; ${why.join("; ")}. Nội dung nào thiếu đơn vị khác thì ghi ngay tại đó.`,
  ];
}

/** How many of those who are waited for are not missing: "8/10 đơn vị". */
export function countReported({ expected, missing }: Coverage): Piece[] {
  return [figure(expected - missing.length, 0), "/", figure(expected, 0), " đơn vị"];
}

/** Units in a sentence, one behind the other. */
export function namesOf(units: readonly string[]): string {
  return units.map(unitInSentence).join(", ");
}

/** Whether two figures lack the very same units for the same reason, out of as many, and the parent's own part alike: of a
 *  form that fewer owe, the same names mean something else. */
export function lacksTheSame(one: Coverage, other: Coverage): boolean {
  return keyOf(one) === keyOf(other);
}

function keyOf({ missing, leftOut = [], expected, missingOwn, withOwn }: Coverage): string {
  return JSON.stringify([expected, missing, leftOut, missingOwn, withOwn]);
}
