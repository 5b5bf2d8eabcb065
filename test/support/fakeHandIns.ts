import * as v from "valibot";
import { carriedFromWire } from "../../shared/api/carried.ts";
import { type Receipt, VersionInput } from "../../shared/api/reports.ts";
import type { VersionReply, VersionsReply } from "../../shared/api/versions.ts";
import type { Form } from "../../shared/form/form.ts";
import type { CellKey, OrgUnitId, PeriodId } from "../../shared/ids.ts";
import { dh04 } from "../../shared/regimes/dongHoa2022/dh04.ts";
import { figuresAdjusted } from "../../shared/report/adjusted.ts";
import { type AcceptedSubmission, judgeSubmission } from "../../shared/report/submission.ts";
import { fromArray, toArray } from "../../shared/report/valuesArray.ts";
import { refuse } from "./fakeRefusal.ts";
import { isOver } from "./fakeReplies.ts";
import { report } from "./fakeReport.ts";
import type { FakeWorker } from "./fakeWorker.ts";

/** Takes a version of the report as the domain judges it. */
export function handIn(self: FakeWorker, form: Form, init: RequestInit | undefined): Response {
  const key = new Headers(init?.headers).get("idempotency-key") ?? "";
  const before = self.receipts.get(key);
  if (before) return Response.json(before, { status: 201 });
  const input = v.parse(VersionInput, JSON.parse(String(init?.body)));
  if (input.baseVersion !== self.version) {
    const { version, sentBy } = self;
    return refuse({ kind: "stale-version", version, sentBy, sentAt: null, cells: [] }, 412);
  }
  if (self.role === "reviewer" && !input.onBehalf) return refuse({ kind: "document-missing" }, 422);
  const { adjusted = [], onBehalf, ...said } = input;
  const entered = [...(fromArray(dh04, input.values) ?? [])].filter(([, value]) => value !== null);
  const judged = judgeSubmission(
    { ...said, adjusted: adjusted as CellKey[], values: new Map(entered) },
    {
      identity: {
        regime: "dong-hoa-2022",
        template: dh04.id,
        period: "2022Q1" as PeriodId,
        unit: "ou-19" as OrgUnitId,
      },
      form,
      carried: carriedFromWire(report(self).carried),
      describeChanges: () => [],
      elsewhere: () => undefined,
    },
  );
  if (!judged.ok) return refuse(judged.error, 422);
  const count = (importance: string) =>
    judged.value.violations.filter((violation) => violation.importance === importance).length;
  const sentAt = fiveMinutesAfter(self.now);
  const followed = followedBy(self, input.answers);
  Object.assign(self, {
    version: self.version + 1,
    followed,
    state: "submitted",
    sentBy: self.person.name,
    sentAt,
    firstSentAt: self.firstSentAt ?? sentAt,
    // Every cell, as the Worker stores it.
    values: toArray(dh04, judged.value.values),
    code: judged.value.code,
    reasons: input.reasons,
    withErrors: input.withErrors,
    dataState: input.dataState,
    errors: count("error"),
    warnings: count("warning"),
    enteredFor: onBehalf ? "unconfirmed" : null,
    notes: [],
    correctBy: null,
    adjusted: [...figuresAdjusted(judged.value.carried)].map(([cell, value]) => ({ cell, value })),
    signing: judged.value.signing,
  });
  if (onBehalf) self.documents.push(onBehalf);
  const { signing } = judged.value;
  self.history.unshift(storedVersion(self, judged.value));
  const receipt: Receipt = {
    number: `BN${self.version}`,
    template: "dh-04",
    period: "2022Q1",
    unit: { id: "ou-19", name: "Xã Hòa Tâm" },
    version: self.version,
    sentBy: self.person.name,
    sentAt,
    late: isOver(self.firstSentAt ?? sentAt),
    code: judged.value.code,
    errors: self.errors,
    warnings: self.warnings,
    ...(signing ? { printed: signing.unlike === undefined ? "same" : "unlike" } : {}),
  };
  self.receipts.set(key, receipt);
  return Response.json(receipt, { status: 201 });
}

/** What a new version follows: the one before, and what it came back with. */
function followedBy(self: FakeWorker, said: VersionInput["answers"]): FakeWorker["followed"] {
  const { version, template, sentBy, sentAt, values, state, notes, followed } = self;
  const answers = (said ?? []).map((answer) => ({ ...answer, version: version + 1 }));
  // What it came back with stands until it comes back again.
  if (state !== "returned" && followed.decided) {
    return { ...followed, answers: [...followed.answers, ...answers] };
  }
  if (version === 0) return { before: null, decided: null, answers };
  const name = { row: "hộ nghèo", column: "3" };
  return {
    before: {
      version,
      templateVersion: template.version,
      sentBy: sentBy ?? self.person.name,
      sentAt: sentAt ?? self.now,
      ...{ values: values ?? [], lacking: [], gone: [] },
    },
    decided:
      state === "returned"
        ? {
            move: "return",
            by: "Chuyên viên",
            at: "2022-03-10T15:00:00+07:00",
            notes: notes.map((note) => ({ ...note, name: note.cell === null ? null : name })),
          }
        : null,
    answers,
  };
}

/** A version as it is kept. */
function storedVersion(self: FakeWorker, { code, signing }: AcceptedSubmission): VersionReply {
  const { version, values, reasons, withErrors, dataState, sentAt } = self;
  return {
    ...{ version, templateVersion: self.template.version, values: values ?? [] },
    ...{ reasons, withErrors, dataState, code, onBehalf: null },
    ...{ sentBy: self.person.name, sentAt: sentAt ?? "" },
    ...(signing ? { signing } : {}),
  };
}

/** One version, or all of them in short. */
export function versions({ history }: FakeWorker, number: string | undefined): Response {
  const one = history.find(({ version }) => version === Number(number));
  if (one) return Response.json(one);
  const all = history.map(({ version, templateVersion, sentBy, sentAt, code, signing }) => ({
    ...{ version, templateVersion, sentBy, sentAt, code, changed: [], returned: null },
    ...(signing ? { printed: signing.code } : {}),
  }));
  return Response.json({ versions: all } satisfies VersionsReply);
}

function fiveMinutesAfter(instant: string): string {
  const later = new Date(Date.parse(instant) + (7 * 60 + 5) * 60_000).toISOString();
  return later.replace(/\.\d+Z$/, "+07:00");
}
