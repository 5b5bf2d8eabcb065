import { submitReport } from "../../addin/actions/submitReport.ts";
import type { CellContent } from "../../shared/sheet/sheet.ts";
import type { FakeWorker } from "./fakeWorker.ts";
import { openRoom, type } from "./workRoom.ts";

/** A Worker that xã Hòa Tâm has handed the poverty form in to, with errors where an explanation goes with it. */
export async function handedIn(
  cells: Readonly<Record<string, CellContent>>,
  withErrors: string | null = null,
  prepare: (worker: FakeWorker) => void = () => {},
): Promise<FakeWorker> {
  const room = await openRoom(prepare);
  type(room, cells);
  const sent = await submitReport(room.session, room.workbook.state().activeId ?? "", {
    reasonsOf: () => [],
    dataStateOf: ({ identity }) => identity.dataState,
    withErrors,
    replacing: null,
  });
  if (!sent.ok) throw new Error(`it was refused: ${sent.error.kind}`);
  return room.worker;
}
