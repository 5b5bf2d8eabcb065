import type { ChangesReply } from "../../shared/api/changes.ts";
import type { EarlierReply } from "../../shared/api/earlier.ts";
import { exceptionsOnWire } from "../../shared/api/exceptions.ts";
import type { NoticesReply } from "../../shared/api/notices.ts";
import type { ReportReply } from "../../shared/api/reports.ts";
import type { CellKey } from "../../shared/ids.ts";
import { listMoves } from "../../shared/report/life.ts";
import { firstQuarterDue, isOver, opening, type Standing } from "./fakeReplies.ts";

/** The report as its form is opened with it. */
export function report(self: Standing): ReportReply {
  const { state, version, values, reasons, earlierReasons, withErrors, dataState, code } = self;
  const { sentBy, sentAt, firstSentAt, notes, correctBy, sourceChanges, awaitsOfficial } = self;
  return {
    template: { id: "dh-04", version: self.template.version },
    period: "2022Q1",
    unit: { id: "ou-19", name: "Xã Hòa Tâm", type: "commune" },
    ...{ state, version, values, reasons, earlierReasons, withErrors, dataState, code },
    ...{ sentBy, sentAt, firstSentAt, notes, correctBy, sourceChanges, awaitsOfficial },
    ...standingReturnOf(self),
    late: firstSentAt !== null && isOver(firstSentAt),
    window: { from: "2021-12-15", to: "2022-03-14" },
    due: firstQuarterDue,
    optional: false,
    periodName: null,
    correctionAsked: self.correctionAsked,
    correctionDeclined: self.correctionDeclined,
    onBehalf: self.enteredFor && {
      document: "số 12/BC-UBND",
      day: "2022-03-10",
      confirmed: self.enteredFor === "confirmed",
    },
    signedVersion: self.signedVersion,
    ...(self.signing ? { signing: self.signing } : {}),
    exceptions: exceptionsOnWire(self.exceptions),
    carried: carriedIn(self),
    adjusted: self.adjusted,
    elsewhere: [],
    moves: listMoves(self, self.role).filter((move) => move !== "freeze"),
  };
}

/** What it came back with before the version that waits now. */
function standingReturnOf({ state, followed, version }: Standing): Partial<ReportReply> {
  const { before, decided, answers } = followed;
  const isSince = state === "submitted" && decided !== null && before !== null;
  if (!isSince || version <= before.version) return {};
  const notes = decided.notes.map(({ cell, text }) => ({ cell, text }));
  return { standingReturn: { version: before.version, notes, answers } };
}

/** What is carried in now: cells whose source has not arrived are open for typing. */
function carriedIn(self: Standing): ReportReply["carried"] {
  const values = Object.entries({ ...opening, "A/hh/1": self.openingHouseholds })
    .filter(([cell]) => !self.missing.includes(cell))
    .map(([cell, value]) => ({
      cell: cell as CellKey,
      value,
      from: { kind: "figure" as const, source: "Số liệu đầu năm" },
    }));
  // The unit has registered nothing for the quarter.
  const registered = { cell: "A/hh/M" as CellKey, value: null, from: { kind: "absent" as const } };
  return {
    revision: self.carriedRevision,
    values: [...values, registered],
    missing: self.missing as CellKey[],
  };
}

/** What others have done since. */
export function notices({ now, noticed }: Standing, path: string): NoticesReply {
  const since = decodeURIComponent(path.split("since=")[1] ?? "2022-02-07T08:00:00+07:00");
  return { now, since, events: noticed.filter(({ at }) => at > since), more: false };
}

/** What the newest version is to be compared with. */
export function changes({ template, version, values, followed }: Standing): ChangesReply {
  return { template: { id: "dh-04", version: template.version }, version, values, ...followed };
}

/** What the unit reported before. */
export function earlier({ template, earlier: known }: Standing): EarlierReply {
  return {
    template: { id: "dh-04", version: template.version },
    period: "2022Q1",
    unit: { id: "ou-19", name: "Xã Hòa Tâm" },
    ...known,
  };
}
