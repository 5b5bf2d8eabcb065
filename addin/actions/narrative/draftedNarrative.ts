import { dayOf } from "../../../shared/calendar/due.ts";
import type { NarrativeDocument } from "../../../shared/narrative/document.ts";
import type { PaperInput } from "../../../shared/narrative/paper.ts";
import { isOffice, type OrgUnitType } from "../../../shared/orgUnit.ts";
import { signerTitlesOf } from "../../../shared/text/signerTitles.ts";
import type { SigningWords } from "../signing.ts";
import type { WorkSession } from "../workSession.ts";

/** What became of drafting a report in words. */
export type DraftedNarrative =
  | { readonly kind: "document"; readonly document: NarrativeDocument }
  /** Nothing of the period has arrived yet. */
  | { readonly kind: "nothing-sent" }
  /** Our totals and the Worker's are not the same: no document is made of either. */
  | { readonly kind: "totals-differ"; readonly forms: readonly string[] }
  /** Reports have arrived or changed while they were read. */
  | { readonly kind: "moved" };

/** Who signs, in the words that stand on paper. */
export type Signer = PaperInput["signer"];

/** Told how many forms have been read, of how many. */
export type OnRead = (read: number, of: number) => void;

/** Whose report a person drafts: his own unit's, or the one over all units. */
export function draftsFor({ me }: Pick<WorkSession, "me">): {
  id: string;
  name: string;
  type: string;
} {
  if (me.role === "reporter") return me.unit;
  return { ...me.regime.consolidatedBy, type: "district" };
}

/** Who signed last: a report in words, otherwise a form of the unit. */
export function offerSigner({ me, writing }: Pick<WorkSession, "me" | "writing">): Signer {
  const { id, type } = draftsFor({ me });
  const [title = ""] = signerTitlesOf(type);
  return (
    writing.read<Signer>(nameOf(id)) ??
    writing.read<SigningWords>(`signers/${id}`)?.signer ?? { title, name: "" }
  );
}

/** Keeps who signs for the next one. */
export function keepSigner({ me, writing }: Pick<WorkSession, "me" | "writing">, signer: Signer) {
  writing.write(nameOf(draftsFor({ me }).id), signer);
}

/** What the paper says of itself. */
export function paperFor(
  { me, clock }: Pick<WorkSession, "me" | "clock">,
  { period, signer }: { readonly period: string; readonly signer: Signer },
): PaperInput {
  const { regime, role } = me;
  const unit = draftsFor({ me });
  const isOwn = role === "reporter";
  const office = isOffice(unit.type as OrgUnitType);
  return {
    unit: { name: unit.name, isOffice: office },
    parentName: regime.consolidatedBy.name,
    locality:
      isOwn && !office ? unit.name.replace(/^(Phường|Xã|Thị trấn|Thị xã)\s+/, "") : regime.locality,
    year: Number(dayOf(Date.parse(clock.now())).slice(0, 4)),
    period,
    periodName: regime.periods.find(({ id }) => id === period)?.name ?? null,
    paper: regime.paper ?? null,
    recipients: regime.paper?.recipients[isOwn ? "ofUnits" : "ofWhole"] ?? [],
    signer,
    illustrative: regime.illustrative,
  };
}

function nameOf(unit: string): string {
  return `narrative-signer/${unit}`;
}
