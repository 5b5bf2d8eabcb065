import { inPeriod } from "../../../shared/form/inPeriod.ts";
import type { CellKey } from "../../../shared/ids.ts";
import { err, ok, type Result } from "../../../shared/result.ts";
import { listHeadContradictions } from "../../../shared/sheet/headContradictions.ts";
import { readPrinted } from "../../../shared/sheet/heldSigning.ts";
import { identityMark, type SheetIdentity } from "../../../shared/sheet/identity.ts";
import { locateDrifted } from "../../../shared/sheet/locateDrifted.ts";
import type { FormSheet } from "../../../shared/sheet/locateForm.ts";
import { listProposedCells } from "../../../shared/sheet/proposedCells.ts";
import { renderForm } from "../../../shared/sheet/renderForm.ts";
import type { Stop } from "../../api/client.ts";
import { asTyped } from "../asTyped.ts";
import { headingOf } from "../headingOf.ts";
import { openCellsOn } from "../openCellsOn.ts";
import { isOwnReport } from "../ownReport.ts";
import { openedWith, readBeside } from "../readBeside.ts";
import { sheetNameOf } from "../sheetNameOf.ts";
import { withContents } from "../withContents.ts";
import type { WorkSession } from "../workSession.ts";
import { addsNothing } from "./addsNothing.ts";
import type { DrawnForm, FormRefusal } from "./fileForm.ts";
import type { FileSheet } from "./fileSheet.ts";
import { pause } from "./pause.ts";
import { listSetAside } from "./setAside.ts";

/** Draws a form that was found in a file as a sheet of ours: its entries by their keys, what is carried and computed
 *  from the system wherever the file was opened with what the system still says. What it says of itself stays, so that
 *  a newer version, other carried figures or another template are told as they are of any open form. */
export async function drawFileForm(
  session: WorkSession,
  found: FormSheet<FileSheet> & { readonly identity: SheetIdentity },
  stop?: Stop,
): Promise<Result<DrawnForm, FormRefusal>> {
  const { me, library, facts } = session;
  const { sheet, identity: own } = found;
  if (own.regime !== me.regime.id) return err({ kind: "foreign-regime" });
  if (countIdentities(sheet) > 1) return err({ kind: "several-identities" });
  const { unit, unitName } = own;
  if (me.role === "reporter" && unit !== me.unit.id) {
    return err({ kind: "form-of-another-unit", sheet: sheet.name, unit: unitName });
  }
  await pause(stop);
  const published = await library.find(own, stop);
  if (!published.ok) return published;
  const form = own.window ? inPeriod(published.value, own.window) : published.value;
  const asked = await facts.refresh(own, stop);
  if (!asked.ok) return asked;

  const report = asked.value;
  const isForUnit = me.role === "reviewer" && !isOwnReport(session, { unit });
  const { entering: _, ...plain } = own;
  // Whose name it goes under and who enters it the system says, never the file.
  const asSaid: SheetIdentity = { ...plain, unitName: report.unit.name };
  const identity = isForUnit ? { ...asSaid, entering: true as const } : asSaid;
  const opened = openedWith(report, own);
  // Which carried cells are open is the system's to say; the sheet's own word counts only for what it does not know.
  const openCells: ReadonlySet<CellKey> = opened
    ? new Set([...opened.missing, ...(own.adjusted?.keys() ?? [])])
    : openCellsOn(sheet, form, new Set());
  const drifted = locateDrifted(sheet, form, openCells);
  if (drifted.kind === "refused") return err({ kind: "drifted", refusals: drifted.refusals });
  // Somebody's list may stand beside the form: each piece goes through all of it.
  await pause(stop);
  const { located } = drifted;
  const read = readBeside(sheet, located, form, identity, opened, openCells);
  const { reading, carried } = read;
  const heading = headingOf(session, report, isForUnit);
  const drawn = renderForm({
    form: published.value,
    carried,
    values: reading.entered,
    identity,
    heading,
    printed: readPrinted(found),
  });
  await pause(stop);
  const { contents, formats } = asTyped(sheet, located.positionOf, form, reading);
  const contradictions = listHeadContradictions(sheet.values, form, heading, drawn);
  const told = listSetAside(sheet, located, form, reading, carried);
  return ok({
    identity,
    code: form.template.code,
    form: published.value,
    sheet: {
      ...withContents(drawn, form, contents, formats),
      name: sheetNameOf(me, form, report),
    },
    isChosen: false,
    // Whoever typed where nothing is asked, or on the heading, has touched it.
    isUntouched:
      drifted.kind === "mapped" &&
      contradictions.length + told.length === 0 &&
      (await addsNothing(session, own, form, reading, report, stop)),
    contradictions,
    told,
    proposal:
      drifted.kind === "proposed"
        ? { ...drifted.proposal, form, cells: listProposedCells(sheet, form, drifted, openCells) }
        : null,
  });
}

/** How many different things a sheet says that it is. */
function countIdentities({ values }: FileSheet): number {
  const said = values.flatMap((line) =>
    line.filter((value) => typeof value === "string" && value.startsWith(identityMark)),
  );
  return new Set(said).size;
}
