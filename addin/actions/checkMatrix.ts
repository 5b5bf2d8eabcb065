import { needsExplanation } from "../../shared/filing/checkDivision.ts";
import { listUnlikeWholes, type UnlikeWhole } from "../../shared/filing/checkWholes.ts";
import type { FiledKind } from "../../shared/filing/filed.ts";
import {
  type FiledChange,
  type FiledMatrix,
  fileMatrix,
  listFiledChanges,
} from "../../shared/filing/fileMatrix.ts";
import { type CheckedIndicator, checkSource } from "../../shared/filing/judgeFiled.ts";
import { type FiledFraction, listFractions } from "../../shared/filing/listFractions.ts";
import type { MatrixFault } from "../../shared/filing/matrixFault.ts";
import { type MatrixFigures, readMatrix } from "../../shared/filing/readMatrix.ts";
import type { Problem } from "../../shared/problem.ts";
import { err, ok, type Result } from "../../shared/result.ts";
import { listFormSheets } from "../../shared/sheet/locateForm.ts";
import { listMatrixSheets, type MatrixIdentity } from "../../shared/sheet/matrixIdentity.ts";
import type { Stop } from "../api/client.ts";
import type { SheetReading } from "../host/workbook.ts";
import { contextOf, type Filed, findFiled, sourceOf, subjectOf } from "./filed.ts";
import type { WorkSession } from "./workSession.ts";

/** A worksheet that was read as a matrix: what is wrong with it, or what filing it would do. */
export interface CheckedMatrix {
  readonly sheet: string;
  readonly sheetName: string;
  /** Whose figures they are filed as. */
  readonly source: string;
  /** What the sheet says of itself; null for somebody's own. */
  readonly identity: MatrixIdentity | null;
  /** The version that the sheet shows, or has filed itself since. */
  readonly baseVersion: number;
  /** What is in force now. */
  readonly filed: Filed;
  readonly faults: readonly MatrixFault[];
  /** Null where there are faults. */
  readonly figures: ReadFigures | null;
}

export interface ReadFigures {
  readonly values: FiledMatrix["values"];
  readonly placeOf: MatrixFigures["placeOf"];
  /** Units that are written otherwise than here, and were taken for these. */
  readonly respelled: MatrixFigures["respelled"];
  /** What is other than in force. */
  readonly changes: readonly FiledChange[];
  /** Every indicator of the matrix, and whether its parts meet. */
  readonly checks: readonly CheckedIndicator[];
  /** Indicators that are not what their parts make. */
  readonly unlike: readonly UnlikeWhole[];
  /** Shares that look like parts of one: 0,8 where 80 is probably meant. */
  readonly fractions: readonly FiledFraction[];
  /** Whether somebody must say why it stands like this. */
  readonly isUnmet: boolean;
  /** Indicators of the source that the matrix does not name: they stay as they are. */
  readonly kept: number;
}

/** Reads the matrix that the person is looking at, and compares it with what is in force now. `source` is whose figures
 *  they are where the sheet itself does not say so. */
export async function checkMatrix(
  session: WorkSession,
  kind: FiledKind,
  source: string,
  stop?: Stop,
): Promise<Result<CheckedMatrix, Problem>> {
  const read = await session.workbook.readSheets({ every: true, calculated: true });
  if (!read.ok) return read;
  const asked = await findFiled(session, kind, stop);
  if (!asked.ok) return asked;
  const filed = asked.value;
  const found = findSheet(read.value, filed);
  if (!found) return err({ kind: "no-matrix", what: kind });
  const { sheet, identity } = found;
  const figures = readMatrix(sheet, subjectOf(filed));
  const own = {
    ...{ sheet: sheet.id, sheetName: sheet.name, identity, filed },
    source: identity?.source ?? source,
    // What came from elsewhere was made on no version of ours.
    baseVersion: identity?.layout === "table" ? session.sent.baseOf(identity) : filed.version,
  };
  return ok(
    figures.ok
      ? { ...own, faults: [], figures: figuresOf(filed, own.source, figures.value) }
      : { ...own, faults: figures.error, figures: null },
  );
}

interface FoundSheet {
  readonly sheet: SheetReading;
  /** Null for a sheet that is not ours: somebody's own file. */
  readonly identity: MatrixIdentity | null;
}

/** The sheet that is looked at, whoever made it, unless it is a form or a matrix of another kind; otherwise the only
 *  matrix of this kind in the workbook. */
function findSheet(sheets: readonly SheetReading[], filed: Filed): FoundSheet | null {
  const all = listMatrixSheets(sheets);
  const own = all.filter(({ identity }) => identity.kind === filed.kind);
  const [only, second] = own;
  const active = sheets.find((sheet) => sheet.active);
  const ownActive = own.find(({ sheet }) => sheet === active);
  if (ownActive) return ownActive;
  const isOther = active && all.some(({ sheet }) => sheet === active);
  const isForm = active && listFormSheets([active]).length > 0;
  const isForeign = active && !isOther && !isForm && namesUnits(active, filed);
  if (isForeign) return { sheet: active, identity: null };
  return only && !second ? only : null;
}

function namesUnits(sheet: SheetReading, filed: Filed): boolean {
  const read = readMatrix(sheet, subjectOf(filed));
  return read.ok || read.error.every(({ kind }) => kind !== "no-units");
}

function figuresOf(
  filed: Filed,
  name: string,
  { values, placeOf, respelled }: MatrixFigures,
): ReadFigures {
  const before = sourceOf(filed, name);
  // A line without figures says something only where there were some.
  const told = [...values].filter(
    ([indicator, cells]) =>
      Object.hasOwn(before.values, indicator) ||
      [...cells.values()].some((value) => value !== null),
  );
  const sent = Object.fromEntries(told.map(([id, cells]) => [id, Object.fromEntries(cells)]));
  const { document, standard } = before;
  const after = fileMatrix(filed.set, {
    ...{ name: before.name, document, standard, first: false },
    values: sent,
  });
  const context = contextOf(filed);
  const source = sourceOf({ set: after }, before.name);
  const checks = checkSource(source, context).filter(({ indicator }) =>
    Object.hasOwn(sent, indicator.id),
  );
  const unlike = listUnlikeWholes(source, context.rules);
  const fractions = listFractions(
    source,
    context.indicators.filter(({ id }) => Object.hasOwn(sent, id)),
  );
  const isDoubtful = unlike.length + fractions.length > 0;
  return {
    values: sent,
    placeOf,
    respelled,
    changes: listFiledChanges(filed.set, after),
    checks,
    unlike,
    fractions,
    isUnmet: isDoubtful || checks.some(({ check }) => needsExplanation(check)),
    kept: Object.keys(before.values).filter((id) => !Object.hasOwn(sent, id)).length,
  };
}
