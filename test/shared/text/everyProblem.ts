import type { FormDamage, Problem } from "../../../shared/problem.ts";

/** A finding that stops a hand-in. */
export const violation = (importance: "error" | "warning") => ({
  rule: "R1",
  cells: ["A/hh/1"],
  importance,
});
/** One damage of every kind. */
export const damage: readonly FormDamage[] = [
  { kind: "keys-missing", table: "A" },
  { kind: "row-missing", row: { label: "Hộ nghèo", table: "A" } },
  { kind: "column-missing", column: { label: "Khác tăng", table: "A" } },
  { kind: "row-twice", row: { label: "Hộ nghèo", table: "A" }, at: [12, 13] },
  { kind: "column-twice", column: { label: "Khác tăng", table: "A" } },
  { kind: "row-label-changed", row: { label: "Hộ nghèo", table: "A" }, at: 12 },
  { kind: "column-label-changed", column: { label: "Khác tăng", table: "A" } },
  { kind: "identity-unreadable" },
];

/** One of every kind: a new kind does not compile until it is here. */
export const one = {
  "cell-being-edited": { kind: "cell-being-edited" },
  "dialog-open": { kind: "dialog-open" },
  "host-busy": { kind: "host-busy" },
  "payload-too-large": { kind: "payload-too-large" },
  "host-session-lost": { kind: "host-session-lost" },
  "host-silent": { kind: "host-silent" },
  "sheet-missing": { kind: "sheet-missing" },
  "other-workbook-in-front": { kind: "other-workbook-in-front" },
  "no-cells-selected": { kind: "no-cells-selected" },
  "sheet-unsupported": { kind: "sheet-unsupported" },
  "workbook-locked": { kind: "workbook-locked" },
  "no-new-workbook": { kind: "no-new-workbook" },
  "host-too-old": { kind: "host-too-old" },
  offline: { kind: "offline" },
  "no-answer": { kind: "no-answer" },
  "unreadable-reply": { kind: "unreadable-reply", status: 502 },
  "server-failed": { kind: "server-failed" },
  "not-signed-in": { kind: "not-signed-in" },
  "code-unknown": { kind: "code-unknown" },
  "too-many-attempts": { kind: "too-many-attempts", retryAfterSeconds: 61 },
  forbidden: { kind: "forbidden" },
  "not-found": { kind: "not-found", what: "template", id: "dh-99" },
  "invalid-request": { kind: "invalid-request", at: "A/hh/9", why: "not an entry cell" },
  "stale-version": {
    kind: "stale-version",
    version: 2,
    sentBy: "Nguyễn Thị Lan",
    sentAt: "2022-03-09T09:52:00.000Z",
    cells: ["A/hh/2", "A/hh/3"],
  },
  "figures-moved": {
    kind: "figures-moved",
    what: "targets",
    version: 4,
    savedBy: "Nguyễn Thị Lan",
    savedAt: "2022-03-09T09:52:00.000Z",
    changes: [
      {
        source: "HĐND thị xã",
        indicator: "Giải quyết việc làm",
        place: "Xã Hòa Tâm",
        before: 1320,
        after: 330,
      },
      {
        source: "HĐND thị xã",
        indicator: "Giải quyết việc làm",
        place: "own",
        before: null,
        after: 300.5,
      },
    ],
    count: 2,
  },
  "carried-changed": {
    kind: "carried-changed",
    changes: [
      {
        cell: "A/hh/1",
        name: { row: "hộ nghèo", column: "1" },
        measure: { type: "count", decimals: 0 },
        before: 1280,
        after: 1305,
      },
    ],
  },
  "idempotency-conflict": { kind: "idempotency-conflict" },
  "figures-differ": { kind: "figures-differ", ours: "7F3KQ2M9XB", theirs: "0000000000" },
  "has-violations": {
    kind: "has-violations",
    violations: [violation("error"), violation("error"), violation("warning")],
  },
  "template-outdated": { kind: "template-outdated", current: 2 },
  "move-not-allowed": { kind: "move-not-allowed", move: "withdraw", state: "approved" },
  "reason-missing": { kind: "reason-missing" },
  "sources-changed": {
    kind: "sources-changed",
    changes: [
      {
        cell: "A/hh/1",
        name: { row: "hộ nghèo", column: "1" },
        measure: { type: "count", decimals: 0 },
        before: 1280,
        after: 1305,
      },
    ],
  },
  "reason-too-long": { kind: "reason-too-long", most: 2000 },
  "correct-by-past": { kind: "correct-by-past", earliest: "2022-03-10" },
  "not-owed": { kind: "not-owed" },
  "period-not-begun": { kind: "period-not-begun", period: "2022Q2", from: "2022-03-15" },
  "not-a-day": { kind: "not-a-day", at: "last-day", text: "31/9/2022" },
  "impossible-day": {
    kind: "impossible-day",
    fault: "window-reversed",
    at: "window-to",
    day: "2022-09-01",
    than: "2022-09-10",
  },
  "not-mergeable": { kind: "not-mergeable", quarter: "2022Q1", into: "2022S1" },
  "period-reported": {
    kind: "period-reported",
    periods: [
      { id: "2022Q2", reports: 1 },
      { id: "2022Q3", reports: 3 },
    ],
  },
  "form-not-ad-hoc": { kind: "form-not-ad-hoc", form: "dh-04" },
  "settings-moved": {
    kind: "settings-moved",
    by: "Nguyễn Thị Lan",
    at: "2022-03-10T08:05:00+07:00",
  },
  "no-form": { kind: "no-form" },
  "no-matrix": { kind: "no-matrix", what: "targets" },
  "form-damaged": { kind: "form-damaged", sheet: "ĐH-04 Quý I", damage },
  "form-twice": { kind: "form-twice", sheets: ["ĐH-04", "ĐH-04 (2)"] },
  "totals-no-form": { kind: "totals-no-form", sheet: "Biểu TH ĐH-04", unit: "Thị xã Đông Hòa" },
  "form-of-another-unit": { kind: "form-of-another-unit", sheet: "ĐH-04", unit: "Xã Hòa Tâm" },
  "cell-changed": { kind: "cell-changed" },
  "unreadable-cells": { kind: "unreadable-cells", cells: ["A/hh/2"], besides: [] },
} as const satisfies { [K in Problem["kind"]]: Extract<Problem, { kind: K }> };
