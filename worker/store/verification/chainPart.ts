import type { ChainLink } from "../../../shared/report/event.ts";

/** Where a chain is said to end. */
export interface ChainHead {
  readonly seq: number;
  /** Null where only its length is kept. */
  readonly hash: string | null;
}

/** Some links of a chain, one behind the other, and the rest of it that they are told against, read at one moment. */
export interface ChainPart<L extends ChainLink> {
  readonly links: readonly L[];
  /** Nothing of the chain lies behind them. */
  readonly isEnd: boolean;
  /** Null where nothing says where the chain ends. */
  readonly head: ChainHead | null;
}

/** How much of a record a page may hold: so many records, and no more than so many bytes that are hashed. */
export interface PageRoom {
  readonly records: number;
  readonly bytes: number;
}
