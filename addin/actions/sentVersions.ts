import type { SheetIdentity } from "../../shared/sheet/identity.ts";
import type { MatrixIdentity } from "../../shared/sheet/matrixIdentity.ts";
import type { TextStore } from "./formLibrary.ts";

/** The versions that came out of the sheets on this machine. A sheet keeps the version it was opened from; writing
 *  the new one into it would touch a cell that nobody asked us to write. */
export interface SentVersions {
  /** The version that a sheet's next hand-in replaces. */
  baseOf(identity: Opened): number;
  remember(identity: Opened, version: number): void;
}

/** What says which opening of what a sheet is: a form, or a matrix of targets. */
type Opened = SheetIdentity | MatrixIdentity;

/** Versions kept in a store by the sheet they came from. */
export function sentVersions(store: TextStore): SentVersions {
  return {
    baseOf: (identity) => {
      const kept = Number(store.read(nameOf(identity)) ?? 0);
      return Math.max(identity.baseVersion, Number.isInteger(kept) ? kept : 0);
    },
    remember: (identity, version) => store.write(nameOf(identity), String(version)),
  };
}

function nameOf(identity: Opened): string {
  const { regime, opening } = identity;
  if ("kind" in identity) return `sent/${regime}/${identity.kind}/${identity.year}/${opening}`;
  const { template, period, unit } = identity;
  return `sent/${regime}/${template}/${period}/${unit}/${opening}`;
}
