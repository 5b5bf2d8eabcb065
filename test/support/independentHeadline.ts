import type { FiguresByUnit } from "../../shared/regime.ts";
import { yearFigures } from "../../shared/regimes/dongHoa2022/figures.ts";
import type { IllustratedReport } from "../../shared/regimes/dongHoa2022/illustratedReport.ts";

/** The town's headline figures of quý I năm 2022 from the raw answers of the communes whose reports count, by nothing
 *  but additions and divisions written out here. What nobody has answered for is absent. */
export function independentHeadline(reports: readonly IllustratedReport[]): Record<string, number> {
  const filed: FiguresByUnit = yearFigures.figures;
  const counted = reports.filter(({ period, then }) => period === "2022Q1" && then !== "returned");
  const cellsOf = (template: string, unit: string): ReadonlyMap<string, unknown> | null =>
    counted.find((r) => r.template === template && r.unit === unit)?.entered ?? null;
  const unitsOf = (template: string) =>
    [...Array(10).keys()]
      .map((index) => `ou-${11 + index}`)
      .filter((unit) => cellsOf(template, unit) !== null);
  const typed = (template: string, unit: string, key: string): number => {
    const value = cellsOf(template, unit)?.get(key);
    return typeof value === "number" ? value : 0;
  };
  const sum = (template: string, ...keys: string[]): number => {
    let total = 0;
    for (const unit of unitsOf(template))
      for (const key of keys) total += typed(template, unit, key);
    return total;
  };
  const filedFor = (template: string, indicator: string): number => {
    let total = 0;
    for (const unit of unitsOf(template)) total += filed[indicator]?.[unit] ?? Number.NaN;
    return total;
  };
  const yes = (template: string, key: string): number =>
    unitsOf(template).filter((unit) => cellsOf(template, unit)?.get(key) === true).length;
  /** How far a line of the poverty form moved: what came less what went. */
  const moved = (line: string): number =>
    sum("dh-04", ...[5, 6, 7, 8].map((column) => `${line}/${column}`)) -
    sum("dh-04", ...[2, 3, 4].map((column) => `${line}/${column}`));

  const children = sum("dh-09", "A/1.1/2", "A/1.2/2");
  const nearPoor = filedFor("dh-04", "near-poor-nk-opening") + moved("B/nk");
  return {
    M1: sum("dh-02", "A/1.1/2", "A/1.2/2"),
    M1a: sum("dh-02", "A/1.1/2"),
    M1b: sum("dh-02", "A/1.2/2"),
    M2: sum("dh-03", "A/1.1/2", "A/1.2/2"),
    M2a: sum("dh-03", "A/1.2/2"),
    M2b: sum("dh-03", "A/5/2"),
    M3: -moved("A/hh"),
    M3r: (-moved("A/hh") / filedFor("dh-04", "households")) * 100,
    M4: sum("dh-06b", "A/1/2") + typed("dh-06b", "ou-01", "A/1/2"),
    M5b: (sum("dh-09", "A/3/2") / sum("dh-09", "A/2/2")) * 100,
    M5c: (sum("dh-09", "A/5.1/2", "A/5.2/2", "A/5.3/2") / children) * 100,
    M5d: (sum("dh-09", "A/7.1.1/2") / children) * 100_000,
    M5e: sum("dh-10", "A/1/2"),
    M6: (sum("dh-08", "A/cn/2") / nearPoor) * 100,
    M7: sum("dh-10", "A/7/2"),
    M8: yes("dh-10", "A/11/2"),
    M9: yes("dh-09", "B/11/1"),
    M10:
      filedFor("dh-06", "ncc.files.opening") +
      sum("dh-06", "B/1/2") -
      sum("dh-06", "B/1/3", "B/1/4"),
    M11: sum("dh-08", "B/1.1/3", "B/1.2/3"),
  };
}
