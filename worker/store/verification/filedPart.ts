import type { FiledKind } from "../../../shared/filing/filed.ts";
import type { FiledVersion } from "../../../shared/filing/filedVersion.ts";
import { filedColumns, filedVersionOf } from "../filed.ts";
import { groupedBy, nullable } from "../rows.ts";
import { bytesOf, upTo } from "./boundedRows.ts";
import type { ChainHead, PageRoom } from "./chainPart.ts";

/** Of which year and kind. */
export interface FiledChainKey {
  readonly year: number;
  readonly kind: FiledKind;
}

/** Versions of one year and kind, one behind the other. */
export interface FiledChainPart extends FiledChainKey {
  readonly versions: readonly FiledVersion[];
  readonly isEnd: boolean;
  readonly head: ChainHead | null;
}

type Row = Record<string, unknown>;

const selectPart = upTo(
  `select ${filedColumns}, 400 + ${bytesOf("content", "reason")} as size,
    (select max(version) from filed_figures n where n.regime_id = f.regime_id and n.year = f.year
      and n.kind = f.kind) as newest,
    (select version from filed_heads h where h.regime_id = f.regime_id and h.year = f.year
      and h.kind = f.kind) as head,
    (select hash from filed_heads h where h.regime_id = f.regime_id and h.year = f.year
      and h.kind = f.kind) as head_hash
  from filed_figures f
  where regime_id = ?1 and (year, kind, version) > (?2, ?3, ?4)
  order by year, kind, version limit ?5`,
  "year, kind, version",
  "?6",
);

// Of a chain that is gone altogether only its head is left.
const selectLost = `
  select year, kind from filed_heads h where regime_id = ?1 and not exists (
    select 1 from filed_figures f
    where f.regime_id = h.regime_id and f.year = h.year and f.kind = h.kind
  )`;

/** What was filed behind a version, over all years and kinds, and the chains of which nothing is left. */
export async function listFiledPart(
  db: D1Database,
  regimeId: string,
  after: { readonly year: number; readonly kind: string; readonly version: number },
  { records, bytes }: PageRoom,
): Promise<{ readonly chains: FiledChainPart[]; readonly lost: FiledChainKey[] }> {
  const { year, kind, version } = after;
  const [found, lost] = await db.batch<Row>([
    db.prepare(selectPart).bind(regimeId, year, kind, version, records, bytes),
    db.prepare(selectLost).bind(regimeId),
  ]);
  return {
    chains: groupedBy(found?.results ?? [], ["year", "kind"]).flatMap(chainOf),
    lost: (lost?.results ?? []).map(keyOf),
  };
}

function chainOf(rows: readonly Row[]): FiledChainPart[] {
  const last = rows.at(-1);
  if (!last) return [];
  const head = nullable(last["head"], Number);
  return [
    {
      ...keyOf(last),
      versions: rows.map(filedVersionOf),
      isEnd: last["version"] === last["newest"],
      head: head === null ? null : { seq: head, hash: String(last["head_hash"]) },
    },
  ];
}

function keyOf(row: Row): FiledChainKey {
  return { year: Number(row["year"]), kind: String(row["kind"]) as FiledKind };
}
