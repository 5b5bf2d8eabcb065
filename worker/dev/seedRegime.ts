import type { FiledKind, FiledSet } from "../../shared/filing/filed.ts";
import { filedAtStart } from "../../shared/filing/filedAtStart.ts";
import { chainFiled } from "../../shared/filing/filedVersion.ts";
import type { Template } from "../../shared/form/template.ts";
import type { OrgUnit } from "../../shared/orgUnit.ts";
import type { Regime, YearFigures } from "../../shared/regime.ts";
import { canonicalOf } from "../../shared/report/canonical.ts";
import { fingerprint } from "../../shared/report/fingerprint.ts";
import { judgePublished } from "../actions/publishTemplate.ts";
import { saveFiled } from "../store/filed.ts";
import { saveOrgUnits } from "../store/orgUnitWrites.ts";
import { saveRegime } from "../store/regimes.ts";
import { seededTemplateStatement } from "../store/templatePublishing.ts";

/** A regime with everything that belongs to it, as a folder of shared/regimes/ gives it. */
export interface RegimeFolder {
  readonly regime: Regime;
  readonly orgUnits: readonly OrgUnit[];
  readonly figures: YearFigures;
  /** What the consolidating unit itself is given of targets that its children share. */
  readonly ownParts: { readonly [indicator: string]: number };
  readonly templates: readonly Template[];
}

/** Fills an empty database with a regime; its forms are judged the way an administrator's are. */
export async function seedRegime(
  db: D1Database,
  { regime, orgUnits, figures, ownParts, templates }: RegimeFolder,
  now: number,
): Promise<void> {
  await saveRegime(db, regime);
  await fileAtStart(db, regime, filedAtStart(figures, regime.filing, ownParts), now);
  await saveOrgUnits(db, orgUnits);
  for (const template of templates) {
    const published = judgePublished({ regime, personId: "seed", now }, template);
    if (!published.ok) {
      throw new Error(`${template.id}: ${JSON.stringify(published.error.faults)}`);
    }
    await seededTemplateStatement(db, template, published.value).run();
  }
}

/** The first versions of what the district files; where there are some, they stay. */
async function fileAtStart(
  db: D1Database,
  { id, calendar }: Regime,
  sets: { readonly [kind in FiledKind]: FiledSet },
  now: number,
): Promise<void> {
  for (const kind of ["targets", "baselines"] as const) {
    const content = JSON.stringify(sets[kind]);
    const bodyHash = fingerprint(canonicalOf(sets[kind]));
    const first = chainFiled(null, {
      ...{ regimeId: id, year: calendar.year, kind, content, bodyHash },
      ...{ idempotencyKey: "seed", by: "seed", byName: "Bàn giao ban đầu", at: now, reason: null },
    });
    await saveFiled(db, first);
  }
}
