import { checkForm } from "../../shared/form/checkForm.ts";
import { needsReason, type Violation } from "../../shared/form/violation.ts";
import { canonicalOf } from "../../shared/report/canonical.ts";
import type { Reason } from "../../shared/report/submission.ts";
import type { SheetIdentity } from "../../shared/sheet/identity.ts";
import type { CheckedForm } from "./checkedForm.ts";
import type { TextStore } from "./formLibrary.ts";
import { sentValuesOf } from "./openForm.ts";
import { readStored } from "./readStored.ts";

/** A reason with the facts it was given for. */
export interface KeptReason {
  readonly text: string;
  readonly about: string;
}

/** Reasons by violation. */
export type KeptReasons = Readonly<Record<string, KeptReason>>;

/** The facts of a finding: its cells and both of its sides. A reason holds for as long as they are the same. */
export function factsOf({ cells, finding }: Violation): string {
  switch (finding.kind) {
    case "rule":
      return canonicalOf([cells, finding.left, finding.right]);
    case "statement":
      return canonicalOf([cells, finding.read]);
    case "value":
    case "dong":
      return canonicalOf([cells, finding.value]);
    case "unreadable":
      return canonicalOf([cells, finding.reading.shown]);
    case "blank":
    case "unknown":
      return canonicalOf([cells]);
  }
}

/** The reasons that the version sent last went with, about what its own figures show. A finding that depends on other
 *  reports is left out: what those held then is not known any more. */
export function listSentReasons({ form, carried, report }: CheckedForm): KeptReasons {
  if (!report || report.reasons.length === 0) return {};
  const sent = sentValuesOf(form, report);
  const found = checkForm(form, sent, {
    openCells: carried.missing,
    unreadable: new Map(),
    elsewhere: () => undefined,
  });
  const entries = found.filter(needsReason).flatMap((violation) => {
    const reason = report.reasons.find(({ violations }) => violations.includes(violation.id));
    return reason ? [[violation.id, keepReason(violation, reason.text)] as const] : [];
  });
  return Object.fromEntries(entries);
}

/** A reason given for a finding as it stands now. */
export function keepReason(violation: Violation, text: string): KeptReason {
  return { text, about: factsOf(violation) };
}

/** The reason that holds for a finding: what was written last for these very facts, also if it was emptied, otherwise
 *  what was sent with them. Facts that have changed need a reason of their own. */
export function reasonFor(written: KeptReasons, sent: KeptReasons, violation: Violation): string {
  const about = factsOf(violation);
  const given = [written[violation.id], sent[violation.id]].find((one) => one?.about === about);
  return given?.text ?? "";
}

/** The reasons for what is found in a form now, as they are handed in: one for all the findings it was given for. */
export function listReasons(written: KeptReasons, checked: CheckedForm): Reason[] {
  const sent = listSentReasons(checked);
  const byText = new Map<string, string[]>();
  for (const violation of checked.violations.filter(needsReason)) {
    const text = reasonFor(written, sent, violation).trim();
    if (text) byText.set(text, [...(byText.get(text) ?? []), violation.id]);
  }
  return [...byText].map(([text, violations]) => ({ violations, text }));
}

/** The reasons written on this machine for a report. */
export function readReasons(store: TextStore, identity: SheetIdentity): KeptReasons {
  return readStored<KeptReasons>(store.read(reasonsName(identity))) ?? {};
}

/** Keeps the reasons of a report on this machine: a reload loses none. */
export function saveReasons(store: TextStore, identity: SheetIdentity, kept: KeptReasons): void {
  store.write(reasonsName(identity), JSON.stringify(kept));
}

function reasonsName({ regime, template, period, unit }: SheetIdentity): string {
  return `reasons/${regime}/${template}/${period}/${unit}`;
}
