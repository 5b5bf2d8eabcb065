import type { TemplateId } from "../../shared/ids.ts";
import type { Regime } from "../../shared/regime.ts";
import type { ReportState } from "../../shared/report/life.ts";
import type { SignableVersion } from "../../shared/report/signedVersion.ts";
import { keyOf } from "./reportRows.ts";
import { nullable, parseColumn, type ReportKey } from "./rows.ts";

/** Where a code leads: a report, and the version of its form that the found version was sent with. */
export interface FoundPaper extends ReportKey {
  readonly templateVersion: number;
}

/** A report as a paper of it is judged: no figures, and nobody's name. */
export interface PaperReport {
  readonly state: ReportState;
  /** "loại khỏi tổng hợp": its figures are in no total. */
  readonly leftOut: boolean;
  readonly formCode: string;
  readonly title: string;
  readonly regime: Regime;
  /** From the newest. */
  readonly versions: readonly PaperVersion[];
}

/** A version as far as its papers name it. */
export interface PaperVersion extends SignableVersion {
  readonly sentAt: number;
  readonly estimated: boolean;
  readonly preliminary: boolean;
}

type Row = Record<string, unknown>;

const found = "v.period, v.org_unit_id, v.template_id, v.template_version";

// One code is of one report: its key is part of what the code is made of.
const selectByCode = `
  select ${found} from report_versions v where v.code = ?1 limit 1`;

// What a paper shows is its sender's word: another unit may name the same code. Two rows tell that it is not one report's.
const selectByPrinted = `
  select ${found}, max(v.version) from report_versions v
  where v.signing is not null and v.signing ->> '$.code' <> v.code and v.signing ->> '$.code' = ?1
  group by v.period, v.org_unit_id, v.template_id
  limit 2`;

// Whatever is asked about, something is read.
const selectAnother = `
  select ${found} from report_versions v limit 1`;

const selectReport = `
  select r.state, x.left_out is not null as left_out, t.code as form_code, t.title, g.definition
  from reports r
  left join exceptions x using (period, org_unit_id, template_id)
  join templates t on t.template_id = r.template_id and t.version = ?4
  join regimes g using (regime_id)
  where r.period = ?1 and r.org_unit_id = ?2 and r.template_id = ?3`;

const selectVersions = `
  select v.version, v.sent_at, v.code, v.signing ->> '$.code' as printed,
    v.data_state ->> '$.estimated' as estimated, v.data_state ->> '$.preliminary' as preliminary
  from report_versions v
  where v.period = ?1 and v.org_unit_id = ?2 and v.template_id = ?3
  order by v.version desc`;

/** What a code leads to. */
export interface CodeLookup {
  /** The report whose figures have it, or else the only one that was sent with a paper of it; null where nothing was, or
   *  where several say that the paper is theirs. */
  readonly paper: FoundPaper | null;
  /** Some report, to be read in its place where there is none: how long the answer takes then tells nothing. Null where
   *  nothing was ever handed in. */
  readonly another: FoundPaper | null;
}

/** Looks a mã đối chiếu up. */
export async function findPaper(db: D1Database, code: string): Promise<CodeLookup> {
  const [byCode, byPrinted, any] = await db.batch<Row>([
    ...[selectByCode, selectByPrinted].map((select) => db.prepare(select).bind(code)),
    db.prepare(selectAnother),
  ]);
  const [claimed, another] = byPrinted?.results ?? [];
  return {
    paper: paperIn(byCode?.results[0] ?? (another ? undefined : claimed)),
    another: paperIn(any?.results[0]),
  };
}

function paperIn(row: Row | undefined): FoundPaper | null {
  return row ? { ...keyOf(row), templateVersion: Number(row["template_version"]) } : null;
}

/** That report without its figures. */
export async function readPaperReport(db: D1Database, paper: FoundPaper): Promise<PaperReport> {
  const key: [string, string, TemplateId] = [paper.period, paper.unit, paper.template];
  const [reports, versions] = await db.batch<Row>([
    db.prepare(selectReport).bind(...key, paper.templateVersion),
    db.prepare(selectVersions).bind(...key),
  ]);
  const row = reports?.results[0] ?? {};
  return {
    state: String(row["state"]) as ReportState,
    leftOut: row["left_out"] === 1,
    formCode: String(row["form_code"]),
    title: String(row["title"]),
    regime: parseColumn<Regime>(row["definition"]),
    versions: (versions?.results ?? []).map((one) => ({
      version: Number(one["version"]),
      sentAt: Number(one["sent_at"]),
      code: String(one["code"]),
      printed: nullable(one["printed"], String),
      estimated: one["estimated"] === 1,
      preliminary: one["preliminary"] === 1,
    })),
  };
}
