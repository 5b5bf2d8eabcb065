import { needsReason, type Violation } from "../../shared/form/violation.ts";
import { factsOf, type GivenReason, listGivenReasons } from "../../shared/report/givenReasons.ts";
import type { Reason } from "../../shared/report/submission.ts";
import type { CheckedForm } from "./checkedForm.ts";
import { sentValuesOf } from "./openForm.ts";

/** A reason with the facts it was given for. */
export interface KeptReason {
  readonly text: string;
  readonly about: string;
  /** The version that it was received with last; absent while it has not been. */
  readonly received?: number;
}

/** Reasons by violation. */
export type KeptReasons = Readonly<Record<string, KeptReason>>;

/** The reasons that the version sent last went with. */
export function listSentReasons({ form, carried, report }: CheckedForm): KeptReasons {
  if (!report) return {};
  const sent = sentValuesOf(form, report);
  return keptOf(listGivenReasons(form, sent, carried, report.reasons));
}

/** The reasons of the period before for findings that stand again with the same facts and have none yet: what was
 *  written for them, or emptied, is the person's own word. */
export function listOfferedReasons(
  { violations, report }: CheckedForm,
  written: KeptReasons,
  sent: KeptReasons,
): KeptReasons {
  const earlier = keptOf(report?.earlierReasons ?? []);
  const offered = violations.filter(needsReason).filter((violation) => {
    const about = factsOf(violation);
    const isSaid = [written[violation.id], sent[violation.id]].some((one) => one?.about === about);
    return !isSaid && earlier[violation.id]?.about === about;
  });
  return Object.fromEntries(offered.flatMap(({ id }) => (earlier[id] ? [[id, earlier[id]]] : [])));
}

/** Whether a finding has the very reason that was given for it in the period before. */
export function isOfPeriodBefore(
  { report }: CheckedForm,
  violation: Violation,
  reason: string,
): boolean {
  const about = factsOf(violation);
  return (report?.earlierReasons ?? []).some(
    (one) => one.violation === violation.id && one.about === about && one.text === reason,
  );
}

/** The kept reasons that a person has only been offered from the period before, and that were not sent with the version a
 *  sheet stands on: nobody's own word. */
export function listOnlyOffered(
  { report }: CheckedForm,
  kept: KeptReasons,
  base: KeptReasons,
): KeptReasons {
  const earlier = keptOf(report?.earlierReasons ?? []);
  return Object.fromEntries(
    Object.entries(kept).filter(
      ([id, { about, text }]) =>
        base[id]?.about !== about && earlier[id]?.about === about && earlier[id].text === text,
    ),
  );
}

/** Given reasons by what they were given for. */
export function keptOf(given: readonly GivenReason[]): KeptReasons {
  return Object.fromEntries(
    given.map(({ violation, about, text }) => [violation, { about, text }]),
  );
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

/** The reasons but those for some findings: what came with the version sent last holds for these. */
export function withoutReasons(kept: KeptReasons, violations: readonly string[]): KeptReasons {
  return Object.fromEntries(Object.entries(kept).filter(([id]) => !violations.includes(id)));
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
