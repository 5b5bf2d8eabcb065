import { env } from "cloudflare:workers";
import type { Template } from "../../../shared/form/template.ts";
import type { OrgUnitId, TemplateId } from "../../../shared/ids.ts";
import type { OrgUnit, OrgUnitType } from "../../../shared/orgUnit.ts";
import { dh02 } from "../../../shared/regimes/dongHoa2022/dh02.ts";
import { regime } from "../../../shared/regimes/dongHoa2022/regime.ts";
import { enrolmentsOf } from "../../../worker/dev/demoPeople.ts";
import { seedRegime } from "../../../worker/dev/seedRegime.ts";
import { saveEnrolments } from "../../../worker/store/people.ts";

const { crossChecks: _, milestones: __, lastYear: ___, ...plain } = regime;
const [city, office] = ["ou-91", "ou-92"] as OrgUnitId[];

/** The city beside our town, with a calendar like ours and a form of its own. */
export const tuyHoa = {
  ...plain,
  ...{ id: "tuy-hoa-2022", name: "Chế độ báo cáo Tuy Hòa", locality: "Tuy Hòa" },
  ...{ consolidatedBy: city as OrgUnitId, receivedBy: office as OrgUnitId },
};
export const th02: Template = { ...dh02, id: "th-02" as TemplateId, code: "TH-02/ĐTN" };

function unit(id: string, code: string, name: string, type: OrgUnitType, parent: string | null) {
  const term = { validFrom: "2020-01-01", validTo: null, code, name, type };
  return { id: id as OrgUnitId, terms: [{ ...term, parent: parent as OrgUnitId | null }] };
}

/** Puts the city beside our town, with one commune, and somebody there for xã Hòa Tâm, which is to move to it. */
export async function addTuyHoa(): Promise<void> {
  const orgUnits: OrgUnit[] = [
    unit("ou-91", "555", "Thành phố Tuy Hòa", "town", null),
    unit("ou-92", "555-ld", "Phòng LĐ-TB&XH Tuy Hòa", "office", "ou-91"),
    unit("ou-93", "22240", "Xã Bình Kiến", "commune", "ou-91"),
  ];
  const figures = { year: 2022, targets: {}, figures: {}, sources: {} };
  const folder = { regime: tuyHoa, orgUnits, figures, ownParts: {}, templates: [th02] };
  await seedRegime(env.DB, folder, Date.parse("2022-01-03T01:00:00Z"));
  const person = (code: string, role: "reporter" | "reviewer", of: string, name: string) => {
    return { personId: code, code, role, unit: of as OrgUnitId, name };
  };
  const people = [
    person("demo-555", "reviewer", "ou-92", "Chuyên viên Tuy Hòa"),
    person("demo-22240", "reporter", "ou-93", "Công chức Xã Bình Kiến"),
    person("demo-22298", "reporter", "ou-19", "Công chức Phường Hòa Tâm"),
  ];
  await saveEnrolments(env.DB, enrolmentsOf(people, tuyHoa.id));
}

/** Xã Hòa Tâm leaves our town for the city, as a ward under another code: no district's administrator moves a unit out of
 *  his own. */
export async function moveHoaTam(lastDay: string, from: string): Promise<void> {
  await env.DB.batch([
    env.DB.prepare(
      "update org_units set valid_to = ?1 where org_unit_id = 'ou-19' and valid_to >= ?2",
    ).bind(lastDay, from),
    env.DB.prepare(
      "insert into org_units values ('ou-19', ?1, '9999-12-31', 99, '22241', 'Phường Hòa Tâm', 'ward', 'ou-91')",
    ).bind(from),
  ]);
}
