import { instantOf } from "../../shared/api/instant.ts";
import type { VerificationReply } from "../../shared/api/verifications.ts";
import { findPeriod } from "../../shared/calendar/period.ts";
import type { OrgUnit } from "../../shared/orgUnit.ts";
import { regimeInForce } from "../../shared/regime.ts";
import { findSignedVersion } from "../../shared/report/signedVersion.ts";
import { termIn } from "../../shared/unitsOfPeriod.ts";
import { findUnit } from "../store/orgUnits.ts";
import {
  type FoundPaper,
  findPaper,
  type PaperReport,
  type PaperVersion,
  readPaperReport,
} from "../store/verifications.ts";
import { isPaperGuessable } from "./paperGuessable.ts";
import { listPaperTotals } from "./paperTotals.ts";

/** Why figures are not told to whoever asks; null where they are. */
type Withheld = VerificationReply["withheld"];

/** What has become of the figures that a mã đối chiếu stands for; null where nothing was handed in with it. Whose report it
 *  is and whether it stands is anybody's who holds the paper; its figures are told where they are not withheld. Where they
 *  are, and could be found by asking about every likely code, there is no answer, as if nothing had been handed in: as much
 *  is read then as for a code of nothing, so that no watch tells the two apart. */
export async function verifyCode(
  db: D1Database,
  code: string,
  findWithheld: (unit: OrgUnit, period: string) => Promise<Withheld>,
): Promise<VerificationReply | null> {
  const { paper, another } = await findPaper(db, code);
  const read = paper ?? another;
  const unit = read && (await findUnit(db, read.unit));
  if (!read || !unit) return null;
  const report = await readPaperReport(db, read);
  const withheld = await findWithheld(unit, read.period);
  const judged = paper && judge(code, report);
  if (!judged || withheld) {
    const version = judged?.sent.version ?? report.versions[0]?.version ?? 0;
    if ((await isPaperGuessable(db, read, version)) || !judged) return null;
  }
  const { sent, newest } = judged;
  return {
    code,
    standing: judged.standing,
    form: { code: report.formCode, title: report.title },
    ...placeOf(read, unit, report),
    sent: onWire(sent),
    newest: onWire(newest),
    same: report.versions.filter((one) => one.code === sent.code && one !== sent).map(onWire),
    state: report.state,
    dataState: { estimated: sent.estimated, preliminary: sent.preliminary },
    withheld,
    totals: withheld ? [] : await listPaperTotals(db, read, sent.version, newest.version),
  };
}

/** Which version a code is of, and whether that one stands. */
function judge(code: string, { state, leftOut, versions }: PaperReport) {
  const paper = findSignedVersion(code, versions);
  if (paper.kind !== "newest" && paper.kind !== "replaced" && paper.kind !== "unlike") return null;
  const sent = versions.find(({ version }) => version === paper.version);
  const [newest] = versions;
  if (!sent || !newest) return null;
  // Of a report that was taken back nothing counts, whatever replaced what.
  if (state === "draft") return { standing: "withdrawn", sent, newest } as const;
  if (paper.kind !== "newest") return { standing: paper.kind, sent, newest };
  if (state === "returned") return { standing: "returned", sent, newest } as const;
  return { standing: leftOut ? "left-out" : "latest", sent, newest } as const;
}

/** Under which names unit and period stood then. */
function placeOf({ period: id }: FoundPaper, unit: OrgUnit, { regime }: PaperReport) {
  const period = findPeriod(regimeInForce(regime).calendar, id);
  const term = (period && termIn(unit, period)) ?? unit.terms.at(-1);
  return {
    period: { id, name: period?.name ?? null },
    unit: term?.name ?? unit.id,
    illustrative: regime.illustrative,
  };
}

function onWire({ version, sentAt }: PaperVersion) {
  return { version, sentAt: instantOf(sentAt) };
}
