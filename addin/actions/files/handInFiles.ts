import type { ReportSetReply } from "../../../shared/api/reports.ts";
import { err, ok, type Result } from "../../../shared/result.ts";
import type { Stop } from "../../api/client.ts";
import type { TextStore } from "../formLibrary.ts";
import type { HandIn } from "../handIns.ts";
import { submitReport } from "../submitReport.ts";
import { receiptOfOne, type SetProblem, submitReportSet } from "../submitReportSet.ts";
import { type FileDesk, sessionOn } from "./deskFile.ts";
import type { PlacedForm } from "./fileForm.ts";
import { documentOf, wordsKept } from "./fileStanding.ts";
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
    const put = (handIn: HandIn) => {
      for (const { name } of set) desk.session.handIns.put(name, handIn);
    };
    put({ kind: "pending" });
    const sent = await handInSet(desk, store, set, stop);
    put(
      sent.ok
        ? { kind: "received", receipt: sent.value }
        : { kind: "refused", refusal: sent.error },
    );
    // Whether something arrived all the same, and what stands in the way, the Worker says anew.
    for (const { name } of set) await desk.recheck(name, sent.ok ? undefined : "everything-anew");
    onDone(at + 1);
  }
}

async function handInSet(
  desk: FileDesk,
  store: TextStore,
  [first, ...others]: FormSet,
  stop: Stop,
): Promise<Result<ReportSetReply, SetProblem>> {
  const { session } = desk;
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
    return await submitReportSet({ ...session, workbook }, idIn(0, sheet), words, stop);
  } catch (error) {
    console.error(error);
    // Whether it arrived is not known: sent once more it brings the same receipt.
    return err({ problem: { kind: "no-answer" }, blocks: null });
  }
}
