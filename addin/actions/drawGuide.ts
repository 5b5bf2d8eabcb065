import { isOffice, type OrgUnitType } from "../../shared/orgUnit.ts";
import { type GuidedForm, renderFileGuide } from "../../shared/sheet/fileGuide.ts";
import { layOutForm } from "../../shared/sheet/formLayout.ts";
import { countPlaces, type SheetCounts } from "../../shared/sheet/formSummary.ts";
import { parseIdentity } from "../../shared/sheet/identity.ts";
import type { Sheet } from "../../shared/sheet/sheet.ts";
import { periodInFiles } from "../../shared/text/periodNames.ts";
import type { ReportPath } from "../api/client.ts";
import { lastDayToHandIn } from "./headingOf.ts";
import type { WorkSession } from "./workSession.ts";

/** The sheet in front of several forms of one unit, which have just been drawn under the names that they have in the
 *  file. */
export function drawGuide(
  session: WorkSession,
  paths: readonly ReportPath[],
  sheets: readonly Sheet[],
): Sheet {
  const { me, client, clock, facts } = session;
  const [first] = paths;
  const unit = (first && facts.known(first)?.unit) ?? me.unit;
  return renderFileGuide({
    unitName: unit.name,
    isOffice: isOffice(unit.type as OrgUnitType),
    receivedBy: me.regime.receivedBy,
    address: client.address,
    at: clock.now(),
    illustrative: me.regime.illustrative,
    forms: paths.flatMap((path, index) => {
      const sheet = sheets[index];
      return sheet ? guidedForm(session, path, sheet) : [];
    }),
  });
}

function guidedForm(
  { facts, library }: WorkSession,
  path: ReportPath,
  sheet: Sheet,
): GuidedForm | [] {
  const report = facts.known(path);
  const identity = parseIdentity(String(sheet.rows[0]?.cells[0]?.value ?? ""));
  const form = identity && library.known(identity);
  if (!report || !form) return [];
  const places = countPlaces(layOutForm(form));
  const countOf = (count: keyof SheetCounts) => {
    const { row, column } = places[count];
    return Number(sheet.rows[row]?.cells[column]?.value ?? 0);
  };
  const { code, shortTitle } = form.template;
  return {
    sheetName: sheet.name,
    name: `${code.split("/")[0]} · ${shortTitle}`,
    periodName: periodInFiles(path.period),
    lastDay: lastDayToHandIn(report),
    counts: {
      errors: countOf("errors"),
      warnings: countOf("warnings"),
      blanks: countOf("blanks"),
    },
    places,
  };
}
