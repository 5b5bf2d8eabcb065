import { dayOf } from "../../../shared/calendar/due.ts";
import { archiveIndex } from "../../../shared/interchange/archiveIndex.ts";
import { recordHeads } from "../../../shared/interchange/recordHeads.ts";
import type { Problem } from "../../../shared/problem.ts";
import { fingerprint } from "../../../shared/report/fingerprint.ts";
import { ok, type Result } from "../../../shared/result.ts";
import { type ArchiveFacts, archiveReadme } from "../../../shared/text/archive/archiveReadme.ts";
import { checkScript } from "../../../shared/text/archive/checkScript.ts";
import { exchangeVietnamese } from "../../../shared/text/exchange/vietnamese.ts";
import { sayMoment } from "../../../shared/text/moments.ts";
import { vietnameseProblems } from "../../../shared/text/problems/vietnamese.ts";
import { sayProblem } from "../../../shared/text/problems.ts";
import type { Stop } from "../../api/client.ts";
import { archiveLists, archiveTemplates } from "./archiveLists.ts";
import { newestOf, recordBytes, takeRecords } from "./archiveRecords.ts";
import { archiveReports, reportsOfRecords } from "./archiveReports.ts";
import { archiveEditions, archiveTotals, formsToTotal } from "./archiveTotals.ts";
import {
  type ArchiveProgress,
  type ArchiveStep,
  type ArchiveWork,
  archiveWork,
  eachInTurn,
  type MissingPart,
} from "./archiveWork.ts";

/** What is needed of the world around it, and what to tell it. */
export interface ArchiveWays {
  /** Takes the bytes of the zip as they come. */
  readonly take: (bytes: Uint8Array) => void;
  /** What it has taken is thrown away: something was done meanwhile, and it is begun anew. */
  readonly again: () => void;
  /** Lets the pane draw and listen between two files. */
  readonly pause: () => Promise<void>;
  readonly onProgress: (progress: ArchiveProgress) => void;
  readonly stop: Stop;
}

/** What has been taken away, and what could not be had. */
export interface Archive {
  readonly title: string;
  readonly workbooks: number;
  readonly reports: number;
  readonly figures: number;
  readonly records: number;
  readonly missing: readonly MissingPart[];
}

/** How often it is begun where something is done meanwhile, so that its parts are not of one moment. */
const mostTries = 2;

/** Everything that a district has in the periods asked for, as one zip: whole, or with a list of exactly what is lacking
 *  at its head. */
export async function makeArchive(
  session: ArchiveWork["session"],
  periods: readonly string[],
  ways: ArchiveWays,
): Promise<Result<Archive, Problem>> {
  for (let tries = 1; ; tries += 1) {
    const made = await takeEverything(session, periods, ways, tries === mostTries);
    if (!made.ok) return made;
    if (made.value !== "moved-on") return ok(made.value);
    ways.again();
  }
}

