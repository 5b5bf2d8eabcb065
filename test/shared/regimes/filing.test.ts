import { describe, expect, it } from "vitest";
import type { FiledSet } from "../../../shared/filing/filed.ts";
import { isDateDoubtful } from "../../../shared/filing/filed.ts";
import { filedAtStart } from "../../../shared/filing/filedAtStart.ts";
import { listFiledIndicators } from "../../../shared/filing/filingRules.ts";
import { baselineInForce, inForce } from "../../../shared/filing/inForce.ts";
import { checkSource } from "../../../shared/filing/judgeFiled.ts";
import { labelKey } from "../../../shared/filing/matrixWords.ts";
import type { IndicatorId, OrgUnitId } from "../../../shared/ids.ts";
import { childrenOn, isTerritory } from "../../../shared/orgUnit.ts";
import { yearFigures } from "../../../shared/regimes/dongHoa2022/figures.ts";
import { ownParts } from "../../../shared/regimes/dongHoa2022/filing.ts";
import { orgUnits } from "../../../shared/regimes/dongHoa2022/orgUnits.ts";
import { planTargetIndicators } from "../../../shared/regimes/dongHoa2022/planTargets.ts";
import { regime } from "../../../shared/regimes/dongHoa2022/regime.ts";

const { filing, indicators, consolidatedBy } = regime;
const sets = filedAtStart(yearFigures, filing, ownParts);
const children = childrenOn(orgUnits, consolidatedBy, "2022-03-10")
  .filter(({ term }) => isTerritory(term.type))
  .map(({ unit }) => unit.id);

function checksOf(kind: "targets" | "baselines", { sources }: FiledSet) {
  const context = {
    rules: filing,
    indicators: listFiledIndicators(kind, filing, indicators),
    parent: consolidatedBy,
    children,
    units: new Set(orgUnits.map(({ id }) => id)),
  };
  return sources.flatMap((source) =>
    checkSource(source, context).map(({ indicator, check }) => [indicator.id, check] as const),
  );
}

describe("the targets of 2022", () => {
  it("are those of the plan, each divided in a way that is said", () => {
    const filed = listFiledIndicators("targets", filing, indicators).map(({ id }) => id);

    expect(filed).toEqual(planTargetIndicators.map(({ id }) => id));
    expect(Object.keys(filing.targets).sort()).toEqual([...filed].sort());
  });

  it("meet what the plan sets the town: 200, 150, 50, 3.200, 60, 600, 34, 300 and 30, 10 teams, no file left", () => {
    expect(checksOf("targets", sets.targets)).toEqual([
      ["M1", { kind: "meets", made: 200 }],
      ["M1a", { kind: "meets", made: 150 }],
      ["M1b", { kind: "meets", made: 50 }],
      ["M2", { kind: "meets", made: 3200 }],
      ["M2a", { kind: "meets", made: 60 }],
      ["M2b", { kind: "meets", made: 600 }],
      ["M3", { kind: "meets", made: 34 }],
      ["M3r", { kind: "undivided" }],
      ["M4", { kind: "meets", made: 330 }],
      ["M5a", { kind: "undivided" }],
      ["M5b", { kind: "meets", made: 95 }],
      ["M5c", { kind: "meets", made: 4.5 }],
      ["M6", { kind: "meets", made: 100 }],
      ["M7", { kind: "meets", made: 10 }],
      ["M10", { kind: "meets", made: 0 }],
    ]);
  });

  it("stand under the council's resolution; the department's notice is dated as the plan cites it, and asked about", () => {
    const documents = sets.targets.sources.map(({ name, document }) => [
      ...[name, document.number, document.date, isDateDoubtful(document.date, 2022)],
    ]);

    expect(documents).toEqual([
      ["HĐND thị xã", "58/NQ-HĐND", "2021-12-15", false],
      ["Sở LĐ-TB&XH", "05/TB-SLĐTBXH", "2021-01-13", true],
    ]);
  });
});

describe("the starting figures of 2022", () => {
  it("leave out what each fund is to raise: the targets say it, 300 of the town and 3 of a commune", () => {
    const said = (unit: OrgUnitId) =>
      baselineInForce(sets, regime, "fund.plan" as IndicatorId, unit)?.value;
    const units = [consolidatedBy, ...children];

    expect(sets.baselines.sources.some(({ values }) => values["fund.plan"])).toBe(false);
    expect(Object.fromEntries(units.map((unit) => [unit, said(unit)]))).toEqual(
      yearFigures.figures["fund.plan"],
    );
  });

  it("make the town's own where it has one", () => {
    const met = checksOf("baselines", sets.baselines).filter(([, { kind }]) => kind === "meets");

    expect(met).toEqual([
      ["households", { kind: "meets", made: 34_000 }],
      ["population", { kind: "meets", made: 120_000 }],
    ]);
    expect(
      checksOf("baselines", sets.baselines).filter(([, { kind }]) => kind === "differs"),
    ).toEqual([]);
  });

  it("open poverty on the line of 2022, as the review of 2021 was converted", () => {
    const opening = inForce(sets.baselines, "poor-hh-opening" as IndicatorId, "ou-19" as OrgUnitId);

    expect([opening?.value, opening?.source.standard]).toEqual([128, "chuẩn 2022–2025"]);
    const others = sets.baselines.sources.filter(({ standard }) => standard !== null);
    expect(others.map(({ name }) => name)).toEqual([
      "Kết quả rà soát hộ nghèo, hộ cận nghèo cuối năm 2021",
    ]);
  });
});

it("no two indicators of a kind share a name or a code, however they are written", () => {
  for (const kind of ["targets", "baselines"] as const) {
    const own = listFiledIndicators(kind, filing, indicators);
    const keys = own.flatMap(({ id, name }) => [labelKey(id), labelKey(name)]);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  }
});
