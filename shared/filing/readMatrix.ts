import type { IndicatorId } from "../ids.ts";
import { err, ok, type Result } from "../result.ts";
import type { FiledPlace, FiledValue } from "./filed.ts";
import { indicatorReader } from "./findIndicator.ts";
import { headingReader } from "./findPlace.ts";
import { isRespelled } from "./isRespelled.ts";
import { layOutMatrix } from "./layOutMatrix.ts";
import { listMatrixFaults } from "./listMatrixFaults.ts";
import type { CellPlace, MatrixFault } from "./matrixFault.ts";
import type { MatrixCells } from "./matrixGrid.ts";
import { type MatrixSubject, readLine } from "./readLine.ts";

/** The figures of a matrix: null where a cell of it is blank. What it has no row or column for is not in it. */
export interface MatrixFigures {
  readonly values: ReadonlyMap<IndicatorId, ReadonlyMap<FiledPlace, FiledValue | null>>;
  readonly placeOf: (indicator: IndicatorId, place: FiledPlace) => CellPlace | null;
  /** Units that are written otherwise than here and are meant all the same: "Hoà Vinh". */
  readonly respelled: readonly { readonly label: string; readonly unit: FiledPlace }[];
}

/** Reads a matrix by what its labels say, whichever way round it stands; everything that is wrong with it at once, and
 *  nothing of it where anything is. */
export function readMatrix(
  cells: MatrixCells,
  subject: MatrixSubject,
): Result<MatrixFigures, readonly MatrixFault[]> {
  const { parent, children, others, indicators } = subject;
  const headingOf = headingReader(parent, [...children, ...others]);
  const layout = layOutMatrix(cells, headingOf, indicatorReader(indicators), parent.id);
  if (!layout) return err([{ kind: "no-units" }]);
  if (layout.lines.length === 0) {
    return err(layout.faults.length > 0 ? layout.faults : [{ kind: "no-indicators" }]);
  }
  const read = layout.lines.flatMap(({ indicator, line }) =>
    readLine(layout, subject, indicator, line),
  );
  const faults = listMatrixFaults(layout, subject, read);
  if (faults.length > 0) return err(faults);
  const values = new Map<IndicatorId, Map<FiledPlace, FiledValue | null>>();
  const places = new Map<string, CellPlace>();
  for (const { cell, value } of read) {
    const own = values.get(cell.indicator) ?? new Map<FiledPlace, FiledValue | null>();
    values.set(cell.indicator, own.set(cell.place, value));
    places.set(`${cell.indicator}\n${cell.place}`, cell.at);
  }
  return ok({
    values,
    placeOf: (indicator, place) => places.get(`${indicator}\n${place}`) ?? null,
    respelled: layout.places.flatMap(({ place, label }) => {
      const unit = [parent, ...children, ...others].find(({ id }) => id === place);
      return unit && isRespelled(label, unit.name) ? [{ label: label.trim(), unit: place }] : [];
    }),
  });
}
