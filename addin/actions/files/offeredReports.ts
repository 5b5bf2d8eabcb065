import type { TemplatesReply } from "../../../shared/api/templates.ts";
import { parsePeriodId } from "../../../shared/calendar/period.ts";
import type { Problem } from "../../../shared/problem.ts";
import { ok, type Result } from "../../../shared/result.ts";
import type { Stop } from "../../api/client.ts";
import type { WorkSession } from "../workSession.ts";
import type { OfferedReport } from "./fileForm.ts";

type Known = TemplatesReply["templates"][number];

/** A unit that owes a report, and the newest version of it. */
export interface OwingUnit {
  readonly id: string;
  readonly name: string;
  readonly version: number;
}

/** Every report that the person hands in: a unit's own duties, or, for who receives the reports, each form in each of
 *  its periods, of a unit that is chosen with it. */
export async function listOffered(
  { me, client }: Pick<WorkSession, "me" | "client">,
  templates: readonly Known[],
  stop?: Stop,
): Promise<Result<readonly OfferedReport[], Problem>> {
  if (me.role === "reviewer") {
    const { periods } = me.regime;
    return ok(
      templates.flatMap(({ id, code, periodKinds }) =>
        periods.flatMap(({ id: period, name: periodName }): OfferedReport[] => {
          const kind = parsePeriodId(period)?.kind;
          if (!kind || !periodKinds.includes(kind)) return [];
          return [{ template: id, code, period, periodName, unit: null, version: 0 }];
        }),
      ),
    );
  }
  const asked = await client.duties(stop);
  if (!asked.ok) return asked;
  return ok(
    asked.value.duties.map(({ template: { id, code }, period, periodName, version }) => {
      return { template: id, code, period, periodName, unit: me.unit.id, version };
    }),
  );
}

/** The units that owe a report, in the order of the board. */
export async function listOwingUnits(
  { client }: Pick<WorkSession, "client">,
  { template, period }: Pick<OfferedReport, "template" | "period">,
  stop?: Stop,
): Promise<Result<readonly OwingUnit[], Problem>> {
  const asked = await client.completeness(period, stop);
  if (!asked.ok) return asked;
  return ok(
    asked.value.units.flatMap(({ id, name, reports }): OwingUnit[] => {
      const report = reports.find((one) => one.template === template);
      return report ? [{ id, name, version: report.version }] : [];
    }),
  );
}
