import type { InspectionReply } from "../../shared/api/inspections.ts";
import { canonicalOf } from "../../shared/report/canonical.ts";
import {
  type InspectionDraft,
  type InspectionWish,
  listParts,
  type SaidDraft,
  saidDraftOf,
} from "./inspectionDraft.ts";

/** A draft as it was kept, perhaps by a pane that knew of no units of its own. */
type KeptDraft = Omit<InspectionDraft, "of" | "began"> &
  Partial<Pick<InspectionDraft, "of" | "began">>;

/** What is typed, by what somebody wants to do. */
const typed: Readonly<Record<InspectionWish, readonly (keyof SaidDraft)[]>> = {
  plan: ["planned", "subject", "leader", "units"],
  change: ["planned", "subject", "leader", "units"],
  record: ["day", "result", "recommendation", "followUpBy"],
  "follow-up": ["followUpDay", "words"],
  cancel: ["reason"],
};

/** A kept draft on top of an inspection as it stands now: what was not touched is as it stands, what was typed stays. Where
 *  that would replace something else than it began with, `stands` has what it would replace. */
export function draftMeanwhile(
  kept: KeptDraft,
  about: InspectionReply | null,
  wish: InspectionWish,
): { readonly draft: InspectionDraft; readonly stands: Partial<SaidDraft> } {
  const of = partNow(kept.of ?? null, about, wish);
  const now = saidDraftOf(about, of);
  const began = kept.began ?? saidDraftOf(null, null);
  const isSame = (name: keyof SaidDraft, one: SaidDraft, other: SaidDraft) =>
    canonicalOf(one[name]) === canonicalOf(other[name]);
  const touched = typed[wish].filter((name) => !isSame(name, kept, began));
  const replaced = touched.filter((name) => !isSame(name, now, began) && !isSame(name, now, kept));
  return {
    draft: {
      ...{ key: kept.key, of, ...now, ...pick(kept, touched) },
      began: { ...now, ...pick(began, touched) },
    },
    stands: pick(now, replaced),
  };
}

/** The unit that is written of, as long as something may be said of it. */
function partNow(of: string | null, about: InspectionReply | null, wish: InspectionWish) {
  const parts = about ? listParts(about, wish) : [];
  return parts.includes(of) ? of : (parts[0] ?? null);
}

function pick(said: SaidDraft, names: readonly (keyof SaidDraft)[]): Partial<SaidDraft> {
  return Object.fromEntries(names.map((name) => [name, said[name]]));
}
