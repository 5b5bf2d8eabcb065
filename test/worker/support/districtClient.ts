import { formLibrary } from "../../../addin/actions/formLibrary.ts";
import { workClock } from "../../../addin/actions/workClock.ts";
import type { WorkSession } from "../../../addin/actions/workSession.ts";
import { fetchClient } from "../../../addin/api/fetchClient.ts";
import { app } from "../../../worker/app.ts";
import { bindings } from "./district.ts";

/** What of a person's pane needs no workbook: the client, the forms, and who it is. */
export type Asking = Pick<WorkSession, "client" | "library" | "me" | "clock">;

/** A person who asks the Worker as the pane does. `between` may answer in the Worker's place, and sees every question. */
export async function askingAs(
  db: D1Database,
  code: string,
  between: (path: string, ask: () => Promise<Response>) => Promise<Response> = (_, ask) => ask(),
): Promise<Asking> {
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
  const fetch = async (path: RequestInfo | URL, init?: RequestInit) =>
    between(String(path), async () => app.request(String(path), init, bindings(db)));
  const client = fetchClient({ fetch, isOnline: () => true }, tokens);
  const entered = await client.signIn(code, false);
  const me = await client.me();
  if (!entered.ok || !me.ok) throw new Error(`${code} is not let in`);
  const texts = new Map<string, string>();
  const store = {
    read: (name: string) => texts.get(name) ?? null,
    write: (name: string, text: string | null) => void (text && texts.set(name, text)),
  };
  const clock = workClock(me.value.now);
  return { client, library: formLibrary(client, store), me: me.value, clock };
}
