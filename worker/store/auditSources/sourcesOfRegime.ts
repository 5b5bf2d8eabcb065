import { nullable, parseColumn } from "../rows.ts";
import { type AuditSource, nobody, seqOf } from "./auditSource.ts";

/** What was changed of the settings. */
export const settings: AuditSource = {
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

/** What was filed of targets or starting figures. */
export const filed = (kind: "targets" | "baselines"): AuditSource => ({
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

/** What was done of the plan of kiểm tra, giám sát. */
export const inspections: AuditSource = {
  name: "inspection",
  // Planned for the regime's year, which its definition names.
  statement: (db, { regimeId, position }, most) =>
    db
      .prepare(
        `select seq, number, change, by, by_name, at, content ->> '$.subject' as subject,
          content ->> '$.cancelled' as reason from inspection_events
        where regime_id = ?1
          and year = (select definition ->> '$.calendar.year' from regimes where regime_id = ?1)
          and seq < ?2
        order by seq desc limit ?3`,
      )
      .bind(regimeId, seqOf(position), most),
  rowOf: (row) => ({
    ...{ ...nobody, source: "inspection", kind: String(row["change"]), at: Number(row["at"]) },
    ...{ by: String(row["by"]), byName: String(row["by_name"]), version: Number(row["number"]) },
    ...{ about: String(row["subject"]), reason: nullable(row["reason"], String) },
    position: String(row["seq"]),
  }),
};

/** Who was said to answer for which form, or that nobody does any more. */
export const responsibles: AuditSource = {
  name: "responsible",
  statement: (db, { regimeId, position, before }, most) => {
    const [at = before, unit = "", template = "", seq = 0] = position?.split(" ") ?? [];
    return db
      .prepare(
        `select org_unit_id, template_id, seq, person_id, by, by_name, at from responsible_events
        where regime_id = ?1 and (at, org_unit_id, template_id, seq) < (?2, ?3, ?4, ?5)
        order by at desc, org_unit_id desc, template_id desc, seq desc limit ?6`,
      )
      .bind(regimeId, Number(at) || 0, unit, template, Number(seq) || 0, most);
  },
  rowOf: (row) => {
    const [unit, template] = [String(row["org_unit_id"]), String(row["template_id"])];
    const person = nullable(row["person_id"], String);
    return {
      ...{ ...nobody, source: "responsible", at: Number(row["at"]), unit, template, person },
      kind: person === null ? "end-responsible" : "say-responsible",
      ...{ by: String(row["by"]), byName: String(row["by_name"]), version: null, reason: null },
      position: [row["at"], unit, template, row["seq"]].join(" "),
    };
  },
};
