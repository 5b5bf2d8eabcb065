import { relationNames, spreadsheetNames } from "./namespaces.ts";
import type { Parts } from "./parts.ts";
import { partText } from "./partText.ts";
import { refuse } from "./refusal.ts";
import { type Relation, relationsOf } from "./relations.ts";
import { xmlCursor } from "./xmlCursor.ts";

/** What a workbook says of itself and of its worksheets. */
export interface WorkbookPart {
  readonly countsFrom1904: boolean;
  /** Whoever opens it is to calculate every formula first: the program that wrote it may have calculated none. */
  readonly awaitsCalculation: boolean;
  /** In the order of the tabs. */
  readonly sheets: readonly {
    readonly name: string;
    readonly hidden: boolean;
    readonly part: string;
  }[];
  readonly strings: string | null;
  readonly styles: string | null;
}

/** Finds the workbook of a file, and the parts it is made of, by their relations: names are anybody's choice. */
export function readWorkbookPart(parts: Parts): WorkbookPart {
  const main = relationsOf(parts, "").find(({ type }) => type === "officeDocument")?.target;
  if (!main) return refuse(parts.has("mimetype") ? "other-format" : "not-a-workbook");
  if (/\.bin$/i.test(main)) refuse("other-format");
  const relations = relationsOf(parts, main);
  const { tabs, ...said } = readTabs(partText(parts.read(main)));
  const byId = new Map(relations.map((relation) => [relation.id, relation]));
  const sheets = tabs.flatMap(({ name, hidden, id }) => {
    const { type, target } = byId.get(id) ?? refuse("damaged");
    // Charts, dialogs and macros of Excel 4 have tabs, too.
    return type === "worksheet" ? [{ name, hidden, part: target ?? refuse("suspicious") }] : [];
  });
  if (sheets.length === 0) refuse("no-worksheet");
  if (new Set(sheets.map(({ part }) => part.toLowerCase())).size < sheets.length) refuse("damaged");
  return {
    ...said,
    sheets,
    strings: targetOf(relations, "sharedStrings"),
    styles: targetOf(relations, "styles"),
  };
}

function targetOf(relations: readonly Relation[], wanted: string): string | null {
  const found = relations.find(({ type }) => type === wanted);
  return found ? (found.target ?? refuse("suspicious")) : null;
}

function readTabs(text: string) {
  const cursor = xmlCursor(text, spreadsheetNames);
  const tabs: { readonly name: string; readonly hidden: boolean; readonly id: string }[] = [];
  let countsFrom1904 = false;
  let awaitsCalculation = false;
  let isWorkbook = false;
  for (let step = cursor.step(); step !== "end"; step = cursor.step()) {
    if (step !== "open") continue;
    if (!isWorkbook) {
      if (cursor.name() !== "workbook") refuse("not-a-workbook");
      isWorkbook = true;
    } else if (cursor.name() === "workbookPr") {
      countsFrom1904 = isOn(cursor.attribute("date1904"));
    } else if (cursor.name() === "calcPr") {
      awaitsCalculation = isOn(cursor.attribute("fullCalcOnLoad"));
    } else if (cursor.name() === "sheet") {
      tabs.push({
        name: (cursor.attribute("name") ?? "").normalize("NFC"),
        hidden: (cursor.attribute("state") ?? "visible") !== "visible",
        id: cursor.attributeIn(relationNames, "id") ?? refuse("damaged"),
      });
    }
  }
  return { countsFrom1904, awaitsCalculation, tabs };
}

/** Whether an attribute that says yes or no says yes. */
export function isOn(value: string | null): boolean {
  return value === "1" || value === "true" || value === "on";
}
