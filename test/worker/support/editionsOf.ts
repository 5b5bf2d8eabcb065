import { env } from "cloudflare:workers";
import * as v from "valibot";
import { consolidateForm } from "../../../addin/actions/consolidation.ts";
import { drawEdition, type Figures, rebuildEdition } from "../../../addin/actions/editions.ts";
import { readOverview } from "../../../addin/actions/overview.ts";
import {
  type EditionInput,
  type EditionOnWire,
  EditionsReply,
} from "../../../shared/api/editions.ts";
import { fingerprint } from "../../../shared/report/fingerprint.ts";
import { fingerprintFigures } from "../../../shared/rollup/edition.ts";
import { writeXlsx } from "../../../shared/xlsx/writeXlsx.ts";
import type { Person } from "./district.ts";
import type { Asking } from "./districtClient.ts";

/** The figures of a form as somebody has them on the screen. */
export async function seenBy(asking: Asking, template: string, period: string): Promise<Figures> {
  const made = await consolidateForm(asking, template, period);
  if (made.ok && made.value.units.length > 0) return { of: "form", made: made.value };
  const overview = await readOverview(asking, template, period);
  if (overview.ok) return { of: "forms", made: overview.value };
  throw new Error(JSON.stringify([made, overview]));
}

/** What is asked for when figures are sent to the province with a reason; `more` says otherwise. */
export function wishOf(figures: Figures, more: Partial<EditionInput> = {}): EditionInput {
  return {
    figures: fingerprintFigures(figures.made.reply),
    after: 0,
    to: ["UBND tỉnh"],
    document: null,
    reason: "Gửi cho kịp hạn.",
    ...more,
  };
}

/** Asks for an edition of a form. */
export function freeze(
  person: Person,
  template: string,
  period: string,
  input: unknown,
): Promise<Response> {
  return person.send("POST", `/api/editions/${template}/${period}?unit=ou-01`, input);
}

/** The fingerprint of the file that an edition makes. */
export async function fileOf(asking: Asking, edition: EditionOnWire): Promise<string> {
  const rebuilt = await rebuildEdition(asking, edition);
  if (!rebuilt.ok) throw new Error(JSON.stringify(rebuilt.error));
  const bytes = writeXlsx(drawEdition(rebuilt.value), { title: "Bản chốt", creator: "Nộp Biểu" });
  return fingerprint(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}

/** How the reports of a form stand, by unit; those never sent are absent. */
export async function statesOf(template: string, period: string): Promise<Record<string, string>> {
  const { results } = await env.DB.prepare(
    "select org_unit_id, state from reports where template_id = ?1 and period = ?2 order by 1",
  )
    .bind(template, period)
    .all();
  return Object.fromEntries(results.map((row) => [row["org_unit_id"], row["state"]]));
}

/** Five of the seven poverty reports that count in the demonstration are approved; one is returned and two communes have
 *  sent nothing. */
export const statesBefore = {
  ...{ "ou-12": "approved", "ou-13": "submitted", "ou-14": "approved", "ou-15": "approved" },
  ...{ "ou-16": "approved", "ou-17": "approved", "ou-18": "returned", "ou-20": "submitted" },
};

/** What was sent up of a period. */
export async function editionsOf(reviewer: Person, period: string) {
  const reply = await reviewer.get(`/api/editions?period=${period}&unit=ou-01`);
  return v.parse(EditionsReply, await reply.json()).editions;
}
