import type { InspectionInput, InspectionReply } from "../../shared/api/inspections.ts";
import { isDay } from "../../shared/calendar/due.ts";
import { readTypedDay } from "../../shared/calendar/readDay.ts";
import { sayPlanned } from "../../shared/text/inspections/inspectionsText.ts";

/** What somebody wants to do of an inspection. */
export type InspectionWish = "plan" | "change" | "record" | "follow-up" | "cancel";

/** What is being written of an inspection, as it is typed. */
export interface InspectionDraft {
  /** What planning it may be repeated with. */
  readonly key: string;
  readonly planned: string;
  readonly units: readonly string[];
  readonly subject: string;
  readonly leader: string;
  readonly day: string;
  readonly result: string;
  readonly recommendation: string;
  readonly followUpBy: string;
  readonly followUpDay: string;
  readonly words: string;
  readonly reason: string;
}

/** The draft that begins with an inspection as it stands; with nothing where it is a new one. */
export function inspectionDraftOf(
  inspection: InspectionReply | null,
  key: string,
): InspectionDraft {
  const said = (day: string | null | undefined) => (day ? sayPlanned("vi", day) : "");
  const { done = null, followedUp = null } = inspection ?? {};
  return {
    key,
    planned: said(inspection?.planned),
    units: inspection?.units ?? [],
    subject: inspection?.subject ?? "",
    leader: inspection?.leader ?? "",
    day: said(done?.day),
    result: done?.result ?? "",
    recommendation: done?.recommendation ?? "",
    followUpBy: said(done?.followUpBy),
    followUpDay: said(followedUp?.day),
    words: followedUp?.words ?? "",
    reason: inspection?.cancelled ?? "",
  };
}

/** "12/5/2022" as "2022-05-12", "5/2022" as "2022-05"; null for what is neither. */
export function readPlanned(typed: string): string | null {
  const month = /^\s*(\d{1,2})[/.-](\d{4})\s*$/.exec(typed);
  if (!month) return readTypedDay(typed);
  const read = `${month[2]}-${(month[1] ?? "").padStart(2, "0")}`;
  return isDay(`${read}-01`) ? read : null;
}

/** The inspection that a draft asks for; null while something of it is missing or is no day. */
export function inspectionOf(
  wish: InspectionWish,
  draft: InspectionDraft,
  before: InspectionReply | null,
): Omit<InspectionInput, "revision"> | null {
  const own = before && standing(before);
  if (wish === "plan" || wish === "change") {
    const planned = readPlanned(draft.planned);
    const [subject, leader] = [draft.subject.trim(), draft.leader.trim()];
    if (planned === null || draft.units.length === 0 || !subject || !leader) return null;
    const rest = own ?? { done: null, followedUp: null, cancelled: null };
    return { ...rest, planned, units: [...draft.units], subject, leader };
  }
  if (!own) return null;
  if (wish === "cancel") {
    const reason = draft.reason.trim();
    return reason ? { ...own, cancelled: reason } : null;
  }
  if (wish === "follow-up") {
    const day = readTypedDay(draft.followUpDay);
    const words = draft.words.trim();
    return day !== null && words ? { ...own, followedUp: { day, words } } : null;
  }
  const [day, result] = [readTypedDay(draft.day), draft.result.trim()];
  const followUpBy = draft.followUpBy.trim() === "" ? null : readTypedDay(draft.followUpBy);
  if (day === null || !result) return null;
  if (draft.followUpBy.trim() !== "" && followUpBy === null) return null;
  const recommendation = draft.recommendation.trim() || null;
  return { ...own, done: { day, result, recommendation, followUpBy } };
}

/** An inspection as it stands, as it is sent again. */
export function standing(inspection: InspectionReply): Omit<InspectionInput, "revision"> {
  const { planned, units, subject, leader, done, followedUp, cancelled } = inspection;
  return { planned, units, subject, leader, done, followedUp, cancelled };
}
