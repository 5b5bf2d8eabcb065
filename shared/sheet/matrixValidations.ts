import { filedMeasure } from "../filing/filingRules.ts";
import type { OrgUnitId } from "../ids.ts";
import { sayAcceptedFiled } from "../text/matrixFaults.ts";
import { addressOf } from "./address.ts";
import { entryFormula } from "./formValidations.ts";
import { listPlaces, type MatrixSheetLayout } from "./matrixLayout.ts";
import type { CellValidation } from "./sheet.ts";

/** The native validation of every figure that is typed into a matrix. Pasting passes it by; reading does not. */
export function matrixValidations(layout: MatrixSheetLayout, whole: OrgUnitId): CellValidation[] {
  return layout.lines.flatMap(({ indicator, row }) =>
    listPlaces(layout).flatMap(({ place, column }): CellValidation[] => {
      const { division } = indicator;
      if (place === "own" && division !== "adds-up-with-own") return [];
      const measure = filedMeasure(indicator, division, place, whole);
      const formula = entryFormula(addressOf(row, column), measure);
      const accepted = sayAcceptedFiled("vi", measure);
      return [
        {
          area: { top: row, bottom: row, left: column, right: column },
          formula,
          prompt: null,
          refusal: {
            title: "Nộp Biểu",
            text: `Ô này nhận ${accepted}; ghi “-” nếu không có, “...” nếu chưa có số.`,
          },
        },
      ];
    }),
  );
}
