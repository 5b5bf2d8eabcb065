import type { OrgUnitId, TemplateId } from "../ids.ts";
import type { OrgUnitTerm } from "../orgUnit.ts";
import { type ChainLink, chainEvent, chainStart } from "../report/event.ts";
import type { Role } from "../report/life.ts";

/** What a change is about. */
export type Subject = "regime" | "person" | "unit" | "template";

/** Everything that can be changed of people, codes, units and forms. */
export type AdministrationChange =
  | "hand-over"
  | "add-person"
  | "change-person"
  | "end-person"
  | "restore-person"
  | "issue-card"
  | "add-device"
  | "add-unit"
  | "change-unit"
  | "close-unit"
  | "reopen-unit"
  | "publish-template";

/** Somebody as he is recorded. */
export interface PersonState {
  readonly name: string;
  readonly role: Role;
  readonly unit: OrgUnitId;
  /** The instant from which the person no longer works here; null while he does. */
  readonly endedAt: number | null;
}

/** What the record says of a change: what its subject is after it, and why it was made. */
export interface AdministrationContent {
  readonly person?: PersonState;
  /** Until when a code that was issued may be used. */
  readonly expiresAt?: number;
  readonly unit?: { readonly terms: readonly OrgUnitTerm[]; readonly reason: string };
  readonly template?: {
    readonly version: number;
    readonly contentHash: string;
    /** How many answers it was said to expect, by kind of period; absent from records that are older than this. */
    readonly expected?: { readonly [kind: string]: number };
  };
  readonly handedOver?: HandedOver;
}

/** What a database was handed over with: from there on every change has an event of its own. */
export interface HandedOver {
  /** The fingerprint of the regime's definition; absent from records that are older than this. */
  readonly regime?: string;
  readonly people: { readonly [id: string]: PersonState };
  readonly units: { readonly [id: string]: readonly OrgUnitTerm[] };
  readonly templates: readonly {
    readonly id: TemplateId;
    readonly version: number;
    readonly contentHash: string;
    /** Who published it, and when; absent from records that are older than this. */
    readonly by?: string;
    readonly at?: number;
    /** How many answers it was said to expect; absent from records that are older than this. */
    readonly expected?: { readonly [kind: string]: number };
  }[];
}

/** One change with its subject. */
export interface AdministrationStep {
  readonly subject: Subject;
  readonly subjectId: string;
  readonly change: AdministrationChange;
  readonly content: AdministrationContent;
}

/** A change as it is kept. */
export interface AdministrationEvent extends ChainLink {
  readonly subject: Subject;
  readonly subjectId: string;
  readonly change: AdministrationChange;
  readonly by: string;
  readonly byName: string;
  /** Milliseconds since 1970 UTC. */
  readonly at: number;
  /** JSON, exactly as it was hashed. */
  readonly content: string;
}

/** What the chain is called: "dong-hoa-2022/administration". */
export function administrationChainOf(regimeId: string): string {
  return `${regimeId}/administration`;
}

/** Changes with their places behind the end of a chain. */
export function chainSteps(
  regimeId: string,
  head: Pick<ChainLink, "seq" | "hash"> | null,
  steps: readonly AdministrationStep[],
  made: Pick<AdministrationEvent, "by" | "byName" | "at">,
): AdministrationEvent[] {
  const events: AdministrationEvent[] = [];
  let { seq, hash } = head ?? { seq: 0, hash: chainStart };
  for (const { subject, subjectId, change, content } of steps) {
    seq += 1;
    const event = chainEvent<Omit<AdministrationEvent, "hash">>(administrationChainOf(regimeId), {
      ...{ seq, subject, subjectId, change, ...made },
      content: JSON.stringify(content),
      previousHash: hash,
    });
    events.push(event);
    hash = event.hash;
  }
  return events;
}
