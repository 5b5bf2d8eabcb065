import type { MeReply } from "../../shared/api/sessions.ts";
import type { Client } from "../api/client.ts";
import type { Workbook } from "../host/workbook.ts";
import { type ChangedCells, changedCells } from "./changedCells.ts";
import { type FormLibrary, formLibrary, type TextStore } from "./formLibrary.ts";
import { type HandIns, handIns } from "./handIns.ts";
import { type KeptWriting, keptWriting } from "./keptWriting.ts";
import { type ReportFacts, reportFacts } from "./reportFacts.ts";
import { type SentVersions, sentVersions } from "./sentVersions.ts";
import { type WorkClock, workClock } from "./workClock.ts";

/** Everything an action works with while one person is signed in. */
export interface WorkSession {
  readonly workbook: Workbook;
  readonly client: Client;
  readonly me: MeReply;
  readonly library: FormLibrary;
  readonly facts: ReportFacts;
  readonly sent: SentVersions;
  readonly handIns: HandIns;
  readonly writing: KeptWriting;
  readonly changed: ChangedCells;
  readonly clock: WorkClock;
}

/** Begins the work of a person: of whoever sat here before nothing is at hand but published templates. */
export function openWorkSession(
  ports: { readonly workbook: Workbook; readonly client: Client; readonly store: TextStore },
  me: MeReply,
): WorkSession {
  const { workbook, client, store } = ports;
  return {
    workbook,
    client,
    me,
    library: formLibrary(client, store),
    facts: reportFacts(client),
    sent: sentVersions(store),
    handIns: handIns(),
    writing: keptWriting(store, me),
    changed: changedCells(),
    clock: workClock(me.now),
  };
}
