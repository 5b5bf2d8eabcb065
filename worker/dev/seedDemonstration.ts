import type { DemoReply } from "../../shared/api/sessions.ts";
import type { OrgUnitId, PeriodId } from "../../shared/ids.ts";
import { handedOver } from "../../shared/regimes/dongHoa2022/handedOver.ts";
import { halfFilled, illustration } from "../../shared/regimes/dongHoa2022/illustration.ts";
import { orgUnits } from "../../shared/regimes/dongHoa2022/orgUnits.ts";
import { regime } from "../../shared/regimes/dongHoa2022/regime.ts";
import { saveDemo, saveSnapshot } from "../store/demo.ts";
import { saveEnrolments } from "../store/people.ts";
import { type DemoPerson, enrolmentsOf, listDemoPeople } from "./demoPeople.ts";
import { stepsOf } from "./illustrate.ts";
import { illustrateInspections } from "./illustrateInspections.ts";
import { recordHandOver } from "./recordHandOver.ts";
import { seedRegime } from "./seedRegime.ts";

/** When the clock of the demonstration starts, unless it is told otherwise. */
export const demoStart = "2022-03-10T08:00:00+07:00";

/** Whom the page offers to be, by code, and why somebody would want to. */
const people: DemoReply["people"] = [
  {
    code: "demo-22258",
    name: "Phường Hòa Vinh",
    note: {
      vi: "Chưa nộp: nhập biểu, kiểm tra, nộp",
      en: "Not handed in: fill in, check, hand in",
    },
  },
  {
    code: "demo-22297",
    name: "Xã Hòa Tâm",
    note: {
      vi: "Biểu hộ nghèo nhập dở, có ba chỗ sai",
      en: "Poverty form half filled in, with three mistakes",
    },
  },
  {
    code: "demo-564",
    name: "Phòng LĐ-TB&XH",
    note: {
      vi: "Theo dõi, trả lại, duyệt, tổng hợp",
      en: "The district office: follow, return, approve, consolidate",
    },
  },
  {
    code: "demo-564-xem",
    name: "Lãnh đạo",
    note: {
      vi: "Xem tiến độ và số liệu tổng hợp",
      en: "The district's leaders: see progress and totals",
    },
  },
];

/** Fills an empty database with the regime of 2022 and its illustrative reports, all of it labelled as such. Broken
 *  off and begun again it goes on: only its last step makes the database a demonstration. */
export async function seedDemonstration(
  db: D1Database,
  startsAt: number,
  now: number,
): Promise<void> {
  await seedRegime(db, handedOver, startsAt);
  const enrolled = listDemoPeople(regime, orgUnits);
  await saveEnrolments(db, enrolmentsOf(enrolled, regime.id));

  const reviewer = enrolled.find(({ role }) => role === "reviewer");
  if (!reviewer) throw new Error("the demonstration has no reviewer");
  const senderOf = (unit: OrgUnitId): DemoPerson => {
    // The district's office enters what the town itself owes.
    if (unit === regime.consolidatedBy) return reviewer;
    const sender = enrolled.find((one) => one.unit === unit && one.role === "reporter");
    if (!sender) throw new Error(`nobody reports for ${unit}`);
    return sender;
  };
  const steps = illustration
    .flatMap((report) =>
      stepsOf(report, signedIn(senderOf(report.unit)), signedIn(reviewer), orgUnits),
    )
    .toSorted((left, right) => left.at - right.at);
  for (const { take } of steps) await take(db);
  await illustrateInspections(db, signedIn(reviewer));
  await recordHandOver(db, regime, startsAt);
  await saveSnapshot(db);
  await saveDemo(db, offered(), startsAt, now);
}

function signedIn({ personId, name, role, unit }: DemoPerson) {
  return { personId, name, role, orgUnitId: unit, regime, regimeRevision: 1, aheadMs: 0 };
}

function offered(): DemoReply {
  const unit = orgUnits.find(({ terms }) => terms.some(({ code }) => code === "22297"));
  const cells = [...halfFilled].map(([cell, content]) => ({ cell, content }));
  return {
    regime: regime.name,
    people,
    drafts: [{ unit: unit?.id ?? "", template: "dh-04", period: "2022Q1" as PeriodId, cells }],
  };
}
