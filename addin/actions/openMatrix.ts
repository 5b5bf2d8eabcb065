import { isSameName } from "../../shared/filing/fileMatrix.ts";
import type { Problem } from "../../shared/problem.ts";
import { err, ok, type Result } from "../../shared/result.ts";
import { listMatrixSheets, type MatrixIdentity } from "../../shared/sheet/matrixIdentity.ts";
import { renderMatrix } from "../../shared/sheet/renderMatrix.ts";
import { renderPasteSheet } from "../../shared/sheet/renderPasteSheet.ts";
import type { Sheet } from "../../shared/sheet/sheet.ts";
import { sayMoment } from "../../shared/text/moments.ts";
import type { SheetId } from "../host/workbook.ts";
import { type Filed, sourceOf } from "./filed.ts";
import type { WorkSession } from "./workSession.ts";

/** Opens the matrix of a source as a sheet. One that is open already is shown as it stands: what was typed there is not
 *  replaced; one that was opened from an older version is left beside the new one. */
export async function openMatrix(
  session: WorkSession,
  filed: Filed,
  source: string,
): Promise<Result<SheetId, Problem>> {
  const identity = identityOf(session, filed, "table", source);
  return show(session, identity, () => drawMatrix(session, filed, identity));
}

/** Opens an empty sheet to paste a matrix into. */
export async function openPasteSheet(
  session: WorkSession,
  filed: Filed,
): Promise<Result<SheetId, Problem>> {
  const identity = identityOf(session, filed, "paste", null);
  return show(session, identity, () => renderPasteSheet(identity));
}

function identityOf(
  { me }: WorkSession,
  { kind, year, version }: Filed,
  layout: MatrixIdentity["layout"],
  source: string | null,
): MatrixIdentity {
  const opening = crypto.randomUUID().slice(0, 8);
  return { regime: me.regime.id, kind, year, layout, source, baseVersion: version, opening };
}

async function show(
  { workbook, sent }: WorkSession,
  wanted: MatrixIdentity,
  draw: () => Sheet,
): Promise<Result<SheetId, Problem>> {
  const read = await workbook.readSheets({ every: true });
  if (!read.ok) return read;
  const open = listMatrixSheets(read.value).find(
    ({ identity }) => isSame(identity, wanted) && sent.baseOf(identity) === wanted.baseVersion,
  );
  if (open) {
    const revealed = await workbook.revealCell(open.sheet.id, 0, 0);
    return revealed.ok ? ok(open.sheet.id) : revealed;
  }
  const inserted = await workbook.insertSheets([draw()]);
  if (!inserted.ok) return inserted;
  const [sheet] = inserted.value;
  return sheet === undefined ? err({ kind: "sheet-missing" }) : ok(sheet);
}

function isSame(one: MatrixIdentity, other: MatrixIdentity): boolean {
  const isSourceSame =
    one.source === other.source ||
    (one.source !== null && other.source !== null && isSameName(one.source, other.source));
  return isSourceSame && one.kind === other.kind && one.layout === other.layout;
}

function drawMatrix({ me }: WorkSession, filed: Filed, identity: MatrixIdentity): Sheet {
  const { kind, version, savedAt } = filed;
  const source = sourceOf(filed, identity.source ?? "");
  const isOwn = ({ id }: { readonly id: string }) => Object.hasOwn(source.values, id);
  const { set, standards, parent, children, others } = filed;
  return renderMatrix({
    ...{ identity, source, set, standards, parent, children, others },
    // Every target may be set; of starting figures a source has its own few.
    indicators: kind === "targets" ? filed.indicators : filed.indicators.filter(isOwn),
    heading: {
      officeName: me.regime.receivedBy,
      illustrative: me.regime.illustrative,
      saved: savedAt === null ? "" : `bản ${version}, lưu ${sayMoment("vi", savedAt)}`,
    },
  });
}
