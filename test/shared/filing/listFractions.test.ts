import { describe, expect, it } from "vitest";
import type { FiledSource, FiledValue } from "../../../shared/filing/filed.ts";
import { fileMatrix, listFiledChanges } from "../../../shared/filing/fileMatrix.ts";
import { judgeFiled } from "../../../shared/filing/judgeFiled.ts";
import { listFractions } from "../../../shared/filing/listFractions.ts";
import type { IndicatorId, OrgUnitId } from "../../../shared/ids.ts";
import type { Direction, Indicator } from "../../../shared/indicator.ts";
import { regime } from "../../../shared/regimes/dongHoa2022/regime.ts";
import { sayFraction } from "../../../shared/text/divisions.ts";
import { sayFiledChange } from "../../../shared/text/filedFigures.ts";

const unit = "ou-11" as OrgUnitId;

function share(direction: Direction | null, unitOfMeasure = "%"): Indicator {
  return { id: "S" as IndicatorId, name: "Tỷ lệ", unit: unitOfMeasure, decimals: 1, direction };
}

function source(name: string, values: Record<string, Record<string, FiledValue>>): FiledSource {
  return { name, document: { number: "1", date: null }, standard: null, values } as FiledSource;
}

describe("a share that is filed as a part of one", () => {
  it.each<[string, Indicator, number, number | null]>([
    ["0,8 is probably 80", share("up"), 0.8, 80],
    ["so is what is to be kept", share("maintain"), 0.95, 95],
    ["1 is probably the whole", share("up"), 1, 100],
    ["1,5 % may be meant", share("up"), 1.5, null],
    ["nought is nought", share("up"), 0, null],
    ["of what is to be low, 0,8 % may well be meant", share("down"), 0.8, null],
    ["points are no share", share("up", "điểm %"), 0.1, null],
    ["so many people are none either", share("up", "người"), 1, null],
  ])("%s", (_, indicator, filed, meant) => {
    const found = listFractions(source("A", { S: { [unit]: filed } }), [indicator]);
    expect(found).toEqual(meant === null ? [] : [{ indicator: "S", place: unit, filed, meant }]);
  });

  it("is asked about, also where the town aims at nothing, and is taken with a reason", () => {
    const indicators = regime.indicators.filter(({ id }) => id === "M5b");
    const matrix = {
      ...{ name: "A", document: { number: "1", date: null }, standard: null, first: true },
      values: { M5b: { [unit]: 0.9 } },
    } as unknown as Parameters<typeof judgeFiled>[0];
    const context = {
      ...{ rules: regime.filing, indicators, parent: "ou-01" as OrgUnitId, children: [unit] },
      units: new Set([unit]),
    };
    const filed = source("A", { M5b: { [unit]: 0.9 } });

    expect(judgeFiled(matrix, filed, null, context)).toEqual({ kind: "reason-missing" });
    expect(judgeFiled(matrix, filed, "Đúng như văn bản", context)).toBeNull();
    const [first] = listFractions(filed, indicators);
    expect(first && sayFraction("vi", "Tỷ lệ", "Phường Hòa Vinh", first)).toBe(
      "Tỷ lệ, Phường Hòa Vinh: 0,9 %; có phải 90 % không?",
    );
  });
});

describe("a figure that its source takes away", () => {
  const first = source("Nghị quyết", { M1: { [unit]: 320 } });
  const taken = { ...first, first: false, values: { M1: { [unit]: null } } };
  const said = (others: readonly FiledSource[]) => {
    const before = { sources: [first, ...others] };
    const [change] = listFiledChanges(before, fileMatrix(before, taken));
    return change && sayFiledChange("vi", { ...change, place: "Phường Hòa Vinh" });
  };

  it("leaves what the next source says, and that is told", () => {
    expect(said([source("Sở", { M1: { [unit]: 300 } })])).toBe(
      "M1, Phường Hòa Vinh: 320 → trống, nay theo Sở: 300",
    );
  });

  it("leaves nothing where no other says anything, and that is told, too", () => {
    expect(said([source("Sở", { M2: { [unit]: 300 } })])).toBe(
      "M1, Phường Hòa Vinh: 320 → trống, không còn số nào",
    );
  });
});
