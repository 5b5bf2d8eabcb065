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
    found.set(key, { coverage, times: (found.get(key)?.times ?? 0) + 1 });
  }
  const most = [...found.values()].find(({ times }) => times * 2 > totals.length);
  return most?.coverage ?? null;
}

/** Who is missing, once for the whole document. */
export function sayUsualMissing({ covered, expected, missing, leftOut = [] }: Coverage): Piece[] {
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

/** Units in a sentence, one behind the other. */
export function namesOf(units: readonly string[]): string {
  return units.map(unitInSentence).join(", ");
}

/** Whether two figures lack the very same units for the same reason, out of as many: of a form that fewer owe, the same
 *  names mean something else. */
export function lacksTheSame(one: Coverage, other: Coverage): boolean {
  return keyOf(one) === keyOf(other);
}

function keyOf({ missing, leftOut = [], expected, listedNothing = 0 }: Coverage): string {
  return JSON.stringify([expected + listedNothing, missing, leftOut]);
}
