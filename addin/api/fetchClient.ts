import * as v from "valibot";
import { CalendarFeedReply, FeedAddressReply } from "../../shared/api/calendarFeeds.ts";
import { ChangesReply } from "../../shared/api/changes.ts";
import {
  CompletenessReply,
  ConsolidationReply,
  OpenWorkReply,
} from "../../shared/api/consolidations.ts";
import { DutiesReply } from "../../shared/api/duties.ts";
import { EarlierReply } from "../../shared/api/earlier.ts";
import { EditionReply, EditionSchema, EditionsReply } from "../../shared/api/editions.ts";
import { ExceptionReply } from "../../shared/api/exceptions.ts";
import { FiledReceipt, FiledReply, FiledVersionsReply } from "../../shared/api/filed.ts";
import { MoveReply } from "../../shared/api/moves.ts";
import { NoticesReply } from "../../shared/api/notices.ts";
import { OrgUnitsReply } from "../../shared/api/orgUnits.ts";
import { OverviewReply } from "../../shared/api/overviews.ts";
import { ReceiptSchema, ReportReply, ReportSetReply } from "../../shared/api/reports.ts";
import { ResponsiblesReply, UnitResponsibles } from "../../shared/api/responsibles.ts";
import { DemoReply, MeReply, SessionReply } from "../../shared/api/sessions.ts";
import { SettingsReply } from "../../shared/api/settings.ts";
import { TemplateSchema } from "../../shared/api/templates.ts";
import { VersionReply, VersionsReply } from "../../shared/api/versions.ts";
import type { Template } from "../../shared/form/template.ts";
import { err, ok, type Result } from "../../shared/result.ts";
import type { Client, Refusal, ReportPath, Stop } from "./client.ts";
import { fetchOnce, type Question, type Wire } from "./fetchOnce.ts";
import { handInKey } from "./handInKey.ts";
import type { TokenStore } from "./tokenStore.ts";

/** Weak networks answer late; a hand-in gets longer, since giving up leaves its outcome unknown. */
const QUESTION_MS = 20_000;
const HAND_IN_MS = 40_000;

/** The Worker over HTTP. What was sent and not answered is asked once more by itself: everything asked twice here is
 *  safe to ask twice. */
export function fetchClient(wire: Wire, tokens: TokenStore): Client {
  async function ask<T>(
    question: Omit<Question<T>, "timeoutMs"> & { readonly timeoutMs?: number },
  ): Promise<Result<T, Refusal>> {
    const whole = { timeoutMs: QUESTION_MS, ...question };
    const token = tokens.read();
    let answer = await fetchOnce(wire, token, whole);
    if (!answer.ok && answer.error.kind === "no-answer" && !whole.stop?.aborted) {
      answer = await fetchOnce(wire, token, whole);
    }
    // Nothing was to change: an unanswered question is the same to the person as no network.
    if (!answer.ok && answer.error.kind === "no-answer" && question.method === "GET") {
      return err({ kind: "offline" });
    }
    // An expired token would only be refused again: the person signs in anew, and nothing else is lost.
    if (!answer.ok && answer.error.kind === "not-signed-in") tokens.forget();
    return answer;
  }

  const read = <T>(path: string, reply: v.GenericSchema<unknown, T>, stop: Stop) =>
    ask({ method: "GET", path, reply, stop });

  const send = <T>(path: string, body: unknown, reply: v.GenericSchema<unknown, T>, stop: Stop) => {
    const headers = { "idempotency-key": handInKey(path, body) };
    return ask({ method: "PUT", path, body, reply, stop, headers, timeoutMs: HAND_IN_MS });
  };

  return {
    isSignedIn: () => tokens.read() !== null,

    signIn: async (code, keep) => {
      const body = { code };
      const opened = await ask({ method: "POST", path: "/sessions", body, reply: SessionReply });
      if (!opened.ok) return opened;
      tokens.write(opened.value.token, keep);
      return ok(null);
    },

    signOut: async () => {
      const ended = await ask({ method: "DELETE", path: "/sessions/current", reply: nothing });
      tokens.forget();
      return ended;
    },

    me: (stop) => read("/me", MeReply, stop),

    demo: async () => {
      const offered = await read("/demo", DemoReply, undefined);
      return !offered.ok && offered.error.kind === "not-found" ? ok(null) : offered;
    },

    restartDemo: () => ask({ method: "POST", path: "/demo/reset", reply: nothing }),

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

    decideExceptions: (unit, body, stop) => {
      const path = `/exceptions/${encodeURIComponent(unit)}`;
      return ask({ method: "POST", path, body, reply: ExceptionReply, stop });
    },

    versions: (path, stop) => read(`${pathOf(path)}/versions`, VersionsReply, stop),

    version: (path, number, stop) => read(`${pathOf(path)}/versions/${number}`, VersionReply, stop),
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

    calendar: (stop) => read("/calendar-feeds", CalendarFeedReply, stop),

    subscribeCalendar: (stop) =>
      ask({ method: "POST", path: "/calendar-feeds", reply: FeedAddressReply, stop }),

    unsubscribeCalendar: (stop) =>
      ask({ method: "DELETE", path: "/calendar-feeds", reply: nothing, stop }),

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

    administration: async () =>
      (await import("./administrationClient.ts")).administrationClient(ask),

    inspections: async () => (await import("./inspectionsClient.ts")).inspectionsClient(ask),
  };
}

const nothing = v.pipe(
  v.unknown(),
  v.transform(() => null),
);

function pathOf({ template, period, unit }: ReportPath): string {
  return `/reports/${template}/${period}/${encodeURIComponent(unit)}`;
}
