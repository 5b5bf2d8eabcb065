import { isNone } from "../form/dataValue.ts";
import type { FormCell } from "../form/form.ts";
import { gap, type Piece } from "./document.ts";
import { lowerFirst } from "./inSentence.ts";
import { withDecimals } from "./shownDecimals.ts";
import { sinceStart, tellAmount } from "./tellAmount.ts";
import { tellClauses } from "./tellFigure.ts";
import { listAsides } from "./tellInARow.ts";
import { shortLabelOfColumn } from "./toldCells.ts";
import { isKnown, type ToldFigure } from "./toldFigure.ts";

/** One column of a row: what it is called there, under which heading, and its figure. */
interface ToldColumn {
  readonly name: string;
  /** "Thoát nghèo"; null where no heading stands above it, or where it says all there is to say. */
  readonly group: string | null;
  readonly told: ToldFigure;
  readonly isPrincipal: boolean;
}

/** What a row's columns say, without the row's name: "đầu kỳ 979 hộ; thoát nghèo (trở thành hộ cận nghèo 15 hộ, vượt
 *  chuẩn cận nghèo 5 hộ); cuối kỳ 966 hộ". Columns in which nothing occurred are left out beside others in which
 *  something did; who is missing from all of them alike is said behind the last. */
export function tellColumns(
  cells: readonly { readonly cell: FormCell; readonly told: ToldFigure }[],
  principal: FormCell | null,
): Piece[] {
  const all = cells.map(({ cell, told }): ToldColumn => columnOf(cell, told, cell === principal));
  if (all.every(({ told }) => !isKnown(told))) return [gap("chưa có số liệu")];
  const known = all.map(({ told }) => told).filter(isKnown);
  const shared = known[0] ? listAsides(known[0]) : [];
  const isShared = new Set(known.map((told) => JSON.stringify(listAsides(told)))).size === 1;
  const behind = isShared ? shared.flatMap((one): Piece[] => ["; ", ...one]) : [];
  if (all.every(({ told }) => isNone(told.value))) return ["không phát sinh", ...behind];
  const isSomething = known.some(({ value }) => !isNone(value));
  const kept = all.filter(({ told }) => !(isSomething && isNone(told.value)));
  return [...kept.flatMap((one, at) => tellColumn(one, at, kept, isShared)), ...behind];
}

function tellColumn(
  column: ToldColumn,
  at: number,
  all: readonly ToldColumn[],
  isShared: boolean,
): Piece[] {
  const [before, after] = [all[at - 1], all[at + 1]];
  const isInside = column.group !== null && before?.group === column.group;
  const isLast = column.group !== null && after?.group !== column.group;
  const link =
    before === undefined ? "" : isInside || column.name.startsWith("trong đó") ? ", " : "; ";
  const open = column.group !== null && !isInside ? `${lowerFirst(column.group)} (` : "";
  const own = isShared
    ? []
    : listAsides(column.told).flatMap((one): Piece[] => [" (", ...one, ")"]);
  const name = column.name === "" ? "" : `${column.name} `;
  return [`${link}${open}${name}`, ...amountOf(column), ...own, isLast ? ")" : ""].filter(
    (piece) => piece !== "",
  );
}

function amountOf({ told, isPrincipal }: ToldColumn): Piece[] {
  if (!isKnown(told)) return [gap("chưa có số liệu")];
  if (!isPrincipal) return tellAmount(told);
  const shown = withDecimals(told);
  const clauses = tellClauses(shown).flatMap((clause): Piece[] => [", ", ...clause]);
  return [...tellAmount(shown), ...clauses];
}

/** What is counted by the row's own unit needs no name: "Quà Tết: 1.906 suất". */
function columnOf(cell: FormCell, told: ToldFigure, isPrincipal: boolean): ToldColumn {
  const { column, row, measure } = cell;
  const label = shortLabelOfColumn(cell).replace(/^trong đó: /, "trong đó ");
  const group = column.group ?? null;
  if (told.accumulated && label === sinceStart) {
    return { name: group === null ? "" : lowerFirst(group), group: null, told, isPrincipal };
  }
  const isOwnCount =
    measure.unit !== "" &&
    measure.unit === row.measure.unit &&
    (label === "số lượng" || label.startsWith(`số ${measure.unit}`));
  return { name: isOwnCount ? "" : label, group, told, isPrincipal };
}
