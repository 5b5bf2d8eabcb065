import type { Table } from "../../form/template.ts";

/** NĐ 07/2021/NĐ-CP, from 2022 on; the years before were counted on the line of 2016–2020. */
export const povertyStandard = { of: "chuẩn nghèo", name: "2022–2025" };

/** A table that counts the poor: figures of another poverty line are not compared with its own. */
export function onPovertyStandard(table: Table, otherRows: readonly string[] = []): Table {
  const rows = table.rows.map((row) =>
    otherRows.includes(row.id) ? row : { ...row, standard: povertyStandard },
  );
  return { ...table, rows };
}
