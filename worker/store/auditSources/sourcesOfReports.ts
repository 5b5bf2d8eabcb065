import { nullable, parseColumn } from "../rows.ts";
import { type AuditSource, nobody, type Row } from "./auditSource.ts";

const keyColumns = ["at", "period", "org_unit_id", "template_id"] as const;

/** What lies behind a position in a table that is kept by instant and by the key of a report, with a number behind. */
const byTime =
  (table: string, number: string, listed: string): AuditSource["statement"] =>
  (db, { position, before }, most) => {
    const [at = before, period = "", unit = "", template = "", seq = 0] =
      position?.split(" ") ?? [];
    const key = [...keyColumns, number];
    return db
      .prepare(
        `select ${key.join()}, ${listed} from ${table}
        where (${key.join()}) < (?1, ?2, ?3, ?4, ?5)
        order by ${key.map((column) => `${column} desc`).join()} limit ?6`,
      )
      .bind(Number(at) || 0, period, unit, template, Number(seq) || 0, most);
  };

/** What such a table says of every row. */
const ofKey = (row: Row, number: string) => ({
  ...{ ...nobody, at: Number(row["at"]), by: String(row["by"]) },
  ...{ unit: String(row["org_unit_id"]), template: String(row["template_id"]) },
  ...{ period: String(row["period"]), reason: nullable(row["reason"], String) },
  position: [...keyColumns, number].map((column) => String(row[column])).join(" "),
});

/** What happened to reports. */
export const reports: AuditSource = {
  name: "report",
  statement: byTime("report_events", "seq", "move, version, by, reason"),
  rowOf: (row) => ({
    ...ofKey(row, "seq"),
    ...{ source: "report", kind: String(row["move"]), byName: null },
    version: Number(row["version"]),
  }),
};

const decisions: Readonly<Record<string, string>> = {
  ...{ "exempt 1": "exempt", "exempt 0": "lift-exemption" },
  ...{ "left-out 1": "leave-out", "left-out 0": "take-back-in" },
  ...{ "extended 1": "extend", "extended 0": "lift-extension" },
};

/** What was decided of duties. */
export const exceptions: AuditSource = {
  name: "exception",
  statement: byTime("exception_events", "seq", "kind, granted, until, by, by_name, reason"),
  rowOf: (row) => ({
    ...ofKey(row, "seq"),
    ...{ source: "exception", kind: decisions[`${row["kind"]} ${row["granted"]}`] ?? "" },
    ...{ byName: String(row["by_name"]), version: null, about: nullable(row["until"], String) },
  }),
};

/** What was sent up. */
export const editions: AuditSource = {
  name: "edition",
  statement: byTime("editions", "number", "sent_to, by, by_name, reason"),
  rowOf: (row) => ({
    ...ofKey(row, "number"),
    ...{ source: "edition", kind: "freeze-edition", byName: String(row["by_name"]) },
    ...{ version: Number(row["number"]), about: parseColumn<string[]>(row["sent_to"]).join(", ") },
  }),
};
