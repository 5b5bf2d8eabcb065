import { handInName } from "../handIns.ts";
import { holdsSameFigures } from "../nothingNew.ts";
import { type SentVersions, sentVersions } from "../sentVersions.ts";
import type { WorkSession } from "../workSession.ts";
import type { PlacedForm } from "./fileForm.ts";

/** The versions that came out of one form of a file. What this machine has sent out of another copy of the same
 *  download is not this one's: its next hand-in would replace the newer version without a word. */
export function fileSent(): SentVersions {
  const texts = new Map<string, string>();
  return sentVersions({
    read: (name) => texts.get(name) ?? null,
    write: (name, text) => {
      if (text === null) texts.delete(name);
      else texts.set(name, text);
    },
  });
}

/** What came out of each of several forms, of which no two are the same report. */
export function joinedSent(forms: readonly PlacedForm[]): SentVersions {
  const otherwise = fileSent();
  const sentOf: (identity: Parameters<SentVersions["baseOf"]>[0]) => SentVersions = (identity) => {
    if ("kind" in identity) return otherwise;
    return forms.find(({ name }) => name === handInName(identity))?.sent ?? otherwise;
  };
  return {
    baseOf: (identity) => sentOf(identity).baseOf(identity),
    remember: (identity, version) => sentOf(identity).remember(identity, version),
  };
}

/** Whether nobody knows if what was sent has arrived. */
export function isUnanswered(kind: string): boolean {
  return ["offline", "no-answer", "server-failed", "unreadable-reply"].includes(kind);
}

/** A form whose very figures the person has handed in already, from a file chosen earlier or by a hand-in whose answer
 *  was lost, comes after that version: nothing of it is lost. One that has no identity of its own, and so no version it
 *  was filled in from, comes after whatever says the same. */
export function followOwnVersion(
  { me }: Pick<WorkSession, "me">,
  { drawn, checked, sent }: Pick<PlacedForm, "drawn" | "checked" | "sent">,
): void {
  if (checked.kind !== "checked") return;
  const { report, identity } = checked;
  if (!report || (report.sentBy !== me.person.name && !drawn.isChosen)) return;
  if (holdsSameFigures(checked)) sent.remember(identity, report.version);
}
