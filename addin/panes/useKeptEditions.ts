import { useState } from "react";
import type { EditionOnWire } from "../../shared/api/editions.ts";
import { err, ok } from "../../shared/result.ts";
import { type Comparison, compareFigures } from "../actions/compareFigures.ts";
import { drawComparison } from "../actions/drawComparison.ts";
import { drawEdition, type Figures, rebuildEdition, writeEdition } from "../actions/editions.ts";
import type { WorkSession } from "../actions/workSession.ts";
import { useAction } from "../hooks/useAction.ts";
import type { SheetsOut } from "./saveSheets.ts";
import { useEditionWords } from "./useEditionWords.ts";

/** Two sets of figures, by what they are called, and what differs between them. */
export interface ShownComparison {
  readonly before: string;
  readonly after: string;
  readonly comparison: Comparison;
}

/** What can be done with editions that are there: each rebuilt into the workbook or a file, two of them compared, and the
 *  comparison written down. `onSaid` is told what came of it. */
export function useKeptEditions(
  session: WorkSession,
  figures: Figures,
  out: SheetsOut,
  onSaid: (said: string) => void,
) {
  const text = useEditionWords();
  const [compared, setCompared] = useState<ShownComparison | null>(null);
  const writing = useAction(async (stop, edition: EditionOnWire) => {
    const written = await writeEdition(session, edition, stop);
    if (written.ok) onSaid(text.written(written.value));
    return written;
  });
  const saving = useAction(async (stop, edition: EditionOnWire) => {
    const rebuilt = await rebuildEdition(session, edition, stop);
    if (!rebuilt.ok) return rebuilt;
    const sheets = drawEdition(rebuilt.value);
    const saved = await out.save(sheets, sheets[0]?.name ?? "");
    if (saved.ok) onSaid(text.saved[out.as](saved.value));
    return saved;
  });
  const comparing = useAction(async (stop, one: EditionOnWire, other: EditionOnWire | "now") => {
    const [first, second] =
      other === "now" || other.number > one.number ? [one, other] : [other, one];
    const before = await rebuildEdition(session, first, stop);
    if (!before.ok) return before;
    const found = second === "now" ? ok({ figures }) : await rebuildEdition(session, second, stop);
    if (!found.ok) return found;
    const comparison = compareFigures(before.value.figures, found.value.figures);
    if (!comparison) return err({ kind: "edition-damaged", number: one.number } as const);
    const name = second === "now" ? text.now : text.name(second.number);
    setCompared({ before: text.name(first.number), after: name, comparison });
    return ok(null);
  });
  const drawing = useAction(async (_, shown: ShownComparison) => {
    const sheets = drawComparison(session, figures, shown);
    const inserted = await session.workbook.insertSheets(sheets);
    if (inserted.ok) onSaid(text.written(inserted.value.length));
    return inserted;
  });
  return {
    writing,
    saving,
    comparing,
    drawing,
    compared,
    closeComparison: () => setCompared(null),
  };
}
