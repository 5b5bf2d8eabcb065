import type { Regime, YearFigures } from "../../shared/regime.ts";
import { parseColumn } from "./rows.ts";

const insertRegime = `
  insert into regimes (regime_id, revision, definition) values (?1, 1, ?2) on conflict do nothing`;

const insertFigures = `
  insert into year_figures (regime_id, year, figures) values (?1, ?2, ?3) on conflict do nothing`;

const selectFigures = `select figures from year_figures where regime_id = ?1 and year = ?2`;

/** Saves a regime with what is filed for its units in its year, unless it is there. */
export async function saveRegime(
  db: D1Database,
  regime: Regime,
  figures: YearFigures,
): Promise<void> {
  await db.batch([
    db.prepare(insertRegime).bind(regime.id, JSON.stringify(regime)),
    db.prepare(insertFigures).bind(regime.id, figures.year, JSON.stringify(figures)),
  ]);
}

/** The statement that finds what is filed for the units of a regime in a year. */
export function figuresStatement(
  db: D1Database,
  regimeId: string,
  year: number,
): D1PreparedStatement {
  return db.prepare(selectFigures).bind(regimeId, year);
}

/** What the rows of that statement say, or null where nothing is filed. */
export function figuresOf(rows: readonly Record<string, unknown>[]): YearFigures | null {
  const [filed] = rows;
  return filed ? parseColumn<YearFigures>(filed["figures"]) : null;
}

/** What is filed for the units of a regime in its year, or null. */
export async function findFigures(
  db: D1Database,
  { id, calendar }: Regime,
): Promise<YearFigures | null> {
  return figuresOf((await figuresStatement(db, id, calendar.year).all()).results);
}
