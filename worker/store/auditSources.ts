import type { AuditEntry } from "../../shared/api/auditSearch.ts";
import { nullable, parseColumn } from "./rows.ts";

type Row = Record<string, unknown>;

/** Something that somebody did, as one of the sources of the record has it. */
export interface AuditRow {
  readonly source: AuditEntry["source"];
  readonly kind: string;
  readonly at: number;
  readonly by: string;
  /** Null where the source keeps only who it was by his id. */
  readonly byName: string | null;
  readonly unit: string | null;
  readonly template: string | null;
  readonly period: string | null;
  readonly version: number | null;
  readonly reason: string | null;
  readonly about: string | null;
  /** The person whom an administrator changed. */
  readonly person: string | null;
  /** Where the source goes on behind this row. */
  readonly position: string;
}

/** One of the chains or tables that the record is made of. Another is one more of these in `auditSources`. */
export interface AuditSource {
  readonly name: AuditEntry["source"];
  /** The statement that lists what lies behind a position, or before an instant where there is none yet, the newest
   *  first. It must read no more rows than it lists. */
  readonly statement: (
    db: D1Database,
    from: { readonly regimeId: string; readonly position: string | null; readonly before: number },
    most: number,
  ) => D1PreparedStatement;
  readonly rowOf: (row: Row) => AuditRow;
}

const nobody = { unit: null, template: null, period: null, person: null, about: null } as const;

/** The seq before which a source goes on. */
function seqOf(position: string | null): number {
  return position === null ? Number.MAX_SAFE_INTEGER : Number(position) || 0;
}

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

const reports: AuditSource = {
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

const exceptions: AuditSource = {
  name: "exception",
  statement: byTime("exception_events", "seq", "kind, granted, until, by, by_name, reason"),
  rowOf: (row) => ({
    ...ofKey(row, "seq"),
    ...{ source: "exception", kind: decisions[`${row["kind"]} ${row["granted"]}`] ?? "" },
    ...{ byName: String(row["by_name"]), version: null, about: nullable(row["until"], String) },
  }),
};

const editions: AuditSource = {
  name: "edition",
  statement: byTime("editions", "number", "sent_to, by, by_name, reason"),
  rowOf: (row) => ({
    ...ofKey(row, "number"),
    ...{ source: "edition", kind: "freeze-edition", byName: String(row["by_name"]) },
    ...{ version: Number(row["number"]), about: parseColumn<string[]>(row["sent_to"]).join(", ") },
  }),
};

const settings: AuditSource = {
  name: "settings",
  statement: (db, { regimeId, position }, most) =>
    db
      .prepare(
        `select revision, change, by, by_name, at, content from regime_events
        where regime_id = ?1 and revision < ?2 order by revision desc limit ?3`,
      )
      .bind(regimeId, seqOf(position), most),
  rowOf: (row) => {
    const { settings: changed, period } = parseColumn<{
      settings: string[];
      period: { id: string; name: string } | null;
    }>(row["content"]);
    return {
      ...{ ...nobody, source: "settings", kind: String(row["change"]), at: Number(row["at"]) },
      ...{ by: String(row["by"]), byName: String(row["by_name"]), reason: null },
      ...{ version: Number(row["revision"]), position: String(row["revision"]) },
      period: period?.id ?? null,
      about: period?.name ?? changed.join(", "),
    };
  },
};

const filed = (kind: "targets" | "baselines"): AuditSource => ({
  name: "filed",
  // Filed for the regime's year, which its id names.
  statement: (db, { regimeId, position }, most) =>
    db
      .prepare(
        `select year, version, by, by_name, at, reason from filed_figures
        where regime_id = ?1 and kind = '${kind}'
          and year = (select definition ->> '$.calendar.year' from regimes where regime_id = ?1)
          and version < ?2
        order by version desc limit ?3`,
      )
      .bind(regimeId, seqOf(position), most),
  rowOf: (row) => ({
    ...{ ...nobody, source: "filed", kind, at: Number(row["at"]), by: String(row["by"]) },
    ...{ byName: String(row["by_name"]), version: Number(row["version"]) },
    ...{ reason: nullable(row["reason"], String), position: String(row["version"]) },
    about: String(row["year"]),
  }),
});

const administration: AuditSource = {
  name: "administration",
  statement: (db, { regimeId, position }, most) =>
    db
      .prepare(
        // What was handed over is a list of everything: its kind says enough.
        `select seq, subject, subject_id, change, by, by_name, at,
          content ->> '$.person.name' as person_name, content ->> '$.person.unit' as person_unit,
          content ->> '$.unit.reason' as reason, content ->> '$.unit.terms[#-1].name' as unit_name,
          content ->> '$.template.version' as version
        from administration_events where regime_id = ?1 and seq < ?2 order by seq desc limit ?3`,
      )
      .bind(regimeId, seqOf(position), most),
  rowOf: (row) => {
    const [subject, id] = [String(row["subject"]), String(row["subject_id"])];
    return {
      ...{ source: "administration", kind: String(row["change"]), at: Number(row["at"]) },
      ...{ by: String(row["by"]), byName: String(row["by_name"]), period: null },
      unit: subject === "unit" ? id : nullable(row["person_unit"], String),
      template: subject === "template" ? id : null,
      person: subject === "person" ? id : null,
      about: nullable(row["person_name"] ?? row["unit_name"], String),
      reason: nullable(row["reason"], String),
      version: nullable(row["version"], Number),
      position: String(row["seq"]),
    };
  },
};

/** Everything that the record is made of, by a name of its own. */
export const auditSources: Readonly<Record<string, AuditSource>> = {
  reports,
  exceptions,
  editions,
  settings,
  targets: filed("targets"),
  baselines: filed("baselines"),
  administration,
};
