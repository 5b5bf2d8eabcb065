import { type ArchiveFacts, archiveReadme } from "../../../shared/text/archive/archiveReadme.ts";
import { exchangeVietnamese } from "../../../shared/text/exchange/vietnamese.ts";
import { sayMoment } from "../../../shared/text/moments.ts";
import { vietnameseProblems } from "../../../shared/text/problems/vietnamese.ts";
import { sayProblem } from "../../../shared/text/problems.ts";
import { folderOf } from "./archivePaths.ts";
import type { ArchiveWork } from "./archiveWork.ts";

/** The periods that were asked for, and those of which anything is recorded. */
interface PeriodsTaken {
  readonly periods: readonly string[];
  readonly recorded: ReadonlySet<string>;
}

/** What the archive says of itself: how much it holds, of which periods, and what it lacks. */
export function firstPage(
  { missing, session }: ArchiveWork,
  at: string,
  { periods, recorded }: PeriodsTaken,
  counts: Pick<ArchiveFacts, "reports" | "workbooks" | "figures" | "records" | "chains" | "seal">,
): string {
  const { regime } = session.me;
  const all = regime.periods.map(({ id, name }) => ({ id, name, folder: folderOf(id) }));
  return archiveReadme({
    regimeName: regime.name,
    parentName: regime.consolidatedBy.name,
    illustrative: regime.illustrative,
    at: sayMoment("vi", at),
    periods: all.filter(({ id }) => periods.includes(id) && recorded.has(id)),
    leftOut: all.filter(({ id }) => !periods.includes(id) && recorded.has(id)),
    empty: all.filter(({ id }) => !recorded.has(id)),
    ...counts,
    missing: missing.map((part) => {
      if ("fault" in part) return `${part.what}: ${exchangeVietnamese.faults[part.fault]}`;
      const { title, detail } = sayProblem(vietnameseProblems, part.problem);
      return `${part.what}: ${title} ${detail}`;
    }),
  });
}
