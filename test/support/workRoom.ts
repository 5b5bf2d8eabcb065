import type { CheckedForm } from "../../addin/actions/checkedForm.ts";
import { checkReport } from "../../addin/actions/checkReport.ts";
import { openReports } from "../../addin/actions/openReport.ts";
import { openWorkSession, type WorkSession } from "../../addin/actions/workSession.ts";
import { fetchClient } from "../../addin/api/fetchClient.ts";
import { type MemoryWorkbook, memoryWorkbook } from "../../addin/host/memoryWorkbook.ts";
import { recalculateForms } from "../../addin/page/recalculateForms.ts";
import type { CellKey } from "../../shared/ids.ts";
import { layOutForm, positionOf } from "../../shared/sheet/formLayout.ts";
import type { CellContent } from "../../shared/sheet/sheet.ts";
import { type FakeWorker, fakeWorker, povertyForm } from "./fakeWorker.ts";

/** A person of xã Hòa Tâm at work, with the Worker and the workbook at hand. */
export interface WorkRoom {
  readonly worker: FakeWorker;
  readonly workbook: MemoryWorkbook;
  readonly session: WorkSession;
}

/** The report every test works on. */
export const povertyReport = { template: "dh-04", period: "2022Q1", unit: "ou-19" };

/** A form filled in without a fault: only the reduction beyond the plan is noted. */
export const faultless: Readonly<Record<string, CellContent>> = {
  ...row("A/hh", [5, 1, 2, 1, 0, 1, "-"]),
  ...row("A/nk", [14, 3, 5, 3, 0, 4, "-"]),
  ...row("B/hh", [1, 6, 1, 5, 0, 2, "-"]),
  ...row("B/nk", [3, 17, 2, 14, 0, 6, "-"]),
};

/** Texts by name, kept nowhere. */
export function memoryStore() {
  const texts = new Map<string, string>();
  return {
    read: (name: string) => texts.get(name) ?? null,
    write: (name: string, text: string | null) => {
      if (text === null) texts.delete(name);
      else texts.set(name, text);
    },
  };
}

/** A client over the fake Worker. */
export function clientOf(worker: FakeWorker) {
  let token: string | null = "t";
  const tokens = {
    read: () => token,
    write: (given: string) => {
      token = given;
    },
    forget: () => {
      token = null;
    },
  };
  const isOnline = () => worker.mishap !== "no-network";
  return fetchClient({ fetch: (...given) => worker.fetch(...given), isOnline }, tokens);
}

/** A signed-in person with the poverty form open, over a Worker as it is by then. */
export async function openRoom(
  prepare: (worker: FakeWorker) => void = () => {},
): Promise<WorkRoom> {
  const worker = fakeWorker();
  prepare(worker);
  const store = memoryStore();
  const client = clientOf(worker);
  const known = { find: () => null as null | typeof povertyForm };
  const workbook = memoryWorkbook({ recalculate: recalculateForms(() => known.find()) });
  known.find = () => povertyForm;
  const me = await client.me();
  if (!me.ok) throw new Error("the fake Worker knows nobody");
  const session = openWorkSession({ workbook, client, store }, me.value);
  const opened = await openReports(session, [povertyReport]);
  if (!opened.ok) throw new Error(`the form did not open: ${opened.error.kind}`);
  return { worker, workbook, session };
}

/** Types into cells of the poverty form, named by key. */
export function type(
  { workbook }: Pick<WorkRoom, "workbook">,
  cells: Readonly<Record<string, CellContent>>,
): void {
  const { activeId } = workbook.state();
  const layout = layOutForm(povertyForm);
  for (const [key, value] of Object.entries(cells)) {
    const { row: at, column } = positionOf(layout, key as CellKey);
    if (!activeId || !workbook.setCell(activeId, at, column, value)) {
      throw new Error(`${key} cannot be typed into`);
    }
  }
}

/** What the checks find now in the open form. */
export async function checkRoom({ session }: WorkRoom): Promise<CheckedForm> {
  const checked = await checkReport(session, "everything-anew");
  const [form] = checked.ok ? checked.value.forms : [];
  if (form?.kind !== "checked") throw new Error("the form cannot be checked");
  return form;
}

function row(key: string, values: readonly CellContent[]): Record<string, CellContent> {
  return Object.fromEntries(values.map((value, index) => [`${key}/${index + 2}`, value]));
}
