import { administration } from "./administration.ts";
import type { AuditSource } from "./auditSource.ts";
import { filed, inspections, responsibles, settings } from "./sourcesOfRegime.ts";
import { editions, exceptions, reports } from "./sourcesOfReports.ts";

/** Everything that the record is made of, by a name of its own. */
export const auditSources: Readonly<Record<string, AuditSource>> = {
  reports,
  exceptions,
  editions,
  settings,
  targets: filed("targets"),
  baselines: filed("baselines"),
  inspections,
  responsibles,
  administration,
};