async function takeEverything(
  session: ArchiveWork["session"],
  periods: readonly string[],
  { take, pause, onProgress, stop }: ArchiveWays,
  isLast: boolean,
): Promise<Result<Archive | "moved-on", Problem>> {
  const { client, me } = session;
  const administration = await client.administration();
  const [units, people] = [await client.orgUnits(stop), await administration.people(stop)];
  if (!units.ok) return units;
  if (!people.ok) return people;
  const codes = new Map(units.value.orgUnits.map(({ id, code }) => [id, code]));
  const names = new Map(people.value.people.map(({ id, name }) => [id, name]));
  const work = archiveWork(session, (unit) => codes.get(unit) ?? unit, take, pause, stop);
  const tell = (step: ArchiveStep, share: number) =>
    onProgress({ step, share, files: work.files.length });

  const before = await newestOf(session, stop);
  if (!before.ok) return before;
  const taken = await takeRecords(session, (share) => tell("records", share / 10), stop);
  // Without the record nobody knows which reports there are.
  if (!taken.ok) return taken;
  const records = taken.value;
  work.counts.records = records.length;
  const paths = reportsOfRecords(records).filter(({ period }) => periods.includes(period));

  const listed = await listTotals(work, periods);
  if (!listed.ok) return listed;
  const { forms, editions } = listed.value;
  const all = paths.length + forms.length + editions.length;
  let done = 0;
  const onDone = (step: ArchiveStep) => () => {
    done += 1;
    tell(step, 0.1 + (0.85 * done) / all);
  };
  for (const part of [
    () => archiveReports(work, paths, onDone("reports")),
    () => archiveTotals(work, forms, onDone("totals")),
    () => archiveEditions(work, editions, onDone("editions")),
    () => archiveLists(work, people.value.people),
  ]) {
    const put = await part();
    if (!put.ok) return put;
  }
  tell("lists", 0.97);
  const after = await newestOf(session, stop);
  if (!after.ok) return after;
  if (after.value !== before.value) {
    if (!isLast) return ok("moved-on");
    work.missing.push({ what: "một thời điểm chung cho mọi phần", fault: "moved-on" });
  }
  archiveTemplates(work);
  work.add("so-lieu.csv", work.figureBytes());
  work.add(
    "nhat-ky.csv",
    recordBytes(records, (person) => names.get(person) ?? person),
  );
  const heads = recordHeads(records);
  work.add("dau-chuoi.csv", heads.text);
  work.add("danh-muc.csv", archiveIndex(work.files));
  work.add("kiem-tra.py", checkScript);
  const reports = work.files.filter(({ kind }) => kind === "báo cáo").length;
  const counts = { reports, workbooks: work.files.length, ...work.counts };
  const record = { chains: heads.chains, seal: fingerprint(heads.text) };
  const at = session.clock.now();
  work.add("DOC-TRUOC.txt", readmeOf(work, at, periods, { ...counts, ...record }));
  work.end();
  const whole = work.missing.length === 0;
  const title = `nop-bieu ${me.regime.id} ${dayOf(Date.parse(at))}${whole ? "" : " THIEU"}`;
  return ok({ title, ...counts, missing: work.missing });
}

/** The forms of all periods that have totals, and the editions. */
async function listTotals(work: ArchiveWork, periods: readonly string[]) {
  const { client, me } = work.session;
  const forms: ReturnType<typeof formsToTotal> = [];
  const editions: Parameters<typeof archiveEditions>[1][number][] = [];
  const what = (of: string) => (period: string) => `${of} kỳ ${period}`;
  const boards = await eachInTurn(
    work,
    periods,
    (period) => client.completeness(period, work.stop),
    what("mọi bảng tổng hợp"),
    (_, board) => void forms.push(...formsToTotal(board)),
  );
  if (!boards.ok) return boards;
  const sent = await eachInTurn(
    work,
    periods,
    (period) => client.editions(period, me.regime.consolidatedBy.id, work.stop),
    what("mọi bản chốt"),
    (_, reply) => void editions.push(...reply.editions),
  );
  return sent.ok ? ok({ forms, editions }) : sent;
}

function readmeOf(
  { missing, session }: ArchiveWork,
  at: string,
  periods: readonly string[],
  counts: Omit<Archive, "title" | "missing"> & Pick<ArchiveFacts, "chains" | "seal">,
): string {
  const { regime } = session.me;
  return archiveReadme({
    regimeName: regime.name,
    parentName: regime.consolidatedBy.name,
    illustrative: regime.illustrative,
    at: sayMoment("vi", at),
    periods,
    ...counts,
    missing: missing.map((part) => {
      if ("fault" in part) return `${part.what}: ${exchangeVietnamese.faults[part.fault]}`;
      const { title, detail } = sayProblem(vietnameseProblems, part.problem);
      return `${part.what}: ${title} ${detail}`;
    }),
  });
}
