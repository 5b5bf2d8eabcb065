import { expect } from "vitest";
import { applyMerge, type MergePlan, planMerge } from "../../addin/actions/mergeReport.ts";
import { submitReport } from "../../addin/actions/submitReport.ts";
import type { DataValue } from "../../shared/form/dataValue.ts";
import type { CellKey } from "../../shared/ids.ts";
import { dh04 } from "../../shared/regimes/dongHoa2022/dh04.ts";
import { fillForm } from "../../shared/report/submission.ts";
import { fromArray, toArray } from "../../shared/report/valuesArray.ts";
import { povertyForm } from "./fakeWorker.ts";
import { checkRoom, faultless, openRoom, type, type WorkRoom } from "./workRoom.ts";

/** What is said with a hand-in that says nothing. */
export const words = {
  reasonsOf: () => [],
  dataStateOf: ({ identity }: { identity: { dataState: never } }) => identity.dataState,
  withErrors: null,
  replacing: null,
};

/** Hands in; answers the version, or what stands against it. */
export async function submit(room: WorkRoom) {
  const sheet = room.workbook.state().activeId ?? "";
  const sent = await submitReport(room.session, sheet, words as never);
  return sent.ok ? sent.value.version : sent.error.kind;
}

/** A sheet that was handed in as version 1. */
export async function sentRoom(): Promise<WorkRoom> {
  const room = await openRoom();
  type(room, faultless);
  expect(await submit(room)).toBe(1);
  return room;
}

/** A colleague sends version 2 from another sheet. */
export function colleagueSends({ worker }: WorkRoom, cells: Record<string, DataValue>): void {
  const values = fromArray(dh04, worker.values ?? []) ?? new Map();
  for (const [key, value] of Object.entries(cells)) values.set(key as CellKey, value);
  const carried = { revision: "", values: new Map(), missing: new Set<CellKey>() };
  Object.assign(worker, {
    version: 2,
    values: toArray(dh04, fillForm(povertyForm, values, carried)),
    sentBy: "Trần Thị Lan",
    sentAt: "2022-03-10T10:42:00+07:00",
    code: "ANOTHER-01",
  });
}

/** What a merge would do, as far as nothing stands against it. */
export async function plan(room: WorkRoom): Promise<MergePlan> {
  const found = await planMerge(room.session, await checkRoom(room), {});
  if (!found.ok) throw new Error(found.error.kind);
  return found.value;
}

/** Merges as it was chosen for each conflict; answers what came of it. */
export async function merge(
  room: WorkRoom,
  plan: MergePlan,
  choices: [string, "theirs" | "mine"][] = [],
) {
  const chosen = new Map(choices) as Map<CellKey, "theirs" | "mine">;
  const wishes = { agreed: [], dataState: { estimated: true, preliminary: false } };
  const merged = await applyMerge(room.session, await checkRoom(room), plan, chosen, wishes);
  return merged.ok ? merged.value.kind : merged.error.kind;
}

/** What stands in cells of the open form. */
export async function entered(room: WorkRoom, ...keys: string[]) {
  const { reading } = await checkRoom(room);
  return keys.map((key) => reading.entered.get(key as CellKey) ?? null);
}
