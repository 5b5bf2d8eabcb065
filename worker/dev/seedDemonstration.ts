import type { DemoReply } from "../../shared/api/sessions.ts";
import type { PeriodId } from "../../shared/ids.ts";
import { yearFigures } from "../../shared/regimes/dongHoa2022/figures.ts";
import { halfFilled, illustration } from "../../shared/regimes/dongHoa2022/illustration.ts";
import { orgUnits } from "../../shared/regimes/dongHoa2022/orgUnits.ts";
import { regime } from "../../shared/regimes/dongHoa2022/regime.ts";
import { templates } from "../../shared/regimes/dongHoa2022/templates.ts";
import { saveDemo, saveSnapshot } from "../store/demo.ts";
import { saveEnrolments } from "../store/people.ts";
import { type DemoPerson, enrolmentsOf, listDemoPeople } from "./demoPeople.ts";
import { illustrate } from "./illustrate.ts";
import { seedRegime } from "./seedRegime.ts";

/** When the clock of the demonstration starts, unless it is told otherwise. */
export const demoStart = "2022-03-10T08:00:00+07:00";

/** Whom the page offers to be, by code, and why somebody would want to. */
const offers: readonly [code: string, name: string, note: string][] = [
  ["demo-22258", "Phường Hòa Vinh", "Chưa nộp: nhập biểu, kiểm tra, nộp"],
  ["demo-22297", "Xã Hòa Tâm", "Biểu hộ nghèo nhập dở, có ba chỗ sai"],
  ["demo-564", "Phòng LĐ-TB&XH", "Theo dõi, trả lại, duyệt, tổng hợp"],
  ["demo-564-xem", "Lãnh đạo", "Xem tiến độ và số liệu tổng hợp"],
];

/** Fills an empty database with the regime of 2022 and its illustrative reports, all of it labelled as such. Broken
 *  off and begun again it goes on: only its last step makes the database a demonstration. */
export async function seedDemonstration(
  db: D1Database,
  startsAt: number,
  now: number,
): Promise<void> {
  await seedRegime(db, { regime, orgUnits, figures: yearFigures, templates }, startsAt);
  const people = listDemoPeople(regime, orgUnits);
  await saveEnrolments(db, enrolmentsOf(people, regime.id));

  const reviewer = people.find(({ role }) => role === "reviewer");
  if (!reviewer) throw new Error("the demonstration has no reviewer");
  for (const report of illustration) {
    const sender = people.find(({ unit, role }) => unit === report.unit && role === "reporter");
    if (!sender) throw new Error(`nobody reports for ${report.unit}`);
    await illustrate(db, report, signedIn(sender), signedIn(reviewer), orgUnits);
  }
  await saveSnapshot(db);
  await saveDemo(db, offered(), startsAt, now);
}

function signedIn({ personId, name, role, unit }: DemoPerson) {
  return { personId, name, role, orgUnitId: unit, regime };
}

function offered(): DemoReply {
  const unit = orgUnits.find(({ terms }) => terms.some(({ code }) => code === "22297"));
  const cells = [...halfFilled].map(([cell, content]) => ({ cell, content }));
  return {
    people: offers.map(([code, name, note]) => ({ code, name, note })),
    drafts: [{ unit: unit?.id ?? "", template: "dh-04", period: "2022Q1" as PeriodId, cells }],
  };
}
