import type { Template } from "../../shared/form/template.ts";

const insertTemplate = `
  insert into templates (template_id, version, regime_id, code, title, short_title, reported_by,
    period_kinds, expected, never_late, preliminary_until, content_hash, published_by, published_at,
    definition)
  values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)`;

const seedTemplate = `${insertTemplate} on conflict do nothing`;

/** What is stored of a published form beside its definition. */
export interface PublishedAs {
  readonly regimeId: string;
  readonly expected: { readonly [kind: string]: number };
  readonly contentHash: string;
  readonly by: string;
  readonly at: number;
}

/** The statement that publishes a version of a form; where it exists, whatever goes with it fails too. */
export function templateStatement(
  db: D1Database,
  template: Template,
  as: PublishedAs,
): D1PreparedStatement {
  return bindTemplate(db.prepare(insertTemplate), template, as);
}

/** The statement that publishes a version of a form unless it exists. */
export function seededTemplateStatement(
  db: D1Database,
  template: Template,
  as: PublishedAs,
): D1PreparedStatement {
  return bindTemplate(db.prepare(seedTemplate), template, as);
}

function bindTemplate(
  statement: D1PreparedStatement,
  template: Template,
  { regimeId, expected, contentHash, by, at }: PublishedAs,
): D1PreparedStatement {
  const { id, version, code, title, shortTitle, reportedBy, periodKinds, neverLate } = template;
  const { preliminaryUntil = null } = template;
  const lists = [reportedBy, periodKinds, expected].map((list) => JSON.stringify(list));
  return statement.bind(
    ...[id, version, regimeId, code, title, shortTitle, ...lists],
    ...[neverLate ? 1 : 0, preliminaryUntil, contentHash, by, at, JSON.stringify(template)],
  );
}
