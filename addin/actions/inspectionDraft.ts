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
  /** The unit among several that what follows is about; null where it is about all together. */
  readonly of: string | null;
  readonly day: string;
  readonly result: string;
  readonly recommendation: string;
  readonly followUpBy: string;
  readonly followUpDay: string;
  readonly words: string;
  readonly reason: string;
  /** What all that began with. */
  readonly began: SaidDraft;
}

/** What of a draft is typed. */
export type SaidDraft = Omit<InspectionDraft, "key" | "of" | "began">;

/** The draft that begins with an inspection as it stands; with nothing where it is a new one. */
export function inspectionDraftOf(
  inspection: InspectionReply | null,
  key: string,
  wish: InspectionWish = "plan",
): InspectionDraft {
  const of = inspection && firstOf(inspection, wish);
  const began = saidDraftOf(inspection, of);
  return { key, of, ...began, began };
}

/** An inspection as it would be typed, of one unit or of all together. */
export function saidDraftOf(inspection: InspectionReply | null, of: string | null): SaidDraft {
  const said = (day: string | null | undefined) => (day ? sayPlanned("vi", day) : "");
  const { done = null, followedUp = null } =
    (of === null ? inspection : inspection?.found?.find(({ unit }) => unit === of)) ?? {};
  return {
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

/** Whom something may be said of: all together, and each of several units; of a follow-up, where something was recommended. */
export function listParts(
  { units, done, found = [] }: InspectionReply,
  wish: InspectionWish,
): (string | null)[] {
  if (units.length < 2) return [null];
  if (wish !== "follow-up") return [...units, null];
  const advised = found.filter((one) => one.done.recommendation !== null).map(({ unit }) => unit);
  return [...advised, ...((done?.recommendation ?? null) === null ? [] : [null])];
}

/** The first of whom nothing is said yet, or the first of all. */
function firstOf(inspection: InspectionReply, wish: InspectionWish): string | null {
  const { done, followedUp, found = [] } = inspection;
  const parts = listParts(inspection, wish);
  if (wish !== "follow-up" && done) return null;
  const isOpen = (of: string | null) => {
    const own = of === null ? { done, followedUp } : found.find(({ unit }) => unit === of);
    return wish === "follow-up" ? !own?.followedUp : !own?.done;
  };
  return parts.find(isOpen) ?? parts[0] ?? null;
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
    return ofOne({ ...rest, planned, units: [...draft.units], subject, leader });
  }
  if (!own) return null;
  if (wish === "cancel") {
    const reason = draft.reason.trim();
    return reason ? { ...own, cancelled: reason } : null;
  }
  if (wish === "follow-up") {
    const day = readTypedDay(draft.followUpDay);
    const words = draft.words.trim();
    if (day === null || !words) return null;
    const followedUp = { day, words };
    if (draft.of === null) return { ...own, followedUp };
    const before = own.found?.find(({ unit }) => unit === draft.of);
    return before ? withFinding(own, { ...before, followedUp }) : null;
  }
  const [day, result] = [readTypedDay(draft.day), draft.result.trim()];
  const followUpBy = draft.followUpBy.trim() === "" ? null : readTypedDay(draft.followUpBy);
  if (day === null || !result) return null;
  if (draft.followUpBy.trim() !== "" && followUpBy === null) return null;
  const recommendation = draft.recommendation.trim() || null;
  const done = { day, result, recommendation, followUpBy };
  if (draft.of === null) return { ...own, done };
  const followedUp = own.found?.find(({ unit }) => unit === draft.of)?.followedUp ?? null;
  return withFinding(own, { unit: draft.of, done, followedUp });
}

type Wanted = Omit<InspectionInput, "revision">;

/** What was found of the only unit that is left is what was found of all. */
function ofOne(wanted: Wanted): Wanted {
  const [only, ...others] = wanted.found ?? [];
  if (!only || others.length > 0 || wanted.units.length > 1) return wanted;
  return { ...wanted, done: only.done, followedUp: only.followedUp, found: [] };
}

/** In the order of the units. */
function withFinding(wanted: Wanted, finding: NonNullable<Wanted["found"]>[number]): Wanted {
  const others = (wanted.found ?? []).filter(({ unit }) => unit !== finding.unit);
  const found = [...others, finding].toSorted(
    (left, right) => wanted.units.indexOf(left.unit) - wanted.units.indexOf(right.unit),
  );
  return { ...wanted, found };
}

/** An inspection as it stands, as it is sent again. */
export function standing(inspection: InspectionReply): Omit<InspectionInput, "revision"> {
  const { planned, units, subject, leader, done, followedUp, found, cancelled } = inspection;
  const stood = { planned, units, subject, leader, done, followedUp, cancelled };
  return found ? { ...stood, found } : stood;
}
