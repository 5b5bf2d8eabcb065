import { ChangesReply } from "../../shared/api/changes.ts";
import { DutiesReply } from "../../shared/api/duties.ts";
import { EarlierReply } from "../../shared/api/earlier.ts";
import { MoveReply } from "../../shared/api/moves.ts";
import { NoticesReply } from "../../shared/api/notices.ts";
import { ReceiptSchema, ReportReply, ReportSetReply } from "../../shared/api/reports.ts";
import { ResponsiblesReply, UnitResponsibles } from "../../shared/api/responsibles.ts";
import { TemplateSchema, TemplatesReply } from "../../shared/api/templates.ts";
import { VersionReply, VersionsReply } from "../../shared/api/versions.ts";
import type { Template } from "../../shared/form/template.ts";
import { err, ok } from "../../shared/result.ts";
import type { Asking } from "./asking.ts";
import type { Client, ReportPath } from "./client.ts";

type Requests = Pick<
  Client,
  | "notices"
  | "responsibles"
  | "sayResponsible"
  | "duties"
  | "template"
  | "templates"
  | "report"
  | "changes"
  | "earlier"
  | "handIn"
  | "handInSet"
  | "move"
  | "versions"
  | "version"
>;

/** What a unit asks about its forms and sends of them. */
export function reportRequests({ ask, read, send }: Asking): Requests {
  return {
    notices: (since, stop) => {
      const query = since === null ? "" : `?since=${encodeURIComponent(since)}`;
      return read(`/notices${query}`, NoticesReply, stop);
    },

    responsibles: (stop) => read("/responsibles", ResponsiblesReply, stop),

    sayResponsible: (unit, body, stop) => {
      const path = `/responsibles/${encodeURIComponent(unit)}`;
      return ask({ method: "PUT", path, body, reply: UnitResponsibles, stop });
    },

    duties: (stop) => read("/duties", DutiesReply, stop),

    templates: (stop) => read("/templates", TemplatesReply, stop),

    template: async (id, version, stop) => {
      const found = await read(`/templates/${id}/${version}`, TemplateSchema, stop);
      if (!found.ok) return found;
      const same = found.value.id === id && found.value.version === version;
      // The schema has checked every field; only the brands of the ids are missing from its type.
      return same
        ? ok(found.value as unknown as Template)
        : err({ kind: "unreadable-reply", status: 200 });
    },

    report: (path, stop) => read(pathOf(path), ReportReply, stop),

    changes: (path, stop) => read(`${pathOf(path)}/changes`, ChangesReply, stop),

    earlier: (path, stop) => read(`${pathOf(path)}/earlier`, EarlierReply, stop),

    handIn: (path, input, stop) => send(pathOf(path), input, ReceiptSchema, stop),

    handInSet: (period, unit, input, stop) =>
      send(`/report-sets/${period}/${unit}`, input, ReportSetReply, stop),

    move: (path, body, stop) =>
      ask({ method: "POST", path: `${pathOf(path)}/moves`, body, reply: MoveReply, stop }),

    versions: (path, stop) => read(`${pathOf(path)}/versions`, VersionsReply, stop),

    version: (path, number, stop) => read(`${pathOf(path)}/versions/${number}`, VersionReply, stop),
  };
}

function pathOf({ template, period, unit }: ReportPath): string {
  return `/reports/${template}/${period}/${encodeURIComponent(unit)}`;
}
