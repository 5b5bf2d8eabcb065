import type { CheckOutcome, GatheredCheck, SideFigures } from "../rollup/compareSources.ts";
import type { CheckTerms } from "../rollup/crossCheck.ts";

/** What a comparison of two sources concludes, with how many units it is said of: "lệch ở 2/7 đơn vị có cả hai số". */
export function sayOutcome({ check, units }: GatheredCheck, outcome: CheckOutcome): string {
  const { kind, byUnit, covered } = outcome;
  const differing = byUnit.filter((one) => one.kind === "differs").length;
  switch (kind) {
    case "no-source":
      return "chưa có nguồn đối chiếu";
    case "not-enough-data":
      return "chưa đủ số liệu để đối chiếu";
    case "meets":
      return check.each === "whole" ? "khớp" : `khớp ở ${covered.both}/${units.length} đơn vị`;
    case "differs":
      return check.each === "whole"
        ? "lệch"
        : `lệch ở ${differing}/${covered.both} đơn vị có cả hai số`;
  }
}

/** Who says what, and of how many units: "A: xã, phường, 7/10 đơn vị. B: TT GDNN-GDTX, bản 2, chưa duyệt." */
export function saySources(one: GatheredCheck & { readonly outcome: CheckOutcome }): string {
  const { check, left, right, outcome, units } = one;
  const { covered } = outcome;
  const sides = [
    `A: ${saySide(check.left, left, covered.left, units.length)}.`,
    `B: ${saySide(check.right, right, covered.right, units.length)}.`,
  ];
  const over =
    check.each === "unit" && covered.both > 0
      ? [`Số cộng của ${covered.both} đơn vị có cả hai số.`]
      : [];
  return [...sides, ...over].join(" ");
}

function saySide(
  side: CheckTerms["left"],
  { source, whole }: SideFigures,
  covered: number,
  expected: number,
): string {
  const version = source
    ? [`bản ${source.version}`, ...(source.approved ? [] : ["chưa duyệt"])]
    : [];
  const isOfAll = side.kind !== "children" && whole !== null;
  const units = side.kind === "nobody" || isOfAll ? [] : [`${covered}/${expected} đơn vị`];
  const absent = side.kind === "supplier" && !source ? ["chưa gửi"] : [];
  return [side.name, ...version, ...absent, ...units].join(", ");
}
