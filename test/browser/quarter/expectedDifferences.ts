import { dh04 } from "../../../shared/regimes/dongHoa2022/dh04.ts";
import { illustratedPoverty } from "../../../shared/regimes/dongHoa2022/illustratedPoverty.ts";

/** What was in the first edition beside the empty form: as it was illustrated, and as it was changed in the story. */
const firstUnits = ["ou-12", "ou-14", "ou-15", "ou-16", "ou-17", "ou-18", "ou-20"];
const changed: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  "ou-18": { "A/hh/4": 0, "A/nk/4": 0 },
  "ou-20": { "A/hh/7": 2, "A/nk/7": 7 },
};

/** What has come since, column 2 to 8: Hòa Tâm's form, Hòa Vinh's in the place of an empty one, less what phường Hòa Xuân
 *  Tây had written twice. */
const late: Readonly<Record<string, readonly number[]>> = {
  "A/hh": [5, 1, 2, 1, 0, 1, 0],
  "A/nk": [14, 3, 5, 3, 0, 3, 0],
  "B/hh": [1, 6, 1, 5, 0, 0, 0],
  "B/nk": [0, 0, 0, 0, 0, 0, 0],
};
const filledIn: Readonly<Record<string, number>> = { "A/hh/7": 1, "A/nk/7": 4 };
const corrected: Readonly<Record<string, number>> = { "A/hh/7": -1, "A/nk/7": -2 };

/** Every total of households and people that came or went, as the comparison of the two editions must say it: made by
 *  nothing but additions written out here. */
export function expectedDifferences(): string[] {
  return dh04.tables.slice(0, 2).flatMap(({ id, rows, columns }) =>
    rows.flatMap((row) =>
      columns
        .filter((column) => /^[2-8]$/.test(column.id))
        .map((column) => {
          const name = `${row.number}. ${row.label} – ${column.number}. ${column.label}`;
          return `${name}: ${sayDifference(`${id}/${row.id}`, Number(column.id))}`;
        }),
    ),
  );
}

function sayDifference(line: string, column: number): string {
  const key = `${line}/${column}`;
  const [tam, vinh, tay] = [late[line]?.[column - 2] ?? 0, filledIn[key] ?? 0, corrected[key] ?? 0];
  const before = firstUnits.reduce((sum, unit) => sum + figureOf(unit, key), 0);
  const after = before + tam + vinh + tay;
  const whole =
    after === before
      ? `${before || "-"}, 7/9 → 9/9 đơn vị`
      : `${before} → ${after} (${signed(after - before)})`;
  const causes = [
    `P. Hòa Vinh đính chính ${vinh === 0 ? "7/9 → 8/9 đơn vị" : signed(vinh)}`,
    ...(tay === 0 ? [] : [`P. Hòa Xuân Tây đính chính ${signed(tay)}`]),
    `X. Hòa Tâm nộp sau bản trước ${tam === 0 ? "8/9 → 9/9 đơn vị" : signed(tam)}`,
  ];
  return `${whole}: ${causes.join("; ")}`;
}

function figureOf(unit: string, key: string): number {
  const report = illustratedPoverty.find((one) => one.unit === unit);
  const entered = new Map<string, unknown>(report?.entered ?? []).get(key);
  return changed[unit]?.[key] ?? (typeof entered === "number" ? entered : 0);
}

function signed(amount: number): string {
  return `${amount < 0 ? "−" : "+"}${Math.abs(amount)}`;
}
