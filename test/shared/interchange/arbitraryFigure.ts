import fc from "fast-check";
import { type DataValue, none, unknown } from "../../../shared/form/dataValue.ts";
import type { CellKey, PeriodId, TemplateId } from "../../../shared/ids.ts";
import type { ValueType } from "../../../shared/indicator.ts";
import type { Figure } from "../../../shared/interchange/figure.ts";
import { withoutNoise } from "../../../shared/interchange/withoutNoise.ts";

/** Figures of every size and sign. What binary fractions leave behind is not given out, and does not come back. */
const number = fc
  .oneof(
    fc.integer(),
    fc.integer({ min: -1e15, max: 1e15 }),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
    fc.constantFrom(0, -1, -12.5, 0.1 + 0.2, 1e-7, 1e21, -1.5e-9, 100 / 3, 999999999999999),
  )
  .map(withoutNoise);

/** What people write, and what would hurt a spreadsheet that opens it. */
export const anyText = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 40 }),
  fc.constantFrom(
    ...["=1+1", "+84 905", "-3", "@SUM(A1)", "\t=1", "'tự gõ", "''", "1.1", "1/2", "12E5", "0012"],
    ...['"trong ngoặc"', "hai\ndòng", "hai\r\ndòng", "a;b,c", " đầu và cuối ", "", "2022", "22258"],
    ...[
      "=cmd|' /C calc'!A0",
      "＝1",
      "Hộ nghèo; cận nghèo",
      "Phường Hòa Hiệp Trung",
      "0",
      "1234E56789",
    ],
  ),
);

const day = fc.constantFrom("2022-03-15", "2024-02-29");
const stateless = fc.constantFrom<DataValue>(null, none, unknown);

const typed = fc.oneof(
  fc.record({
    type: fc.constantFrom<ValueType>("count", "money", "rate"),
    value: fc.oneof({ weight: 3, arbitrary: number }, stateless),
  }),
  fc.record({ type: fc.constant<ValueType>("yes-no"), value: fc.oneof(fc.boolean(), stateless) }),
  fc.record({ type: fc.constant<ValueType>("text"), value: fc.oneof(anyText, stateless) }),
  fc.record({ type: fc.constant<ValueType>("date"), value: fc.oneof(day, stateless) }),
);

const places = fc.oneof(
  fc.record({
    scope: fc.constantFrom("unit" as const, "own" as const),
    provenance: fc.constantFrom(
      ...(["entry", "carried", "provisional", "adjusted", "computed", "gone-on"] as const),
    ),
    coverage: fc.constant(null),
    report: fc.record({
      version: fc.integer({ min: 1, max: 99 }),
      state: fc.constantFrom("draft", "submitted", "returned", "approved", "frozen", null),
      counted: fc.boolean(),
      code: fc.constantFrom("7K3MQ-0E12A", "0123456789", "1234567E12", null),
    }),
  }),
  fc.record({
    scope: fc.constantFrom("total" as const, "urban" as const, "rural" as const),
    provenance: fc.constant("totalled" as const),
    coverage: fc.record({
      covered: fc.nat(10),
      expected: fc.integer({ min: 10, max: 12 }),
      approved: fc.nat(10),
      goneOn: fc.nat(2),
      own: fc.constantFrom("in", "missing", null),
    }),
    report: fc.constant(null),
  }),
);

/** Any figure that any form can hold; periods are those that every format has an id for, unless told otherwise. */
export function arbitraryFigure(
  periods: readonly string[] = ["2022Q1", "2022S1", "2022", "202203"],
): fc.Arbitrary<Figure> {
  return fc
    .tuple(
      typed,
      places,
      fc.record({
        regime: fc.constant("dong-hoa-2022"),
        template: fc.constantFrom("dh-04", "nv-15").map((id) => id as TemplateId),
        templateVersion: fc.integer({ min: 1, max: 20 }),
        period: fc.constantFrom(...periods).map((id) => id as PeriodId),
        unit: fc.constantFrom("22258", "564"),
        unitOfMeasure: fc.constantFrom("hộ", "triệu đồng", "%", "", "1/100.000"),
        decimals: fc.nat(4),
        nature: fc.constantFrom("within", "accumulated", "stock", "taken"),
        additive: fc.boolean(),
        estimated: fc.boolean(),
        preliminary: fc.boolean(),
      }),
    )
    .map(([value, place, rest]) => ({
      ...rest,
      ...value,
      templateCode: rest.template === "dh-04" ? "ĐH-04/HN" : "NV-15",
      ...place,
      unitName: rest.unit === "564" ? "Thị xã Đông Hòa" : "Phường Hòa Vinh",
      cell: `A/1.${rest.decimals}/${value.type.replace("-", "_")}` as CellKey,
      rowLabel: `=Hộ "nghèo"; dòng 1.${rest.decimals}\ncuối kỳ`,
      columnLabel: `1.${rest.decimals}`,
    }));
}
