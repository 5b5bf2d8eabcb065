import { useCallback, useEffect, useMemo, useState } from "react";
import type { Reason } from "../../shared/report/submission.ts";
import type { SheetIdentity } from "../../shared/sheet/identity.ts";
import type { TextStore } from "../actions/formLibrary.ts";

/** Reasons while they are being written, by violation. */
export interface Reasons {
  readonly of: (violation: string) => string;
  readonly write: (violations: readonly string[], text: string) => void;
  /** As they are handed in: one reason for all the warnings it was written for. */
  readonly list: () => Reason[];
}

/** The reasons of one report, kept on this machine until they are replaced: a reload loses none. An unchanged warning
 *  takes the reason it was sent with. */
export function useReasons(
  store: TextStore,
  identity: SheetIdentity,
  sent: readonly Reason[],
): Reasons {
  const name = reasonsName(identity);
  const [written, setWritten] = useState(() => readReasons(store, name));
  useEffect(() => setWritten(readReasons(store, name)), [store, name]);

  const write = useCallback(
    (violations: readonly string[], text: string) =>
      setWritten((before) => {
        const after = { ...before, ...Object.fromEntries(violations.map((id) => [id, text])) };
        store.write(name, JSON.stringify(after));
        return after;
      }),
    [store, name],
  );

  return useMemo(() => {
    const before = Object.fromEntries(
      sent.flatMap(({ violations, text }) => violations.map((id) => [id, text])),
    );
    const all = { ...before, ...written };
    return { of: (violation) => all[violation] ?? "", write, list: () => groupReasons(all) };
  }, [sent, written, write]);
}

/** The reasons of a report that is not shown, for a hand-in of several forms. */
export function storedReasons(
  store: TextStore,
  identity: SheetIdentity,
  sent: readonly Reason[],
): Reason[] {
  const before = Object.fromEntries(
    sent.flatMap(({ violations, text }) => violations.map((id) => [id, text])),
  );
  return groupReasons({ ...before, ...readReasons(store, reasonsName(identity)) });
}

function groupReasons(byViolation: Readonly<Record<string, string>>): Reason[] {
  const byText = new Map<string, string[]>();
  for (const [violation, text] of Object.entries(byViolation)) {
    const said = text.trim();
    if (said) byText.set(said, [...(byText.get(said) ?? []), violation]);
  }
  return [...byText].map(([text, violations]) => ({ violations, text }));
}

function reasonsName({ regime, template, period, unit }: SheetIdentity): string {
  return `reasons/${regime}/${template}/${period}/${unit}`;
}

/** What we wrote ourselves. */
function readReasons(store: TextStore, name: string): Readonly<Record<string, string>> {
  const text = store.read(name);
  return text === null ? {} : (JSON.parse(text) as Record<string, string>);
}
