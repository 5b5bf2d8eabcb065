import { env } from "cloudflare:workers";
import { cellOrderOf } from "../../../shared/form/form.ts";
import type { Template } from "../../../shared/form/template.ts";

/** Sent reports of a form once more for an earlier period, as if they had been handed in then, with some figures of
 *  their own. */
export async function copyReports(
  template: Template,
  [from, to]: readonly [from: string, to: string],
  units: Readonly<Record<string, Readonly<Record<string, number>>>>,
): Promise<void> {
  for (const [unit, figures] of Object.entries(units)) {
    for (const table of ["report_versions", "reports"]) {
      const columns = await columnsOf(table);
      const taken = columns.map((column) => {
        if (column === "period") return `'${to}'`;
        return column === "cell_values" ? withFigures(template, figures) : column;
      });
      await env.DB.prepare(
        `insert into ${table} (${columns}) select ${taken} from ${table}
         where period = ?1 and org_unit_id = ?2 and template_id = ?3`,
      )
        .bind(from, unit, template.id)
        .run();
    }
  }
}

/** Changes one figure of a report as it stands now, as the next thing that happens to it. */
export async function changeFigure(
  template: Template,
  period: string,
  unit: string,
  figures: Readonly<Record<string, number>>,
): Promise<void> {
  await env.DB.prepare(
    `update reports set seq = seq + 1, cell_values = ${withFigures(template, figures)}
     where period = ?1 and org_unit_id = ?2 and template_id = ?3`,
  )
    .bind(period, unit, template.id)
    .run();
}

function withFigures(template: Template, figures: Readonly<Record<string, number>>): string {
  const order: readonly string[] = cellOrderOf(template);
  return Object.entries(figures).reduce(
    (made, [key, value]) => `json_set(${made}, '$[${order.indexOf(key)}]', ${value})`,
    "cell_values",
  );
}

async function columnsOf(table: string): Promise<string[]> {
  const found = await env.DB.prepare(`select name from pragma_table_info('${table}')`).all();
  return found.results.map(({ name }) => String(name));
}
