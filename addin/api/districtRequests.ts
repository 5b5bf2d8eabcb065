import { CompletenessReply, OpenWorkReply } from "../../shared/api/completeness.ts";
import { ConsolidationReply } from "../../shared/api/consolidations.ts";
import { EditionReply, EditionSchema, EditionsReply } from "../../shared/api/editions.ts";
import { ExceptionReply } from "../../shared/api/exceptions.ts";
import { FiledReceipt, FiledReply, FiledVersionsReply } from "../../shared/api/filed.ts";
import { OrgUnitsReply } from "../../shared/api/orgUnits.ts";
import { OverviewReply } from "../../shared/api/overviews.ts";
import { SettingsReply } from "../../shared/api/settings.ts";
import { type Asking, HAND_IN_MS } from "./asking.ts";
import type { Client } from "./client.ts";

type Requests = Pick<
  Client,
  | "decideExceptions"
  | "orgUnits"
  | "settings"
  | "changeSettings"
  | "openPeriod"
  | "withdrawPeriod"
  | "completeness"
  | "completenessWithSenders"
  | "openWork"
  | "consolidation"
  | "overview"
  | "editions"
  | "edition"
  | "freeze"
  | "filed"
  | "filedVersions"
  | "fileFigures"
>;

/** What the district asks about its units and decides of them. */
export function districtRequests({ ask, read, send }: Asking): Requests {
  return {
    decideExceptions: (unit, body, stop) => {
      const path = `/exceptions/${encodeURIComponent(unit)}`;
      return ask({ method: "POST", path, body, reply: ExceptionReply, stop });
    },

    orgUnits: (stop) => read("/org-units", OrgUnitsReply, stop),

    settings: (stop) => read("/settings", SettingsReply, stop),

    changeSettings: (body, stop) =>
      ask({ method: "PUT", path: "/settings", body, reply: SettingsReply, stop }),

    openPeriod: (body, stop) =>
      ask({ method: "POST", path: "/periods", body, reply: SettingsReply, stop }),

    withdrawPeriod: (period, revision, stop) => {
      const path = `/periods/${encodeURIComponent(period)}?revision=${revision}`;
      return ask({ method: "DELETE", path, reply: SettingsReply, stop });
    },

    completeness: (period, stop) =>
      read(`/completeness?period=${encodeURIComponent(period)}`, CompletenessReply, stop),

    completenessWithSenders: (period, stop) =>
      read(
        `/completeness?period=${encodeURIComponent(period)}&senders=true`,
        CompletenessReply,
        stop,
      ),

    openWork: (stop) => read("/completeness/open-work", OpenWorkReply, stop),

    consolidation: (template, period, unit, stop) =>
      read(
        `/consolidations/${template}/${period}?unit=${encodeURIComponent(unit)}`,
        ConsolidationReply,
        stop,
      ),

    overview: (template, period, unit, stop) =>
      read(
        `/overviews/${template}/${period}?unit=${encodeURIComponent(unit)}`,
        OverviewReply,
        stop,
      ),

    editions: (period, unit, stop) =>
      read(
        `/editions?period=${encodeURIComponent(period)}&unit=${encodeURIComponent(unit)}`,
        EditionsReply,
        stop,
      ),

    edition: (template, period, unit, number, stop) =>
      read(
        `/editions/${template}/${period}/${number}?unit=${encodeURIComponent(unit)}`,
        EditionReply,
        stop,
      ),

    freeze: (template, period, unit, body, stop) =>
      ask({
        method: "POST",
        path: `/editions/${template}/${period}?unit=${encodeURIComponent(unit)}`,
        body,
        reply: EditionSchema,
        stop,
        timeoutMs: HAND_IN_MS,
      }),

    filed: (kind, year, stop) => read(`/${kind}/${year}`, FiledReply, stop),

    filedVersions: (kind, year, stop) =>
      read(`/${kind}/${year}/versions`, FiledVersionsReply, stop),

    fileFigures: (kind, year, input, stop) => send(`/${kind}/${year}`, input, FiledReceipt, stop),
  };
}
