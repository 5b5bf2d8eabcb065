import { namespacesOf } from "./namespaces.ts";
import { resolveReferences } from "./references.ts";
import { refuse } from "./refusal.ts";
import { readTag, tagOf } from "./xmlTag.ts";

/** What the cursor stands at. An element without content opens and closes like any other. */
export type XmlStep = "open" | "close" | "text" | "end";

/** A walk through an XML document, once and forwards, without building anything of it. */
export interface XmlCursor {
  readonly step: () => XmlStep;
  /** The element's name without its prefix; "" where it belongs to no namespace that is read. */
  readonly name: () => string;
  /** An attribute without a prefix, null where there is none. */
  readonly attribute: (name: string) => string | null;
  /** An attribute of one of the namespaces. */
  readonly attributeIn: (namespaces: ReadonlySet<string>, name: string) => string | null;
  /** The text the cursor stands at. */
  readonly text: () => string;
  /** Whether the spaces around a text are part of it. */
  readonly keepsSpaces: () => boolean;
  /** From an element that has opened to its end. */
  readonly skip: () => void;
}

const LESS = 60;
const BANG = 33;
const QUESTION = 63;
const SLASH = 47;
/** Deeper than any part of a workbook nests. */
const DEEPEST = 256;

/** A cursor before the first element of a document whose elements are read in these namespaces. */
export function xmlCursor(text: string, own: ReadonlySet<string>): XmlCursor {
  const tag = tagOf(text);
  const spaces = namespacesOf();
  /** The names of the open elements as they are written, and as they are read. */
  const written: string[] = [];
  const read: string[] = [];
  let at = 0;
  let name = "";
  let from = 0;
  let to = 0;
  let isLiteral = false;
  let closesNext = false;
  let isRootOver = false;
  /** The depth from which on spaces are kept; 0 where they are not. */
  let keptFrom = 0;
  // Prefixes are looked up once for each name while no element declares any.
  let known = new Map<string, string>();

  function open(): XmlStep {
    at = readTag(tag, at);
    closesNext = tag.isEmpty;
    const { name: full } = tag;
    if (written.length === 0 && isRootOver) refuse("damaged");
    if (written.push(full) > DEEPEST) refuse("damaged");
    if (tag.isSpecial) declare();
    const found = known.get(full);
    name = found ?? ownName(full);
    if (found === undefined) known.set(full, name);
    read.push(name);
    return "open";
  }

  function declare(): void {
    for (let index = 0; index < tag.count; index++) {
      const attribute = tag.nameAt(index);
      if (attribute === "xmlns" || attribute.startsWith("xmlns:")) {
        spaces.declare(written.length, attribute.slice(6), resolveReferences(tag.valueAt(index)));
        known = new Map();
      } else if (attribute === "xml:space" && keptFrom === 0) {
        if (tag.valueAt(index) === "preserve") keptFrom = written.length;
      }
    }
  }

  function ownName(full: string): string {
    const colon = full.indexOf(":");
    return spaces.isOwn(full.slice(0, Math.max(colon, 0)), own) ? full.slice(colon + 1) : "";
  }

  function close(): XmlStep {
    const depth = written.length;
    written.pop();
    name = read.pop() ?? "";
    if (spaces.leave(depth)) known = new Map();
    if (keptFrom === depth) keptFrom = 0;
    isRootOver = depth === 1;
    return "close";
  }

  function closeWritten(): XmlStep {
    const end = text.indexOf(">", at);
    const opened = written.at(-1);
    if (end === -1 || opened === undefined) return refuse("damaged");
    const start = at + 2;
    if (!text.startsWith(opened, start)) refuse("damaged");
    for (let rest = start + opened.length; rest < end; rest++) {
      if (text.charCodeAt(rest) > 32) refuse("damaged");
    }
    at = end + 1;
    return close();
  }

  function past(mark: string, start: number): number {
    const found = text.indexOf(mark, start);
    return found === -1 ? refuse("damaged") : found + mark.length;
  }

  function step(): XmlStep {
    if (closesNext) {
      closesNext = false;
      return close();
    }
    while (at < text.length) {
      if (text.charCodeAt(at) !== LESS) {
        from = at;
        const next = text.indexOf("<", at);
        to = at = next === -1 ? text.length : next;
        isLiteral = false;
        if (written.length > 0) return "text";
        if (text.slice(from, to).trim() !== "") refuse("damaged");
        continue;
      }
      const code = text.charCodeAt(at + 1);
      if (code === SLASH) return closeWritten();
      if (code === QUESTION) at = past("?>", at + 2);
      else if (code !== BANG) return open();
      else if (text.startsWith("<!--", at)) at = past("-->", at + 4);
      else if (text.startsWith("<![CDATA[", at) && written.length > 0) {
        from = at + 9;
        at = past("]]>", from);
        to = at - 3;
        isLiteral = true;
        return "text";
      } else refuse(text.startsWith("<!DOCTYPE", at) ? "suspicious" : "damaged");
    }
    return written.length === 0 && isRootOver ? "end" : refuse("damaged");
  }

  return {
    step,
    name: () => name,
    attribute: (wanted) => {
      const value = tag.valueOf(wanted);
      return value === null ? null : resolveReferences(value);
    },
    attributeIn: (namespaces, wanted) => {
      for (let index = 0; index < tag.count; index++) {
        const [prefix = "", local] = tag.nameAt(index).split(":");
        if (local !== wanted || prefix === "xmlns") continue;
        if (spaces.isOwn(prefix, namespaces)) return resolveReferences(tag.valueAt(index));
      }
      return null;
    },
    text: () => {
      const part = text.slice(from, to);
      return isLiteral ? part : resolveReferences(part);
    },
    keepsSpaces: () => keptFrom > 0,
    skip: () => {
      for (let depth = 1; depth > 0; ) {
        const next = step();
        if (next === "open") depth += 1;
        else if (next === "close") depth -= 1;
      }
    },
  };
}
