import type { DutiesReply } from "../../shared/api/duties.ts";
import type { ReportReply } from "../../shared/api/reports.ts";
import type { MeReply } from "../../shared/api/sessions.ts";
import type { CellKey } from "../../shared/ids.ts";
import { dh04 } from "../../shared/regimes/dongHoa2022/dh04.ts";

/** What is carried into the poverty form of xã Hòa Tâm. */
export const opening: Readonly<Record<string, number>> = {
  "A/hh/1": 128,
  "A/nk/1": 371,
  "B/hh/1": 154,
  "B/nk/1": 462,
  "C/10/v": 2914,
  "C/11/v": 10285,
  "C/14a/v": 128,
  "C/16/v": 3,
};

/** What is carried in now: cells whose source has not arrived are open for typing. */
export function carriedIn(self: {
  readonly carriedRevision: string;
  readonly openingHouseholds: number;
  readonly missing: readonly string[];
}): ReportReply["carried"] {
  const values = Object.entries({ ...opening, "A/hh/1": self.openingHouseholds })
    .filter(([cell]) => !self.missing.includes(cell))
    .map(([cell, value]) => ({
      cell: cell as CellKey,
      value,
      from: { kind: "target" as const },
    }));
  return { revision: self.carriedRevision, values, missing: self.missing as CellKey[] };
}

/** How the report of the fake Worker stands. */
interface Standing {
  readonly role: MeReply["role"];
  readonly state: ReportReply["state"];
  readonly version: number;
  readonly notes: ReportReply["notes"];
}

/** When the first quarter is due, as the plan is read by its words. */
export const firstQuarterDue = {
  before: "2022-03-15",
  inclusive: false,
  soleReading: false,
  lateFrom: "2022-03-15T00:00:00+07:00",
  lastDay: "2022-03-14",
  otherLastDay: "2022-03-15",
  lastWorkingDay: "2022-03-14",
};

/** Whose session it is. */
export function me(self: Standing): MeReply {
  return {
    person: { id: "p1", name: "Nguyễn Thị Minh" },
    role: self.role,
    unit: { id: "ou-19", code: "22297", name: "Xã Hòa Tâm", type: "commune" },
    regime: {
      periods: [
        { id: "2022P", name: null, lastDay: "2022-03-14", optional: false },
        { id: "2022Q1", name: null, lastDay: "2022-03-14", optional: false },
        { id: "2022S1", name: null, lastDay: "2022-05-29", optional: false },
        { id: "2022Q2", name: null, lastDay: "2022-06-14", optional: false },
      ],
      id: "dong-hoa-2022",
      name: "Chế độ báo cáo năm 2022",
      year: 2022,
      locality: "Đông Hòa",
      illustrative: true,
      receivedBy: "Phòng LĐ-TB&XH",
      consolidatedBy: { id: "ou-01", name: "Thị xã Đông Hòa" },
    },
    now: "2022-03-10T08:00:00+07:00",
  };
}

/** The one form that the unit owes. */
export function duties(self: Standing): DutiesReply {
  const { id, version, code, title, shortTitle } = dh04;
  return {
    now: "2022-03-10T08:00:00+07:00",
    duties: [
      {
        template: { id, version, code, title, shortTitle },
        period: "2022Q1",
        periodName: null,
        due: firstQuarterDue,
        optional: false,
        awaitsOfficial: false,
        state: self.state,
        version: self.version,
        firstSentAt: null,
        sentAt: self.state === "submitted" ? "2022-03-10T08:05:00+07:00" : null,
        notes: self.notes.length,
        correctBy: null,
      },
    ],
  };
}
