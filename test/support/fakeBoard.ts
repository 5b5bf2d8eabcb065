import type { CompletenessReply, OpenWorkReply } from "../../shared/api/completeness.ts";
import { exceptionsOnWire } from "../../shared/api/exceptions.ts";
import { dh04 } from "../../shared/regimes/dongHoa2022/dh04.ts";
import { firstQuarterDue, isOver, type Standing } from "./fakeReplies.ts";

/** What is left to do about the one report. */
export function openWork(self: Standing): OpenWorkReply {
  const overdueUnits = self.state === "draft" && isOver(self.now) ? 1 : 0;
  const waiting = self.state === "submitted" ? 1 : 0;
  const asked = self.correctionAsked === null ? 0 : 1;
  const isLeft = overdueUnits + waiting + asked > 0;
  const left = { period: "2022Q1", overdueUnits, waiting, asked };
  return { now: self.now, periods: isLeft ? [left] : [] };
}

/** The board with this one report on it. */
export function board(self: Standing, period: string): CompletenessReply {
  const { id, code, shortTitle } = dh04;
  const { state, version, firstSentAt, correctBy, errors, warnings } = self;
  const isShown = period === "2022Q1";
  const row = {
    ...{ template: id, state, version, firstSentAt, correctBy, errors, warnings },
    sentBy: firstSentAt === null ? null : self.sentBy,
    late: isOver(firstSentAt ?? self.now),
    preliminary: version > 0 && self.dataState.preliminary,
    filled: version > 0 ? self.filled : 0,
    expected: 28,
    exceptions: exceptionsOnWire(self.exceptions),
    correctionAsked: self.correctionAsked,
    enteredFor: self.enteredFor,
    signed:
      self.signedVersion === null
        ? null
        : self.signedVersion === version
          ? ("newest" as const)
          : ("older" as const),
  };
  return {
    period,
    now: self.now,
    due: firstQuarterDue,
    optional: false,
    onward: [],
    templates: isShown ? [{ id, code, shortTitle, neverLate: false }] : [],
    generated: [],
    units: isShown
      ? [{ id: "ou-19", name: "Xã Hòa Tâm", sector: "rural", reports: [row] }, ...self.neighbours]
      : [],
  };
}
