import { nullable } from "../rows.ts";
import { type AuditSource, seqOf } from "./auditSource.ts";

/** What was changed of people, codes, units and forms. */
export const administration: AuditSource = {
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
