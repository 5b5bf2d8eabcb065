import type { EditionHeading, EditionOnWire, EditionsReply } from "../../shared/api/editions.ts";
import type { Problem } from "../../shared/problem.ts";
import { err, ok, type Result } from "../../shared/result.ts";
import { type EditionCoverage, fingerprintFigures } from "../../shared/rollup/edition.ts";
import {
  concernsOfConsolidation,
  concernsOfOverview,
  coverageOfConsolidation,
  coverageOfOverview,
  type EditionConcerns,
} from "../../shared/rollup/editionConcerns.ts";
import type { EditionWish } from "../../shared/rollup/judgeEdition.ts";
import type { Sheet } from "../../shared/sheet/sheet.ts";
import type { Stop } from "../api/client.ts";
import { type Consolidation, consolidationOf, drawOf } from "./consolidation.ts";
import { drawOverviewOf, type Overview, overviewFrom } from "./overview.ts";
import type { WorkSession } from "./workSession.ts";

/** Figures that can be frozen or have been: of one form over the units, or of several made into one. */
export type Figures =
  | { readonly of: "form"; readonly made: Consolidation }
  | { readonly of: "forms"; readonly made: Overview };

/** An edition with its figures totalled once more. */
export interface RebuiltEdition {
  readonly edition: EditionOnWire;
  readonly heading: EditionHeading;
  readonly figures: Figures;
}

/** What was sent up of a period, and to whom one sends. */
export function listEditions(
  { client, me }: Pick<WorkSession, "client" | "me">,
  period: string,
  stop?: Stop,
): Promise<Result<EditionsReply, Problem>> {
  return client.editions(period, me.regime.consolidatedBy.id, stop);
}

/** Freezes figures as the next edition after the last one that the person has seen. */
export function freezeFigures(
  { client }: Pick<WorkSession, "client">,
  { made }: Figures,
  after: number,
  wish: Omit<EditionWish, "figures">,
  stop?: Stop,
): Promise<Result<EditionOnWire, Problem>> {
  const { template, period, unit } = made.reply;
  const figures = fingerprintFigures(made.reply);
  const input = { ...wish, to: [...wish.to], figures, after };
  return client.freeze(template.id, period, unit.id, input, stop);
}

/** An edition as it was sent up. One whose record is no longer the stored text is not taken for it. */
export async function rebuildEdition(
  { client, library }: Pick<WorkSession, "client" | "library">,
  { template, period, unit, number }: EditionOnWire,
  stop?: Stop,
): Promise<Result<RebuiltEdition, Problem>> {
  const asked = await client.edition(template, period, unit, number, stop);
  if (!asked.ok) return asked;
  const { edition, heading, whole, consolidation, overview } = asked.value;
  const reply = consolidation ?? overview;
  if (!whole || !reply) return err({ kind: "edition-damaged", number });
  const name = { template, templateVersion: reply.template.version, period };
  const found = await library.find(name, stop);
  if (!found.ok) return found;
  const figures: Figures =
    "crossChecks" in reply
      ? { of: "form", made: consolidationOf(found.value, reply) }
      : { of: "forms", made: overviewFrom(found.value, reply) };
  return ok({ edition, heading, figures });
}

/** The sheets of an edition, as they were when it was sent up. */
export function drawEdition({ edition, heading, figures }: RebuiltEdition): readonly Sheet[] {
  return figures.of === "form"
    ? drawOf(figures.made, heading, edition)
    : drawOverviewOf(figures.made, heading, edition);
}

/** What has to be said before figures are frozen. */
export function concernsOf(figures: Figures): EditionConcerns {
  return figures.of === "form"
    ? concernsOfConsolidation(figures.made.form, figures.made.reply)
    : concernsOfOverview(figures.made.form, figures.made.reply);
}

/** How many of the reports that figures are made of are in them. */
export function coverageOf(figures: Figures): EditionCoverage {
  return figures.of === "form"
    ? coverageOfConsolidation(figures.made.form, figures.made.reply)
    : coverageOfOverview(figures.made.form, figures.made.reply);
}

/** Puts the sheets of an edition into the workbook; answers how many they are. */
export async function writeEdition(
  session: WorkSession,
  edition: EditionOnWire,
  stop?: Stop,
): Promise<Result<number, Problem>> {
  const rebuilt = await rebuildEdition(session, edition, stop);
  if (!rebuilt.ok) return rebuilt;
  const inserted = await session.workbook.insertSheets(drawEdition(rebuilt.value));
  return inserted.ok ? ok(inserted.value.length) : inserted;
}
