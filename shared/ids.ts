declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

/** A surrogate: codes of territories are reused, so a code is never an identity. */
export type OrgUnitId = Branded<"OrgUnitId">;
/** ASCII, such as "dh-04". */
export type TemplateId = Branded<"TemplateId">;
/** "2022Q1", "2022S1", "2022", "202203", "2022P", "2022X01". */
export type PeriodId = Branded<"PeriodId">;
/** "table/row/column": keeps its meaning in every version of a template. */
export type CellKey = Branded<"CellKey">;
/** What is measured across forms: targets, baselines and supplied figures are filed under it. */
export type IndicatorId = Branded<"IndicatorId">;

const templateId = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** A template id, or null where the text is none. */
export function parseTemplateId(text: string): TemplateId | null {
  return templateId.test(text) && text.length <= 32 ? (text as TemplateId) : null;
}

/** The key of the cell where a row and a column of a table meet. */
export function cellKeyOf(table: string, row: string, column: string): CellKey {
  return `${table}/${row}/${column}` as CellKey;
}

/** The three parts of a key. */
export function partsOfCellKey(key: CellKey): { table: string; row: string; column: string } {
  const [table = "", row = "", column = ""] = key.split("/");
  return { table, row, column };
}
