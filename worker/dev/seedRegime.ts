import type { Template } from "../../shared/form/template.ts";
import type { OrgUnit } from "../../shared/orgUnit.ts";
import type { Regime, YearFigures } from "../../shared/regime.ts";
import { publishTemplate } from "../actions/publishTemplate.ts";
import { saveOrgUnits } from "../store/orgUnits.ts";
import { saveRegime } from "../store/regimes.ts";

/** A regime with everything that belongs to it, as a folder of shared/regimes/ gives it. */
export interface RegimeFolder {
  readonly regime: Regime;
  readonly orgUnits: readonly OrgUnit[];
  readonly figures: YearFigures;
  readonly templates: readonly Template[];
}

/** Fills an empty database with a regime; its forms are published the way an administrator would. */
export async function seedRegime(
  db: D1Database,
  { regime, orgUnits, figures, templates }: RegimeFolder,
  now: number,
): Promise<void> {
  await saveRegime(db, regime, figures);
  await saveOrgUnits(db, orgUnits);
  for (const template of templates) {
    const published = await publishTemplate(db, { regime, personId: "seed", now }, template);
    if (!published.ok) {
      throw new Error(`${template.id}: ${JSON.stringify(published.error.faults)}`);
    }
  }
}
