import type { ChangesReply } from "../../shared/api/changes.ts";
import type { CompletenessReply } from "../../shared/api/completeness.ts";
import type { DutiesReply } from "../../shared/api/duties.ts";
import type { EarlierReply } from "../../shared/api/earlier.ts";
import { exceptionsOnWire } from "../../shared/api/exceptions.ts";
import type { InspectionReply } from "../../shared/api/inspections.ts";
import type { NoticesReply } from "../../shared/api/notices.ts";
import type { ReportReply } from "../../shared/api/reports.ts";
import type { UnitResponsibles } from "../../shared/api/responsibles.ts";
import type { MeReply } from "../../shared/api/sessions.ts";
import type { TemplatesReply } from "../../shared/api/templates.ts";
import type { Template } from "../../shared/form/template.ts";
import { dh03 } from "../../shared/regimes/dongHoa2022/dh03.ts";
import { dh04 } from "../../shared/regimes/dongHoa2022/dh04.ts";
import { type Exceptions, noExceptions } from "../../shared/report/exception.ts";

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

/** How the fake Worker's one report stands, and who looks at it. */
export interface Standing {
  /** Its clock. */
  now: string;
  role: MeReply["role"];
  /** Whose session it is. */
  person: MeReply["person"];
  template: Template;
  state: ReportReply["state"];
  version: number;
  sentBy: string | null;
  sentAt: string | null;
  firstSentAt: string | null;
  values: ReportReply["values"];
  code: string | null;
  notes: ReportReply["notes"];
  correctBy: string | null;
  /** The reasons that the version sent last went with. */
  reasons: ReportReply["reasons"];
  /** The reasons given in the period before. */
  earlierReasons: ReportReply["earlierReasons"];
  /** "Nộp kèm lỗi": what the sender explained. */
  withErrors: string | null;
  /** What it was received with. */
  errors: number;
  warnings: number;
  carriedRevision: string;
  openingHouseholds: number;
  /** Carried cells whose source has not arrived. */
  missing: string[];
  /** What the version sent last was sent with and its sources no longer say. */
  sourceChanges: ReportReply["sourceChanges"];
  /** The cells that the version sent last adjusted, with what was carried into them. */
  adjusted: ReportReply["adjusted"];
  /** How firm the version sent last said its figures were. */
  dataState: ReportReply["dataState"];
  /** What others have done to the report. */
  noticed: NoticesReply["events"];
  /** Who of the unit answers for which form. */
  responsibles: UnitResponsibles;
  /** What of the plan of kiểm tra, giám sát concerns the unit. */
  inspections: InspectionReply[];
  /** What the newest version follows. */
  followed: Pick<ChangesReply, "before" | "decided" | "answers">;
  /** What the unit reported before, and last year. */
  earlier: Pick<EarlierReply, "earlier" | "lastYear">;
  /** Whether the review that left those figures preliminary is over. */
  awaitsOfficial: boolean;
  /** Why the unit has asked to correct what is approved, until it is answered. */
  correctionAsked: string | null;
  /** Why that was declined. */
  correctionDeclined: ReportReply["correctionDeclined"];
  /** Other units on the board, which nobody decides about here. */
  neighbours: CompletenessReply["units"];
  /** How many of its cells are filled in, once it has been sent. */
  filled: number;
  /** What was decided of the duty. */
  exceptions: Exceptions;
  /** The newest version was entered by the district for the unit. */
  enteredFor: "unconfirmed" | "confirmed" | null;
  /** The version whose signed copy has come. */
  signedVersion: number | null;
  /** How the version sent last was printed for signing. */
  signing: ReportReply["signing"] | null;
}

/** A report that nothing has been sent of. */
export function unsent(): Standing {
  return {
    now: "2022-03-10T08:00:00+07:00",
    role: "reporter",
    person: { id: "p1", name: "Nguyễn Thị Minh" },
    template: dh04,
    state: "draft",
    version: 0,
    sentBy: null,
    sentAt: null,
    firstSentAt: null,
    values: null,
    code: null,
    notes: [],
    correctBy: null,
    reasons: [],
    earlierReasons: [],
    withErrors: null,
    errors: 0,
    warnings: 0,
    carriedRevision: "r1",
    openingHouseholds: 128,
    missing: [],
    sourceChanges: [],
    adjusted: [],
    dataState: { estimated: false, preliminary: true },
    awaitsOfficial: false,
    earlier: { earlier: [], lastYear: null },
    noticed: [],
    inspections: [],
    responsibles: {
      unit: "ou-19",
      people: [{ id: "p1", name: "Nguyễn Thị Minh" }],
      forms: [],
    },
    followed: { before: null, decided: null, answers: [] },
    correctionAsked: null,
    correctionDeclined: null,
    neighbours: [],
    filled: 28,
    exceptions: noExceptions,
    enteredFor: null,
    signedVersion: null,
    signing: null,
  };
}

/** Whose session it is. */
export function me(self: Standing): MeReply {
  const isDistrict = self.role !== "reporter";
  return {
    person: self.person,
    role: self.role,
    unit: isDistrict
      ? { id: "ou-02", code: "564", name: "Phòng LĐ-TB&XH", type: "office" }
      : { id: "ou-19", code: "22297", name: "Xã Hòa Tâm", type: "commune" },
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
      daysOff: [],
      illustrative: true,
      receivedBy: "Phòng LĐ-TB&XH",
      consolidatedBy: { id: "ou-01", name: "Thị xã Đông Hòa" },
    },
    now: self.now,
    site: "https://nopbieu.example",
  };
}

/** The one form that the unit owes. */
export function duties(self: Standing): DutiesReply {
  const { id, version, code, title, shortTitle } = dh04;
  return {
    now: self.now,
    duties: [
      {
        template: { id, version, code, title, shortTitle },
        period: "2022Q1",
        periodName: null,
        windowFrom: "2021-12-15",
        due: firstQuarterDue,
        optional: false,
        awaitsOfficial: self.awaitsOfficial,
        state: self.state,
        version: self.version,
        firstSentAt: self.firstSentAt,
        sentAt: self.sentAt,
        notes: self.notes.length,
        correctBy: self.correctBy,
        exceptions: exceptionsOnWire(self.exceptions),
        correctionAsked: self.correctionAsked,
        enteredFor: self.enteredFor,
      },
    ],
  };
}

/** The forms of the regime: the one that the unit owes, and another that it does not. */
export function templates({ template }: Standing): TemplatesReply {
  return {
    templates: [template, dh03].map((one) => {
      const { id, version, code, title, shortTitle, reportedBy, periodKinds } = one;
      const own = { id, version, code, title, shortTitle };
      const kinds = { reportedBy: [...reportedBy], periodKinds: [...periodKinds] };
      return { ...own, ...kinds, neverLate: false, preliminaryUntil: null };
    }),
  };
}

/** Whether the quarter's deadline is over at an instant. */
export function isOver(instant: string): boolean {
  return Date.parse(instant) >= Date.parse(firstQuarterDue.lateFrom);
}
