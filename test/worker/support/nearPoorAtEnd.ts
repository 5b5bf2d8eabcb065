import type { CellKey } from "../../../shared/ids.ts";
import { yearFigures } from "../../../shared/regimes/dongHoa2022/figures.ts";
import { illustratedPoverty } from "../../../shared/regimes/dongHoa2022/illustratedPoverty.ts";

/** People of near-poor households by ĐH-04: 9=1-2-3-4+5+6+7+8. */
export function nearPoorAtEnd(unit: string): number {
  const poverty = illustratedPoverty.find((report) => report.unit === unit);
  const moved = [-2, -3, -4, 5, 6, 7, 8].map((column) => {
    const value = poverty?.entered.get(`B/nk/${Math.abs(column)}` as CellKey);
    return Math.sign(column) * (typeof value === "number" ? value : 0);
  });
  const opening = yearFigures.figures["near-poor-nk-opening"]?.[unit] ?? 0;
  return moved.reduce((sum, change) => sum + change, opening);
}
