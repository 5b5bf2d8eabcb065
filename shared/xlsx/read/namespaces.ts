import { limits } from "./limits.ts";
import { refuse } from "./refusal.ts";

/** Spreadsheets' own elements, as Excel ordinarily writes them and as it does in "Strict Open XML". */
export const spreadsheetNames: ReadonlySet<string> = new Set([
  "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  "http://purl.oclc.org/ooxml/spreadsheetml/main",
]);

/** Attributes that name a relation, in both spellings. */
export const relationNames: ReadonlySet<string> = new Set([
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  "http://purl.oclc.org/ooxml/officeDocument/relationships",
]);

/** The elements of the parts that hold relations. */
export const packageNames: ReadonlySet<string> = new Set([
  "http://schemas.openxmlformats.org/package/2006/relationships",
]);

/** What the prefixes mean at a place in a document. */
export interface Namespaces {
  /** A declaration on the element that opens at this depth. */
  readonly declare: (depth: number, prefix: string, namespace: string) => void;
  /** The element at this depth has closed; whether its declarations have gone with it. */
  readonly leave: (depth: number) => boolean;
  /** Whether names with this prefix, "" for none, are among the wanted ones. */
  readonly isOwn: (prefix: string, wanted: ReadonlySet<string>) => boolean;
}

interface Declaration {
  readonly depth: number;
  readonly prefix: string;
  readonly namespace: string;
}

/** A document in which nothing has been declared yet. */
export function namespacesOf(): Namespaces {
  const declared: Declaration[] = [];
  return {
    declare: (depth, prefix, namespace) => {
      if (declared.push({ depth, prefix, namespace }) > limits.declarations) refuse("suspicious");
    },
    leave: (depth) => {
      const before = declared.length;
      while ((declared.at(-1)?.depth ?? -1) >= depth) declared.pop();
      return declared.length < before;
    },
    isOwn: (prefix, wanted) => {
      for (let at = declared.length - 1; at >= 0; at--) {
        const one = declared[at];
        if (one?.prefix === prefix) return wanted.has(one.namespace);
      }
      return prefix === "" || prefix === "xml" ? false : refuse("damaged");
    },
  };
}
