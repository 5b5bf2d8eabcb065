import type { VersionReply, VersionsReply } from "../../shared/api/versions.ts";
import type { Problem } from "../../shared/problem.ts";
import { codePartOf } from "../../shared/report/paperAddress.ts";
import { findSignedVersion, type SignedPaper } from "../../shared/report/signedVersion.ts";
import type { SentSigning } from "../../shared/report/signing.ts";
import { listDifferences } from "../../shared/report/submission.ts";
import { fromArray } from "../../shared/report/valuesArray.ts";
import { ok, type Result } from "../../shared/result.ts";
import type { ReportPath, Stop } from "../api/client.ts";
import { findPaperInForce } from "./paperInForce.ts";
import type { WorkSession } from "./workSession.ts";

/** What has become of a code that somebody typed or scanned from a signed copy. */
export interface ReceivedPaper {
  readonly paper: SignedPaper;
  /** Of a copy that is replaced: when its successor in force arrived, and in how many cells the two differ; null where
   *  that cannot be asked. */
  readonly replacedAt: string | null;
  readonly cells: number | null;
  /** When the same copy was recorded before, and by whom; null where it was not. */
  readonly before: { readonly at: string; readonly by: string } | null;
  /** What the paper in force says, where another paper bears the same code; null where none does. */
  readonly inForce: SentSigning | null;
}

/** Records that the signed copy has come, where its code is that of the version in force; of any other code it is told
 *  what it belongs to, and nothing is recorded. */
export async function receiveSigned(
  session: WorkSession,
  path: ReportPath,
  scanned: string,
  stop?: Stop,
): Promise<Result<ReceivedPaper, Problem>> {
  const typed = codePartOf(scanned);
  const unread = findSignedVersion(typed, []);
  if (unread.kind === "unreadable") return told(unread);
  const asked = await session.client.versions(path, stop);
  if (!asked.ok) return asked;
  const { versions } = asked.value;
  const paper = findSignedVersion(typed, versions.map(signable));
  if (paper.kind === "newest") {
    const { version } = paper;
    const input = { move: "receive-signed", version, code: typed, ...silent } as const;
    const moved = await session.client.move(path, input, stop);
    if (!moved.ok) return moved;
    const [inForce] = await Promise.all([
      findPaperInForce(session, path, versions, stop),
      session.facts.refresh(path),
    ]);
    return told(paper, moved.value.received ?? null, inForce);
  }
  if (paper.kind !== "replaced") return told(paper);
  const newest = versions.find(({ version }) => version === paper.by);
  const cells = await countDifferences(session, path, [paper.version, paper.by], stop);
  return ok({ paper, replacedAt: newest?.sentAt ?? null, cells, before: null, inForce: null });
}

const silent = { reason: null, notes: [], correctBy: null };

function told(
  paper: SignedPaper,
  before: ReceivedPaper["before"] = null,
  inForce: ReceivedPaper["inForce"] = null,
): Result<ReceivedPaper, Problem> {
  return ok({ paper, replacedAt: null, cells: null, before, inForce });
}

function signable({ version, code, printed }: VersionsReply["versions"][number]) {
  return { version, code, printed: printed ?? null };
}

/** In how many entered and carried cells two versions differ. */
async function countDifferences(
  { client, library }: WorkSession,
  path: ReportPath,
  numbers: readonly [older: number, newer: number],
  stop: Stop,
): Promise<number | null> {
  const valuesOf = async ({ templateVersion, values }: VersionReply) => {
    const form = await library.find({ ...path, templateVersion }, stop);
    const read = form.ok ? fromArray(form.value.template, values) : null;
    return form.ok && read ? { form: form.value, values: read } : null;
  };
  const [older, newer] = await Promise.all(
    numbers.map(async (number) => {
      const asked = await client.version(path, number, stop);
      return asked.ok ? valuesOf(asked.value) : null;
    }),
  );
  if (!older || !newer) return null;
  return listDifferences(newer.form, older.values, newer.values).length;
}
