import type { ReportSetReply } from "../../../shared/api/reports.ts";
import { err, ok, type Result } from "../../../shared/result.ts";
import type { Stop } from "../../api/client.ts";
import type { TextStore } from "../formLibrary.ts";
import type { HandIn } from "../handIns.ts";
import { submitReport } from "../submitReport.ts";
import { receiptOfOne, type SetProblem, submitReportSet } from "../submitReportSet.ts";
import { type FileDesk, listPlaced, sessionOn } from "./deskFile.ts";
import type { PlacedForm } from "./fileForm.ts";
import { followOwnVersion, isUnanswered, joinedSent } from "./fileSent.ts";
import { documentOf, isToSend, standingOf, wordsKept } from "./fileStanding.ts";
import { idIn, joinedWorkbook } from "./joinedWorkbook.ts";

/** Forms of one unit and period: they are handed in together, all or none. */
export type FormSet = readonly [PlacedForm, ...PlacedForm[]];

/** The sets that forms make, in the order of their first ones. */
export function listSets(forms: readonly PlacedForm[]): readonly FormSet[] {
  const sets = new Map<string, FormSet>();
  for (const form of forms) {
    const { period, unit } = form.drawn.identity;
    const name = `${period}/${unit}`;
    const set = sets.get(name);
    sets.set(name, set ? [...set, form] : [form]);
  }
  return [...sets.values()];
}

/** Hands in sets of forms one after another. Each has an outcome of its own, which its forms keep: one that is refused
 *  keeps none of the others back, and stopping ends it before the next one. */
export async function handInFiles(
  desk: FileDesk,
  store: TextStore,
  sets: readonly FormSet[],
  stop: Stop,
  /** Told how many sets have their outcome. */
  onDone: (count: number) => void,
): Promise<void> {
  for (const [at, set] of sets.entries()) {
    if (stop?.aborted) return;
    const [first, ...others] = await leftToSend(desk, store, stillStanding(desk, set));
    if (first) await handInOne(desk, store, [first, ...others], stop);
    onDone(at + 1);
  }
}

/** Of some forms those that have neither been exchanged nor put away meanwhile, as they are by now: what stands in the
 *  place of another has not been sent off by anybody. */
function stillStanding(desk: FileDesk, forms: readonly PlacedForm[]): readonly PlacedForm[] {
  const workbooks = new Set(forms.map(({ workbook }) => workbook));
  return listPlaced(desk.state()).filter(({ workbook }) => workbooks.has(workbook));
}

async function handInOne(desk: FileDesk, store: TextStore, set: FormSet, stop: Stop) {
  // A form that has been put away or exchanged meanwhile has no outcome to be told.
  const stands = (form: PlacedForm) => stillStanding(desk, [form]).length > 0;
  const put = (handInOf: (form: PlacedForm) => HandIn | null) => {
    for (const form of set) if (stands(form)) desk.session.handIns.put(form.name, handInOf(form));
  };
  const outdated = await findOutdated(desk, set);
  if (outdated) {
    const { checked, sheetName } = outdated;
    const blocks = set.length > 1 ? { sheet: checked.sheet, sheetName } : null;
    const problem = { kind: "file-unreadable", fault: "changed-since" } as const;
    const refused: HandIn = { kind: "refused", refusal: { problem, blocks } };
    return put(() => refused);
  }
  const pending: HandIn = { kind: "pending" };
  put(() => pending);
  const sent = await handInSet(desk, store, set, stop);
  if (sent === null) return put(() => null);
  const outcome: HandIn = sent.ok
    ? { kind: "received", receipt: sent.value }
    : { kind: "refused", refusal: sent.error };
  put(({ drawn }) => outcomeOf(outcome, drawn.identity));
  // Whether something arrived all the same, and what stands in the way, the Worker says anew.
  for (const form of set) {
    if (stands(form)) await desk.recheck(form.name, sent.ok ? undefined : "everything-anew");
  }
}

/** A form whose file has been saved since it was read; null where none has. What has been sent without an answer is asked
 *  for, whatever has become of its file. */
async function findOutdated(desk: FileDesk, set: FormSet): Promise<PlacedForm | null> {
  for (const form of set) {
    const last = desk.session.handIns.state().get(form.name);
    const isUnknown = last?.kind === "refused" && isUnanswered(last.refusal.problem.kind);
    if (!isUnknown && (await desk.isOutdated(form))) return form;
  }
  return null;
}

/** What became of one form of a set; null where no receipt speaks of it: it was left out, since the Worker held it. */
export function outcomeOf(
  outcome: HandIn,
  { template }: { readonly template: string },
): HandIn | null {
  if (outcome.kind !== "received") return outcome;
  return outcome.receipt.receipts.some((one) => one.template === template) ? outcome : null;
}

/** What of a set is to be sent. The very set that had no answer is sent again as it was: it brings its receipt. Of any
 *  other, what had arrived all the same is left out: sent again with more or fewer forms it would be refused as stale. */
async function leftToSend(
  desk: FileDesk,
  store: TextStore,
  set: readonly PlacedForm[],
): Promise<readonly PlacedForm[]> {
  const { session } = desk;
  const lastOf = ({ name }: PlacedForm) => session.handIns.state().get(name);
  const last = set[0] && lastOf(set[0]);
  const together = listPlaced(desk.state()).filter((form) => last && lastOf(form) === last);
  const isAsBefore =
    last?.kind === "refused" &&
    isUnanswered(last.refusal.problem.kind) &&
    together.length === set.length &&
    set.every((form) => lastOf(form) === last);
  if (isAsBefore || set.every((form) => lastOf(form)?.kind !== "refused")) return set;
  for (const form of set) await desk.recheck(form.name, "everything-anew");
  const now = stillStanding(desk, set);
  for (const form of now) {
    followOwnVersion(session, form);
    if (lastOf(form)?.kind === "refused") session.handIns.put(form.name, null);
  }
  return now.filter((form) => isToSend(standingOf(session, store, form)));
}

/** Null where it was stopped before anything was sent. */
async function handInSet(
  desk: FileDesk,
  store: TextStore,
  set: FormSet,
  stop: Stop,
): Promise<Result<ReportSetReply, SetProblem> | null> {
  const { session } = desk;
  const [first, ...others] = set;
  const words = { ...wordsKept(session, store), ...documentOf(session, first.drawn.identity) };
  const { sheet } = first.checked;
  try {
    if (others.length === 0) {
      const sent = await submitReport(sessionOn(desk, first), sheet, words, stop);
      return sent.ok ? ok(receiptOfOne(sent.value)) : err({ problem: sent.error, blocks: null });
    }
    const workbook = joinedWorkbook(
      first.workbook,
      others.map((other) => other.workbook),
    );
    const joined = { ...session, workbook, sent: joinedSent(set) };
    return await submitReportSet(joined, idIn(0, sheet), words, stop);
  } catch (error) {
    if (stop?.aborted && error === stop.reason) return null;
    console.error(error);
    // Whether it arrived is not known: sent once more it brings the same receipt.
    return err({ problem: { kind: "no-answer" }, blocks: null });
  }
}
