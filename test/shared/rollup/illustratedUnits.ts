import type { OrgUnitId, PeriodId } from "../../../shared/ids.ts";
import { sectorOf, termOn } from "../../../shared/orgUnit.ts";
import { illustration } from "../../../shared/regimes/dongHoa2022/illustration.ts";
import { orgUnits } from "../../../shared/regimes/dongHoa2022/orgUnits.ts";
import { regime } from "../../../shared/regimes/dongHoa2022/regime.ts";
import { templates } from "../../../shared/regimes/dongHoa2022/templates.ts";
import { isAsked } from "../../../shared/report/owed.ts";
import type { UnitFigures } from "../../../shared/rollup/consolidate.ts";
import { type PlayedReport, playReports } from "../regimes/playedReports.ts";

const day = "2022-03-10";
const played = new Map<string, PlayedReport>(
  playReports(illustration).map((one) => [
    `${one.report.template}/${one.report.period}/${one.report.unit}`,
    one,
  ]),
);

/** A unit's figures as the demonstration's district finds them, whichever way they stand. */
export function illustratedUnit(template: string, period: string, unit: OrgUnitId): UnitFigures {
  const term = termOn(orgUnits.find(({ id }) => id === unit) ?? { id: unit, terms: [] }, day);
  const found = played.get(`${template}/${period}/${unit}`);
  const counted = found && found.report.then !== "returned" ? found : null;
  return {
    unit,
    name: term?.name ?? unit,
    sector: term && sectorOf(term.type),
    standing: counted
      ? {
          kind: "counted",
          approved: counted.report.then === "approved",
          ...counted.report.dataState,
        }
      : { kind: found ? "being-corrected" : "not-reported" },
    values: counted?.values ?? new Map(),
    version: counted ? 1 : 0,
  };
}

/** Every child of the town that owes a form, and the town itself where it does. */
export function illustratedTown(templateId: string, period = "2022Q1") {
  const template = templates.find(({ id }) => id === templateId);
  if (!template) throw new Error(`there is no form ${templateId}`);
  const owing = orgUnits.flatMap(({ id, terms }) => {
    const term = termOn({ terms }, day);
    return term && isAsked(template, { id, type: term.type }, { id: period as PeriodId })
      ? [id]
      : [];
  });
  const own = owing.includes(regime.consolidatedBy);
  return {
    template,
    units: owing
      .filter((id) => id !== regime.consolidatedBy)
      .map((id) => illustratedUnit(templateId, period, id)),
    own: own ? illustratedUnit(templateId, period, regime.consolidatedBy) : null,
  };
}
