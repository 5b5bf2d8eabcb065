import { packageNames } from "./namespaces.ts";
import type { Parts } from "./parts.ts";
import { partText } from "./partText.ts";
import { xmlCursor } from "./xmlCursor.ts";

/** What one part says of another. */
export interface Relation {
  readonly id: string;
  /** The last word of its type: "worksheet", "sharedStrings"; the same in both spellings of the standard. */
  readonly type: string;
  /** The part's name; null where it is no part of the file. */
  readonly target: string | null;
}

/** The relations of a part; of the whole file where the part is "". */
export function relationsOf(parts: Parts, part: string): readonly Relation[] {
  const slash = part.lastIndexOf("/") + 1;
  const folder = part.slice(0, slash);
  const name = `${folder}_rels/${part.slice(slash)}.rels`;
  if (!parts.has(name)) return [];
  const cursor = xmlCursor(partText(parts.read(name)), packageNames);
  const relations: Relation[] = [];
  for (let step = cursor.step(); step !== "end"; step = cursor.step()) {
    if (step !== "open" || cursor.name() !== "Relationship") continue;
    const type = cursor.attribute("Type") ?? "";
    const target = cursor.attribute("Target") ?? "";
    const isOutside = cursor.attribute("TargetMode") === "External";
    relations.push({
      id: cursor.attribute("Id") ?? "",
      type: type.slice(type.lastIndexOf("/") + 1),
      target: isOutside ? null : partAt(folder, target),
    });
  }
  return relations;
}

/** The part that a target means: "/xl/a.xml" from the file's root, "a.xml" and "../a.xml" from the folder. */
function partAt(folder: string, target: string): string | null {
  const path = target.replaceAll("\\", "/");
  const segments: string[] = [];
  for (const segment of (path.startsWith("/") ? path : folder + path).split("/")) {
    if (segment === "..") {
      if (segments.pop() === undefined) return null;
    } else if (segment !== "." && segment !== "") segments.push(segment);
  }
  return segments.join("/");
}
