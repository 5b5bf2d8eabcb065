import { renewForm } from "../../addin/actions/renewForm.ts";
import type { SigningWords } from "../../addin/actions/signing.ts";
import { type SenderWords, submitReport } from "../../addin/actions/submitReport.ts";
import { checkRoom, faultless, openRoom, type, type WorkRoom } from "./workRoom.ts";

/** What is said of the paper where a test does not care. */
export const paper: SigningWords = {
  number: "12/BC-UBND",
  day: "2022-03-10",
  signer: { title: "CHỦ TỊCH", name: "Lê Thị Bảy" },
  preparer: "Nguyễn Thị Minh",
};

/** Prints the open form for signing, as it stands. */
export async function printRoom(room: WorkRoom, signing: SigningWords = paper): Promise<void> {
  const printed = await renewForm(room.session, await checkRoom(room), { signing });
  if (!printed.ok || printed.value.kind !== "renewed") throw new Error(JSON.stringify(printed));
}

/** A person whose faultless form has been printed for signing. */
export async function printedRoom(): Promise<WorkRoom> {
  const room = await openRoom();
  type(room, faultless);
  await printRoom(room);
  return room;
}

/** Hands the open form in, with nothing said. */
export function submitRoom({ session, workbook }: WorkRoom, more: Partial<SenderWords> = {}) {
  return submitReport(session, workbook.state().activeId ?? "", {
    reasonsOf: () => [],
    dataStateOf: ({ identity }) => identity.dataState,
    withErrors: null,
    replacing: null,
    ...more,
  });
}
