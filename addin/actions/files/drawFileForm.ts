import { cellOf, type Form } from "../../../shared/form/form.ts";
import { inPeriod } from "../../../shared/form/inPeriod.ts";
import type { CellKey } from "../../../shared/ids.ts";
import { err, ok, type Result } from "../../../shared/result.ts";
import { readPrinted } from "../../../shared/sheet/heldSigning.ts";
import { identityMark, type SheetIdentity } from "../../../shared/sheet/identity.ts";
import { locateDrifted } from "../../../shared/sheet/locateDrifted.ts";
import type { FormSheet } from "../../../shared/sheet/locateForm.ts";
import { listProposedCells } from "../../../shared/sheet/proposedCells.ts";
import type { FormReading, ReadableSheet } from "../../../shared/sheet/readForm.ts";
import { renderForm } from "../../../shared/sheet/renderForm.ts";
import type { CellContent } from "../../../shared/sheet/sheet.ts";
import { numberFormatOf } from "../../../shared/sheet/styles.ts";
import type { Stop } from "../../api/client.ts";
import { headingOf } from "../headingOf.ts";
import { openCellsOn } from "../openCellsOn.ts";
import { isOwnReport } from "../ownReport.ts";
import { openedWith, readBeside } from "../readBeside.ts";
import { sheetNameOf } from "../sheetNameOf.ts";
import { withContents } from "../withContents.ts";
import type { WorkSession } from "../workSession.ts";
import type { DrawnForm, FormRefusal } from "./fileForm.ts";
import type { FileSheet } from "./fileSheet.ts";
import { listHeadingContradictions } from "./headingContradictions.ts";
import { listSetAside } from "./setAside.ts";

/** Draws a form that was found in a file as a sheet of ours: its entries by their keys, what is carried and computed
 *  from the system wherever the file was opened with what the system still says. What it says of itself stays, so that
 *  a newer version, other carried figures or another template are told as they are of any open form. */
export async function drawFileForm(
  session: WorkSession,
  found: FormSheet<FileSheet>,
  stop?: Stop,
): Promise<Result<DrawnForm, FormRefusal>> {
  const { me, library, facts } = session;
  const { sheet } = found;
  if (!found.identity) {
    const damage = [{ kind: "identity-unreadable" } as const];
    return err({ kind: "form-damaged", sheet: sheet.name, damage });
  }
  const own = found.identity;
  if (own.regime !== me.regime.id) return err({ kind: "foreign-regime" });
  if (countIdentities(sheet) > 1) return err({ kind: "several-identities" });
  const { unit, unitName } = own;
  if (me.role === "reporter" && unit !== me.unit.id) {
    return err({ kind: "form-of-another-unit", sheet: sheet.name, unit: unitName });
  }
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
  const { located } = drifted;
  const read = readBeside(sheet, located, form, identity, opened, openCells);
  const { reading, carried } = read;
  const drawn = renderForm({
    form: published.value,
    carried,
    values: reading.entered,
    identity,
    heading: headingOf(session, report, isForUnit),
    printed: readPrinted(found),
  });
  const { contents, formats } = asTyped(sheet, located.positionOf, form, reading);
  return ok({
    identity,
    code: form.template.code,
    sheet: {
      ...withContents(drawn, form, contents, formats),
      name: sheetNameOf(me, form, report),
    },
    isChosen: false,
    isUntouched: own.baseVersion === 0 && isBlank(reading),
    contradictions: listHeadingContradictions(sheet, drawn),
    told: listSetAside(sheet, located, form, reading, carried),
    proposal:
      drifted.kind === "proposed"
        ? { ...drifted.proposal, form, cells: listProposedCells(sheet, form, drifted, openCells) }
        : null,
  });
}

function isBlank({ entered, unreadable }: FormReading): boolean {
  return unreadable.size === 0 && [...entered.values()].every((value) => value === null);
}

/** How many different things a sheet says that it is. */
function countIdentities({ values }: FileSheet): number {
  const said = values.flatMap((line) =>
    line.filter((value) => typeof value === "string" && value.startsWith(identityMark)),
  );
  return new Set(said).size;
}

/** What could not be read, just as the file holds and shows it: the same is asked about it here. */
function asTyped(
  { values }: ReadableSheet,
  positionOf: (key: CellKey) => { readonly row: number; readonly column: number },
  form: Form,
  { unreadable }: FormReading,
): {
  readonly contents: ReadonlyMap<CellKey, CellContent>;
  readonly formats: ReadonlyMap<CellKey, string>;
} {
  const contents = new Map<CellKey, CellContent>();
  const formats = new Map<CellKey, string>();
  for (const [key, { unreadable: reason, shown }] of unreadable) {
    const { row, column } = positionOf(key);
    const content = values[row]?.[column] ?? null;
    contents.set(key, reason === "not-calculated" ? uncalculated(key, shown) : content);
    if (typeof content === "number") {
      formats.set(key, formatShowing(content, shown, numberFormatOf(cellOf(form, key).measure)));
    }
  }
  return { contents, formats };

  // A formula that nobody has calculated stays one, as a text; among words it would be taken for an answer.
  function uncalculated(key: CellKey, formula: string): string {
    return cellOf(form, key).measure.type === "text" ? "#CALC!" : formula;
  }
}

/** A number format that shows one number as this text, and any other one that is typed over it as usual. */
function formatShowing(content: number, shown: string, usual: string): string {
  const quoted = shown
    .split('"')
    .map((part) => (part === "" ? "" : `"${part}"`))
    .join('\\"');
  return `[${content < 0 ? "<=" : "="}${content}]${quoted};${usual}`;
}
