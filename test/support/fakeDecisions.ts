import * as v from "valibot";
import { ExceptionInput, exceptionsOnWire } from "../../shared/api/exceptions.ts";
import { MoveInput } from "../../shared/api/moves.ts";
import { ResponsiblesInput } from "../../shared/api/responsibles.ts";
import { listSteps } from "../../shared/report/exceptionSteps.ts";
import { moveReport, movesState } from "../../shared/report/life.ts";
import { readVerificationCode } from "../../shared/report/verificationCode.ts";
import { refuse } from "./fakeRefusal.ts";
import { firstQuarterDue } from "./fakeReplies.ts";
import type { FakeWorker } from "./fakeWorker.ts";

/** Says who of the unit answers for which form. */
export function sayResponsible(self: FakeWorker, init: RequestInit | undefined): Response {
  const { templates, person } = v.parse(ResponsiblesInput, JSON.parse(String(init?.body)));
  const { forms, people } = self.responsibles;
  const said = templates.map((template) => ({
    template,
    person: people.find(({ id }) => id === person) ?? null,
    by: self.person.name,
    at: self.now,
  }));
  const others = forms.filter(({ template }) => !templates.includes(template));
  self.responsibles = { ...self.responsibles, forms: [...others, ...said] };
  return Response.json(self.responsibles);
}

/** Makes a move of the report. */
export function move(self: FakeWorker, init: RequestInit | undefined): Response {
  const input = v.parse(MoveInput, JSON.parse(String(init?.body)));
  if (input.version !== self.version) {
    const { version, sentBy, sentAt } = self;
    return refuse({ kind: "stale-version", version, sentBy, sentAt, cells: [] }, 412);
  }
  const moved = moveReport(self, input.move, self.role, input.reason);
  if (!moved.ok) return refuse(moved.error, 409);
  if (input.move === "receive-signed" && readVerificationCode(input.code ?? "") !== self.code) {
    return refuse({ kind: "signed-copy-differs", version: null, newest: self.version }, 409);
  }
  if (input.move === "approve" && self.errors > 0 && !input.reason) {
    return refuse({ kind: "reason-missing" }, 422);
  }
  if (input.move === "receive-signed" && self.signedVersion === self.version) {
    const received = { at: "2022-03-10T08:30:00+07:00", by: "Chuyên viên" };
    return Response.json({ state: self.state, version: self.version, received });
  }
  self.moved.push(input);
  self.state = moved.value;
  if (movesState(input.move)) {
    self.notes = input.notes;
    self.correctBy = input.correctBy;
    self.correctionAsked = null;
  }
  if (input.move === "ask-correction") self.correctionAsked = input.reason;
  if (input.move === "decline-correction") self.correctionAsked = null;
  if (input.move === "confirm") self.enteredFor = "confirmed";
  if (input.move === "receive-signed") self.signedVersion = self.version;
  if (input.move === "decline-correction") {
    self.correctionDeclined = { reason: input.reason ?? "", by: self.person.name, at: self.now };
  }
  return Response.json({ state: self.state, version: self.version });
}

/** Decides about the duty. */
export function decide(self: FakeWorker, init: RequestInit | undefined): Response {
  const input = v.parse(ExceptionInput, JSON.parse(String(init?.body)));
  const state = self.firstSentAt === null ? ("draft" as const) : self.state;
  const by = { byName: self.person.name, at: Date.parse(self.now) };
  const duty = {
    ...{ state, lastDay: firstQuarterDue.lastDay, today: self.now.slice(0, 10) },
    exceptions: self.exceptions,
  };
  const steps = listSteps(input, duty, by);
  if (!steps.ok) return refuse(steps.error, 409);
  self.decided.push(input);
  self.exceptions = steps.value.at(-1)?.exceptions ?? self.exceptions;
  const exceptions = exceptionsOnWire(self.exceptions);
  return Response.json({ duties: [{ template: "dh-04", period: "2022Q1", exceptions }] });
}
