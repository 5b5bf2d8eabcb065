import type { ReportReply } from "../../shared/api/reports.ts";
import type { SheetIdentity } from "../../shared/sheet/identity.ts";
import { handInName } from "./handIns.ts";
import type { KeptReasons } from "./keptReasons.ts";
import type { WorkSession } from "./workSession.ts";

type Work = Pick<WorkSession, "me" | "sent" | "writing">;

/** The reasons that a person has written on this machine for a report. */
export function readReasons({ writing }: Work, identity: SheetIdentity): KeptReasons {
  return writing.read<KeptReasons>(reasonsName(identity)) ?? {};
}

/** Keeps the reasons of a report on this machine: a reload loses none. */
export function saveReasons({ writing }: Work, identity: SheetIdentity, kept: KeptReasons): void {
  writing.write(reasonsName(identity), kept);
}

/** The reasons that hold beside the version sent last: what has been received holds until somebody else sends another version,
 *  which says the last word with it. A version of the person's own, whose answer was lost, is no other's. */
export function holdingReasons(
  { me, sent }: Work,
  identity: SheetIdentity,
  report: ReportReply | null,
  kept: KeptReasons,
): KeptReasons {
  const own = report?.sentBy === me.person.name ? sent.baseOf(identity) : report?.version;
  const holds = (received: number | undefined) =>
    !report || [undefined, report.version, own].includes(received);
  return Object.fromEntries(Object.entries(kept).filter(([, { received }]) => holds(received)));
}

/** The reasons that this sheet was sent with or has been given since: what is merged with somebody else's. */
export function reasonsOnSheet(
  { sent }: Work,
  identity: SheetIdentity,
  kept: KeptReasons,
): KeptReasons {
  const base = sent.baseOf(identity);
  return Object.fromEntries(
    Object.entries(kept).filter(([, { received = base }]) => received === base),
  );
}

/** Tells the reasons that a version was received with from what is written later; those that held no more go. */
export function markReceived(
  session: Work & Pick<WorkSession, "facts">,
  identity: SheetIdentity,
  version: number,
): void {
  const kept = readReasons(session, identity);
  const held = holdingReasons(session, identity, session.facts.known(identity), kept);
  const marked = Object.entries(held).map(([id, reason]) => [id, { ...reason, received: version }]);
  saveReasons(session, identity, Object.fromEntries(marked));
}

function reasonsName(identity: SheetIdentity): string {
  return `reasons/${handInName(identity)}`;
}
