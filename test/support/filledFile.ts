import { openReports } from "../../addin/actions/openReport.ts";
import { openWorkSession, type WorkSession } from "../../addin/actions/workSession.ts";
import type { ReportPath } from "../../addin/api/client.ts";
import { fetchClient } from "../../addin/api/fetchClient.ts";
import { type MemoryWorkbook, memoryWorkbook } from "../../addin/host/memoryWorkbook.ts";
import { listFormSheets, locateForm } from "../../shared/sheet/locateForm.ts";
import type { CellContent } from "../../shared/sheet/sheet.ts";
import { writeXlsx } from "../../shared/xlsx/writeXlsx.ts";
import { memoryStore } from "./workRoom.ts";

/** Somebody with a code at a served demonstration, without a browser. */
export interface OutsideSession {
  readonly session: WorkSession;
  readonly workbook: MemoryWorkbook;
}

/** Signs in at an address with a code. */
export async function signInAt(address: string, code: string): Promise<OutsideSession> {
  let token: string | null = null;
  const tokens = {
    read: () => token,
    write: (given: string) => {
      token = given;
    },
    forget: () => {
      token = null;
    },
  };
  const wire = {
    fetch: ((path: string, init?: RequestInit) => fetch(`${address}${path}`, init)) as typeof fetch,
    isOnline: () => true,
  };
  const client = fetchClient(wire, tokens);
  const signedIn = await client.signIn(code, false);
  const me = signedIn.ok ? await client.me() : signedIn;
  if (!me.ok) throw new Error(`nobody signs in with ${code}`);
  const workbook = memoryWorkbook();
  const session = openWorkSession({ workbook, client, store: memoryStore() }, me.value);
  return { session, workbook };
}

/** A form as it is downloaded, filled in in another program: what stands in each entry, by key; nothing where it says
 *  nothing. */
export async function filledFile(
  { session, workbook }: OutsideSession,
  path: ReportPath,
  answerOf: (key: string) => CellContent,
): Promise<Buffer> {
  for (const { id } of workbook.state().sheets) workbook.removeSheet(id);
  const opened = await openReports(session, [path]);
  if (!opened.ok) throw new Error(`it does not open: ${opened.error.kind}`);
  const read = await workbook.readSheets();
  const [found] = read.ok ? listFormSheets(read.value) : [];
  const form = found?.identity && session.library.known(found.identity);
  const located = form && locateForm(found, form);
  if (!form || !located?.ok) throw new Error("its cells are not found");
  for (const [key, { content }] of form.cells) {
    const answer = content.kind === "entry" ? answerOf(key) : null;
    const { row, column } = located.value.positionOf(key);
    if (answer !== null) workbook.setCell(found.sheet.id, row, column, answer);
  }
  const sheets = workbook.state().sheets.map(({ sheet }) => sheet);
  return Buffer.from(writeXlsx(sheets, { title: "Biểu", creator: "Nộp Biểu" }));
}
