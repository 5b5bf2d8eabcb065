import { dayOf } from "../../../shared/calendar/due.ts";
import { archiveIndex } from "../../../shared/interchange/archiveIndex.ts";
import { fileHashes } from "../../../shared/interchange/fileHashes.ts";
import { recordHeads } from "../../../shared/interchange/recordHeads.ts";
import type { Problem } from "../../../shared/problem.ts";
import { fingerprint } from "../../../shared/report/fingerprint.ts";
import { ok, type Result } from "../../../shared/result.ts";
import { checkScript } from "../../../shared/text/archive/checkScript.ts";
import { sealedFiles, unsealedPage } from "../../../shared/text/archive/sealedFiles.ts";
import { sayPeriod } from "../../../shared/text/periodNames.ts";
import type { Stop } from "../../api/client.ts";
import { archiveLists, archiveTemplates } from "./archiveLists.ts";
import { archiveNames } from "./archiveNames.ts";
import { keptOf, newestOf, recordBytes, recordedPeriods, takeRecords } from "./archiveRecords.ts";
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
import { firstPage } from "./firstPage.ts";

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
  /** SHA-256, in hex, of the list that holds the hash of every file: kept elsewhere, it gives away whoever alters one. */
  readonly seal: string;
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
  const units = await administration.unitsOfYear(me.regime.year, stop);
  if (!units.ok) return units;
  const forms = await client.templates(stop);
  if (!forms.ok) return forms;
  const people = await administration.people(stop);
  if (!people.ok) return people;
  const before = await newestOf(session, stop);
  if (!before.ok) return before;
  const onRecords = (share: number) => onProgress({ step: "records", share: share / 10, files: 0 });
  const taken = await takeRecords(session, onRecords, stop);
  // Without the record nobody knows which reports there are.
  if (!taken.ok) return taken;
  const records = taken.value;
  const names = archiveNames(units.value, forms.value, people.value);
  const work = archiveWork(session, names, take, pause, stop);
  const tell = (step: ArchiveStep, share: number) =>
    onProgress({ step, share, files: work.files.length });
  work.counts.records = records.length;
  const paths = reportsOfRecords(records).filter(({ period }) => periods.includes(period));
  const recorded = recordedPeriods(records);

  const listed = await listTotals(
    work,
    periods.filter((period) => recorded.has(period)),
  );
  if (!listed.ok) return listed;
  const { totals, editions } = listed.value;
  const all = paths.length + totals.length + editions.length;
  let done = 0;
  const onDone = (step: ArchiveStep) => () => {
    done += 1;
    tell(step, 0.1 + (0.85 * done) / all);
  };
  for (const part of [
    () => archiveReports(work, paths, onDone("reports")),
    () => archiveTotals(work, totals, onDone("totals")),
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
  work.add("nhat-ky.csv", recordBytes(records, names));
  const heads = recordHeads(records, keptOf(work.files, periods));
  work.add("dau-chuoi.csv", heads.text);
  work.add("danh-muc.csv", archiveIndex(work.files));
  work.add("kiem-tra.py", checkScript);
  const sealed = fileHashes(work.hashes);
  work.add(sealedFiles, sealed);
  const reports = work.files.filter(({ kind }) => kind === "báo cáo").length;
  const counts = { reports, workbooks: work.files.length, ...work.counts };
  const seal = fingerprint(sealed);
  const record = { chains: heads.chains, seal };
  const at = session.clock.now();
  work.add(unsealedPage, firstPage(work, at, { periods, recorded }, { ...counts, ...record }));
  work.end();
  return ok({ title: titleOf(work, at), ...counts, seal, missing: work.missing });
}

/** The forms of all periods that have totals, and the editions. */
async function listTotals(work: ArchiveWork, periods: readonly string[]) {
  const { client, me } = work.session;
  const totals: ReturnType<typeof formsToTotal> = [];
  const editions: Parameters<typeof archiveEditions>[1][number][] = [];
  const what = (of: string) => (period: string) => `${of} của ${sayPeriod("vi", period)}`;
  const boards = await eachInTurn(
    work,
    periods,
    (period) => client.completeness(period, work.stop),
    what("mọi bảng tổng hợp"),
    (_, board) => void totals.push(...formsToTotal(board)),
  );
  if (!boards.ok) return boards;
  const sent = await eachInTurn(
    work,
    periods,
    (period) => client.editions(period, me.regime.consolidatedBy.id, work.stop),
    what("mọi bản chốt"),
    (_, reply) => void editions.push(...reply.editions),
  );
  return sent.ok ? ok({ totals, editions }) : sent;
}

/** The name of the file: what it is, whose, of which year and when it was made; and whether something is lacking. */
function titleOf({ session, missing }: ArchiveWork, at: string): string {
  const { consolidatedBy, year } = session.me.regime;
  const day = dayOf(Date.parse(at)).split("-").reverse().join("-");
  const lacking = missing.length === 0 ? [] : [`THIẾU ${missing.length} phần`];
  const parts = ["Toàn bộ số liệu", consolidatedBy.name, `năm ${year}`, `lập ${day}`, ...lacking];
  return parts.join(" - ");
}
