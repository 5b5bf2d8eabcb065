import type { OverviewReply } from "../../shared/api/overviews.ts";
import { toArray } from "../../shared/report/valuesArray.ts";
import { overviewOf } from "../../shared/rollup/overview.ts";
import { goesOnOnWire } from "./goesOnOnWire.ts";
import type { OpenedOverview } from "./openOverview.ts";
import type { OverviewMember } from "./overviewMember.ts";

/** An overview as the wire has it. */
export function overviewReplyOf(opened: OpenedOverview, asOf: string): OverviewReply {
  const { form, period, window, sources, notAsked, children, parent, gone } = opened;
  const units = children.map(({ member }) => member);
  const figures = overviewOf(form, units, parent.member, notAsked);
  const figuresOf = ({ member, reports, targets }: OverviewMember) => ({
    reports: [...member.reports].map(([template, { standing, version, goesOn, adjusted }]) => {
      const ended = gone.get(member.unit);
      const report = reports.find((own) => own.template === template && version > 0);
      const { errors = 0, warnings = 0, correctionAsked = null, enteredFor = null } = report ?? {};
      return {
        ...{ template, standing, version, errors, warnings, correctionAsked, enteredFor },
        ...(goesOn ? { goesOn: goesOnOnWire(goesOn) } : {}),
        ...(adjusted ? { adjusted: [...adjusted] } : {}),
        ...([enteredFor, goesOn?.by?.enteredFor].includes("unconfirmed") && ended !== undefined
          ? { ended }
          : {}),
      };
    }),
    values: toArray(form.template, member.values),
    targets,
  });
  return {
    template: { id: form.template.id, version: form.template.version },
    period: period.id,
    window,
    unit: { id: parent.member.unit, name: parent.member.name },
    asOf,
    codes: { [parent.member.unit]: opened.code },
    sources: sources.map(({ id, code, shortTitle }) => ({ id, code, shortTitle })),
    notAsked: [...notAsked],
    units: children.map((child) => {
      const { unit: id, name, sector } = child.member;
      return { id, name, sector, ...figuresOf(child) };
    }),
    own: figuresOf(parent),
    totals: Object.fromEntries([...figures].map(([key, { total }]) => [key, total])),
  };
}
